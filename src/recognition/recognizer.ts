import { type CompiledTopics, compileTopics } from './compile'
import { decide, findingsOf } from './decision'
import type { ExplainedMention, Finding } from './mention'
import { type PageText, settingIn } from './page-text'
import { readText } from './reading'
import type { RecognitionTopic } from './topic'

/** Finds mentions in text. Pure: the same text always gives the same. */
export interface Recognizer {
  /** The mentions of a text that is all there is: disjoint, in order, each with why it was taken. */
  find(text: string): ExplainedMention[]
  /** All that may be a mention of a text that stands among others, to be chosen from as they become known. */
  read(text: PageText): Finding[]
}

/** Makes a recogniser of topics. They are compiled at the first text, once. */
export function createRecognizer(
  topics: readonly RecognitionTopic[],
  compile: (topics: readonly RecognitionTopic[]) => CompiledTopics = compileTopics,
): Recognizer {
  let compiled: CompiledTopics | undefined
  const parts = () => {
    compiled ??= compile(topics)
    return compiled
  }
  return {
    find: text => decide(readText(parts(), text)),
    read: ({ text, spans }) => findingsOf(readText(parts(), text, spans && settingIn(spans))),
  }
}
