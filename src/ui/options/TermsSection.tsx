import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { TermFields } from '../../knowledge/check-term'
import type { Term } from '../../knowledge/term'
import type { Attempt, OptionsActions } from './options-props'
import { TermForm } from './TermForm'
import { TermRow } from './TermRow'
import { UndoNotices } from './UndoNotices'
import { NEW, useDrafts } from './use-drafts'
import { useUndos } from './use-undos'

interface TermsSectionProps {
  readonly terms: readonly Term[]
  readonly actions: OptionsActions
  readonly attempt: Attempt
}

/** The reader's own terms: list, form, and a way back from whatever is taken away. */
export function TermsSection({ terms, actions, attempt }: TermsSectionProps) {
  const { drafts, open, close, isChanged } = useDrafts(terms)
  const { undos, offer, close: closeUndo } = useUndos()
  const { section, focusSoon } = useFocusSoon()
  const isUnsaved = [...drafts.keys()].some(isChanged)
  useEffect(() => actions.onUnsaved(isUnsaved), [isUnsaved])

  const cancel = (id: string) => {
    const draft = drafts.get(id)
    if (draft && isChanged(id)) offer(i18n.t('options.typedNotSaved'), () => open(id, draft))
    else focusSoon(id)
    close(id)
  }
  const remove = (term: Term) => {
    const undo = () => attempt(i18n.t('options.notRestored', [term.label]), restore(term))
    const removed = actions.removeTerm(term.id).then(() => offer(i18n.t('options.removed', [term.label]), undo))
    attempt(i18n.t('options.notRemoved', [term.label]), removed)
  }
  // As a new term: its old id may have been given to another since.
  const restore = ({ label, aliases, note }: Term) => saved(actions.addTerm({ label, aliases, note }))
  const form = (id: string, name: string, save: (fields: TermFields) => ReturnType<OptionsActions['addTerm']>) => {
    const draft = drafts.get(id)
    if (!draft) return null
    const onSaved = () => {
      close(id)
      focusSoon(id)
    }
    const onDraft = (changed: typeof draft) => open(id, changed)
    return <TermForm key={id} {...{ name, draft, onDraft, onSaved }} onSave={save} onCancel={() => cancel(id)} />
  }
  const editForm = (id: string, name: string) => form(id, name, fields => actions.changeTerm(id, fields))
  const orphans = [...drafts.keys()].filter(id => id !== NEW && !terms.some(term => term.id === id))
  return (
    <section ref={section}>
      <h2>{i18n.t('options.terms')}</h2>
      <p class="hint">{i18n.t('options.termsHint')}</p>
      <ul class="rows">
        {terms.map(term => (
          <li key={term.id}>
            {editForm(term.id, i18n.t('options.editTerm', [term.label])) ?? (
              <TermRow term={term} onEdit={() => open(term.id)} onRemove={() => remove(term)} />
            )}
          </li>
        ))}
        {orphans.map(id => (
          <li key={id}>
            <p class="hint">{i18n.t('options.orphan')}</p>
            {editForm(id, i18n.t('options.editOrphan'))}
          </li>
        ))}
      </ul>
      {terms.length === 0 && drafts.size === 0 && <p class="empty">{i18n.t('options.noTerms')}</p>}
      <UndoNotices undos={undos} onClose={closeUndo} />
      {form(NEW, i18n.t('options.newTerm'), actions.addTerm) ?? (
        <button type="button" class="button button-main" data-edit={NEW} onClick={() => open(NEW)}>
          {i18n.t('options.addTerm')}
        </button>
      )}
    </section>
  )
}

/** Puts the focus on the button that opened a form, once the form is gone and the button back. */
function useFocusSoon() {
  const section = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<{ id: string }>()
  useEffect(() => {
    if (wanted) section.current?.querySelector<HTMLElement>(`[data-edit="${wanted.id}"]`)?.focus()
  }, [wanted])
  return { section, focusSoon: (id: string) => setWanted({ id }) }
}

/** A refusal is as good as a failure where there is no form to show it in. */
async function saved(result: ReturnType<OptionsActions['addTerm']>): Promise<void> {
  const checked = await result
  if (!checked.ok) throw new Error(checked.problems.map(problem => problem.message).join(' '))
}
