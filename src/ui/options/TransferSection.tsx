import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type Checked, formatProblem } from '../../knowledge/problem'
import { Notice } from '../parts/Notice'
import { describeImport } from './describe-import'
import type { Attempt, ImportChanges, OptionsActions } from './options-props'

interface TransferSectionProps {
  readonly titles: ReadonlyMap<string, string>
  readonly actions: OptionsActions
  readonly attempt: Attempt
}

/** Settings out to a file and in from one. */
export function TransferSection({ titles, actions, attempt }: TransferSectionProps) {
  const id = useId()
  const [result, setResult] = useState<Checked<ImportChanges>>()
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    setResult(await actions.importFile(file))
    // The same file can be chosen again, once it is put right.
    input.value = ''
  }
  const undo = (changes: ImportChanges) => {
    attempt(i18n.t('options.importNotUndone'), changes.undo())
    setResult(undefined)
  }
  return (
    <section>
      <h2>{i18n.t('options.transfer')}</h2>
      <p class="hint">{i18n.t('options.transferHint')}</p>
      {result && <ImportResult result={result} titles={titles} onUndo={undo} />}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => attempt(i18n.t('options.notExported'), actions.exportFile())}
        >
          {i18n.t('options.export')}
        </button>
        <div class="file">
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={event => attempt(i18n.t('options.fileNotRead'), take(event.currentTarget))}
          />
          <label class="button" for={id}>
            {i18n.t('options.import')}
          </label>
        </div>
      </div>
    </section>
  )
}

interface ImportResultProps {
  readonly result: Checked<ImportChanges>
  readonly titles: ReadonlyMap<string, string>
  readonly onUndo: (changes: ImportChanges) => void
}

function ImportResult({ result, titles, onUndo }: ImportResultProps) {
  if (!result.ok)
    return (
      <Notice tone="danger">
        <p>
          <strong>{i18n.t('options.nothingImported')}</strong>
        </p>
        <ul>
          {result.problems.map(problem => (
            <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <Notice
      tone="ok"
      actions={
        <button type="button" class="button" onClick={() => onUndo(result.value)}>
          {i18n.t('options.undoImport')}
        </button>
      }
    >
      {describeImport(result.value, titles).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
