import * as v from 'valibot'
import type { RecognitionTopic } from '../recognition/topic'
import { plainSpelling, words } from '../recognition/words'
import { checkSchema } from './check-schema'
import type { Topic } from './pack'
import type { Checked } from './problem'

const LONGEST_LABEL = 100
const LONGEST_NOTE = 2000
const MOST_ALIASES = 50

const hasWord = (text: string) => !words(text).next().done
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(LONGEST_LABEL, `must be at most ${LONGEST_LABEL} characters long`),
  v.check(hasWord, 'must have a letter or a digit'),
)

/** A term of the reader's own, as stored and exported. The label is always an alias too. */
export const TermSchema = v.strictObject({
  label: Name,
  aliases: v.pipe(v.array(Name), v.maxLength(MOST_ALIASES, `must be at most ${MOST_ALIASES} aliases`)),
  note: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE, `must be at most ${LONGEST_NOTE} characters long`)),
})

/** What a reader writes down for a term. */
export type TermFields = v.InferOutput<typeof TermSchema>

/** A term with its id, such as `term-3`, which is a topic id as well. */
export interface Term extends TermFields {
  readonly id: string
}

/** Checks and trims what was typed or stored for a term. */
export function checkTerm(data: unknown): Checked<TermFields> {
  return checkSchema(TermSchema, data)
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
      against: [],
    })),
    evidenceFor: [],
    evidenceAgainst: [],
  }
}

/** Makes a term what every other topic is to cards and search. Its note is its what-it-is line. */
export function termToTopic({ id, label, aliases, note }: Term): Topic {
  return {
    id,
    title: label,
    kind: 'Your term',
    what: { text: note },
    aliases: [label, ...aliases],
    statuses: [],
    facts: [],
    timeline: [],
    relations: [],
  }
}
