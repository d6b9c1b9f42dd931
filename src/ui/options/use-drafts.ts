import { useState } from 'preact/hooks'
import type { Term } from '../../knowledge/term'
import { EMPTY_DRAFT, isSameDraft, type TermDraft, toDraft } from './term-draft'

/** The draft of a term that is not in the list yet. */
export const NEW = 'new'

/** Keeps the forms that are open, by the id of their term; drafts outlive a term that is removed elsewhere. */
export function useDrafts(terms: readonly Term[]) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TermDraft>>(new Map())
  const baseline = (id: string) => {
    const term = terms.find(each => each.id === id)
    return term ? toDraft(term) : EMPTY_DRAFT
  }
  return {
    drafts,
    open: (id: string, draft = baseline(id)) => setDrafts(all => new Map(all).set(id, draft)),
    close: (id: string) => setDrafts(all => new Map([...all].filter(([each]) => each !== id))),
    isChanged: (id: string) => !isSameDraft(drafts.get(id) ?? baseline(id), baseline(id)),
  }
}
