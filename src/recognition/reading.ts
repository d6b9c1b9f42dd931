import { type Clue, createClueFinder } from './clues'
import type { CompiledTopics } from './compile'
import { type Candidate, findNames } from './names'
import type { Setting } from './page-text'

/** What one pass over a text found: candidates in the order of their first word, each with what was found around it. */
export interface Reading {
  readonly candidates: readonly Candidate[]
  /** The clues around an ambiguous candidate, one for each thing said, the strongest of its places; none for a certain one. */
  readonly clues: ReadonlyMap<Candidate, readonly Clue[]>
}

/** Reads `text` once and lists the places that may be mentions and the evidence around them. */
export function readText(
  { aliases, evidence }: CompiledTopics,
  text: string,
  settingAt?: (start: number) => Setting,
): Reading {
  const { list, candidates } = findNames(aliases, text)
  const findClues = createClueFinder({ evidence, list, candidates, settingAt })
  const clues = new Map<Candidate, readonly Clue[]>()
  for (const candidate of candidates) if (!candidate.pattern.alias.isCertain) clues.set(candidate, findClues(candidate))
  return { candidates, clues }
}
