import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { TermFields } from '../../knowledge/check-term'
import type { Checked } from '../../knowledge/problem'
import { Field } from '../parts/Field'
import { Notice } from '../parts/Notice'
import { NO_ERRORS, sortProblems, type TermDraft, toFields } from './term-draft'

interface TermFormProps {
  readonly name: string
  readonly draft: TermDraft
  readonly onDraft: (draft: TermDraft) => void
  readonly onSave: (fields: TermFields) => Promise<Checked<string>>
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** The form for a term. What was typed stays until it is saved; the first field in error takes the focus. */
export function TermForm({ name, draft, onDraft, onSave, onSaved, onCancel }: TermFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState(NO_ERRORS)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [errors])
  const isSaving = useRef(false)
  const save = async (event: Event) => {
    event.preventDefault()
    // A second press while the first is on its way would save the term twice.
    if (isSaving.current) return
    isSaving.current = true
    const saved = await onSave(toFields(draft)).catch(failAs)
    isSaving.current = false
    if (saved.ok) onSaved()
    else setErrors(sortProblems(saved.problems, draft))
  }
  return (
    <form ref={form} class="term-form" noValidate onSubmit={save}>
      <h3>{name}</h3>
      <Field
        label={i18n.t('options.label')}
        hint={i18n.t('options.labelHint')}
        value={draft.label}
        lines={1}
        errors={errors.label}
        onInput={label => onDraft({ ...draft, label })}
      />
      <Field
        label={i18n.t('options.aliases')}
        hint={i18n.t('options.aliasesHint')}
        value={draft.aliases}
        lines={3}
        errors={errors.aliases}
        onInput={aliases => onDraft({ ...draft, aliases })}
      />
      <Field
        label={i18n.t('options.note')}
        hint={i18n.t('options.noteHint')}
        value={draft.note}
        lines={4}
        errors={errors.note}
        onInput={note => onDraft({ ...draft, note })}
      />
      {errors.form.length > 0 && <Notice tone="danger">{errors.form.join(' ')}</Notice>}
      <div class="buttons">
        <button type="submit" class="button button-main">
          {i18n.t('options.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </form>
  )
}

function failAs(error: unknown): Checked<string> {
  const reason = error instanceof Error ? error.message : String(error)
  return { ok: false, problems: [{ path: '', message: i18n.t('options.notSaved', [reason]) }] }
}
