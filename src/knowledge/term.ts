import type { RecognitionTopic } from '../recognition/topic'
import { plainSpelling } from '../recognition/words'
import type { TermFields } from './check-term'
import type { Topic } from './pack'

/** A term with its id, such as `term-3`, which is a topic id as well. */
export interface Term extends TermFields {
  readonly id: string
}

/** Makes a term what every other topic is to recognition; a term typed with capitals matches them as typed. */
export function termToRecognition({ id, label, aliases }: Term): RecognitionTopic {
  return {
    id,
    aliases: [...new Set([label, ...aliases])].map(text => ({
      text,
      isCertain: true,
      prior: 0,
      isEverydayWord: false,
      matchesCase: plainSpelling(text) !== plainSpelling(text).toLowerCase(),
      evidence: [],
    })),
    evidence: [],
    shared: [],
  }
}

/** Makes a term what every other topic is to cards and search. Its note is its what-it-is line. */
export function termToTopic({ id, label, aliases, note }: Term): Topic {
  return {
    id,
    title: label,
    kind: 'Your term',
    what: { text: note },
    officialNames: [],
    aliases: [label, ...aliases],
    statuses: [],
    facts: [],
    timeline: [],
    relations: [],
    places: [],
    figures: [],
  }
}
