import { type CompiledTopics, compileTopics } from './compile'
import { createJudge, type Judge } from './judge'
import type { Mention } from './mention'
import { findNames } from './names'
import type { Reading, Setting } from './reading'
import type { RecognitionTopic } from './topic'

/** Finds mentions in text. Pure: the same text and discourse always give the same mentions. */
export interface Recognizer extends Pick<Judge, 'decide' | 'sureTopics'> {
  /** One pass over a text; what it finds can be decided again as the rest of the page becomes known. */
  read(text: string, settingAt?: (start: number) => Setting): Reading
  /** `read` and `decide` in one, for a text that is all there is. */
  find(text: string): Mention[]
}

/** Makes a recogniser of topics. They are compiled at the first text, once. */
export function createRecognizer(topics: readonly RecognitionTopic[]): Recognizer {
  let parts: { readonly compiled: CompiledTopics; readonly judge: Judge } | undefined
  const compile = () => {
    if (parts) return parts
    const compiled = compileTopics(topics)
    parts = { compiled, judge: createJudge(compiled.evidence) }
    return parts
  }
  const read = (text: string, settingAt?: (start: number) => Setting) => {
    const { compiled, judge } = compile()
    return judge.read(findNames(compiled.aliases, text), settingAt)
  }
  return {
    read,
    decide: (reading, discourse) => compile().judge.decide(reading, discourse),
    sureTopics: reading => compile().judge.sureTopics(reading),
    find: text => compile().judge.decide(read(text)),
  }
}
