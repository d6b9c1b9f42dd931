import { type CompiledTopics, compileTopics } from './compile'
import { type Discourse, decide, sureTopics } from './decision'
import type { EvidenceIndex } from './evidence-index'
import type { Mention } from './mention'
import { type Reading, readNames, readText, type Setting } from './reading'
import type { RecognitionTopic } from './topic'

/** Finds mentions in text. Pure: the same text and discourse always give the same mentions. */
export interface Recognizer {
  /**
   * One pass over a text; what it finds can be decided again as the rest of the page becomes known. `settingAt` tells what
   * kind of element an offset stands in; it is asked of ambiguous names only.
   */
  read(text: string, settingAt?: (start: number) => Setting): Reading
  /** One pass over a text for its names alone: enough to decide the certain ones. */
  readNames(text: string): Reading
  /** The mentions of a reading, disjoint and in order. */
  decide(reading: Reading, discourse?: Discourse): Mention[]
  /** The topics that a reading names beyond doubt, one entry for each place: what it adds to the discourse of its page. */
  sureTopics(reading: Reading): string[]
  /** `read` and `decide` in one, for a text that is all there is. */
  find(text: string): Mention[]
  /** A recogniser of the same names with other evidence. */
  withEvidence(evidence: EvidenceIndex): Recognizer
}

/** Makes a recogniser of topics. They are asked for and compiled at the first text, once: many a frame has none. */
export function createRecognizer(
  topics: readonly RecognitionTopic[] | (() => readonly RecognitionTopic[]),
): Recognizer {
  let compiled: CompiledTopics | undefined
  const compile = () => {
    compiled ??= compileTopics(typeof topics === 'function' ? topics() : topics)
    return compiled
  }
  return recognizerOf(compile)
}

function recognizerOf(compiled: () => CompiledTopics): Recognizer {
  return {
    read: (text, settingAt) => readText(compiled(), text, settingAt),
    readNames: text => readNames(compiled(), text),
    decide,
    sureTopics,
    find: text => decide(readText(compiled(), text)),
    withEvidence(evidence) {
      let whole: CompiledTopics | undefined
      return recognizerOf(() => {
        whole ??= { ...compiled(), evidence }
        return whole
      })
    },
  }
}
