import type { Citation, Pack } from './pack'
import type { PartialDate } from './partial-date'

/** What came of a passage: its report was overtaken or put right. */
export interface MarginNote {
  /** The fact that the passage reports. */
  readonly about: string
  readonly text: string
  readonly asOf: PartialDate
  readonly citation: Citation
}

/** The outcomes of the facts that cite passages of an article, by the id of the passage; each outcome once. */
export function findMarginNotes({ topics }: Pack, articleId: string): Map<string, MarginNote[]> {
  const notes = new Map<string, MarginNote[]>()
  for (const { text: about, passage, outcome } of topics.flatMap(topic => topic.facts)) {
    if (passage.articleId !== articleId || outcome === undefined) continue
    const { text, asOf, passage: citation } = outcome
    const known = notes.get(passage.passageId) ?? []
    if (known.every(note => note.text !== text))
      notes.set(passage.passageId, [...known, { about, text, asOf, citation }])
  }
  return notes
}
