import { type Discourse, decide, sureTopics } from './decision'
import type { EvidenceIndex } from './evidence-index'
import type { Mention } from './mention'
import type { Names } from './names'
import { gatherClues, type Reading, type Setting } from './reading'

/** Tells which names of a text are mentions. Pure: the same names and discourse always give the same mentions. */
export interface Judge {
  /** Looks around names; `settingAt` tells what kind of element an offset stands in, and is asked of ambiguous ones only. */
  read(names: Names, settingAt?: (start: number) => Setting): Reading
  /** The mentions of a reading, disjoint and in order; they can be decided again as the rest of the page becomes known. */
  decide(reading: Reading, discourse?: Discourse): Mention[]
  /** The topics that a reading names beyond doubt, one entry for each place: what it adds to the discourse of its page. */
  sureTopics(reading: Reading): string[]
}

/** Makes a judge of what evidence says. */
export function createJudge(evidence: EvidenceIndex): Judge {
  return { read: (names, settingAt) => gatherClues(names, evidence, settingAt), decide, sureTopics }
}
