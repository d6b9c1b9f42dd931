import * as v from 'valibot'
import { SEPARATOR } from '../recognition/packed-topics'
import { describeOddCharacter, findOddCharacter } from './odd-characters'
import { isPartialDate, suggestDate } from './partial-date'
import { RESERVED_ID, RESERVED_ID_MESSAGE } from './reserved-id'
import { describePatternSlip } from './word-pattern'

// The format of packs. docs/pack-format.md describes it for people; `npm run schema` exports it as JSON Schema for editors.

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const CITATION = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_STATUS_LABEL = 40
const LONGEST_TIMELINE_LABEL = 60
/** A card shows each text whole; what is longer is an article's. */
const LONGEST_TEXT = 2000
/** No name is longer, and the words of every name are looked for at each place of a page. */
const LONGEST_ALIAS = 200

const Text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.check(
    text => text.length <= LONGEST_TEXT,
    ({ input }) => `is ${input.length} characters long: a card shows it whole, so at most ${LONGEST_TEXT} fit`,
  ),
  v.check(
    text => findOddCharacter(text) === undefined,
    ({ input }) => describeOddCharacter(input),
  ),
)
const Id = v.pipe(
  v.string(),
  v.regex(ID, 'must be lower-case letters, digits and hyphens, such as "gabala-radar"'),
  v.check(id => id !== RESERVED_ID, RESERVED_ID_MESSAGE),
)
const NOT_A_DATE = 'must be a date such as 2007, 2007-07 or 2007-07-14'
// YAML reads a bare 2007 as a number.
const DateText = v.pipe(
  v.union([v.string(), v.number()], NOT_A_DATE),
  v.transform(String),
  v.check(isPartialDate, ({ input }) => `${NOT_A_DATE}${suggestDate(input)}`),
)
const Citation = v.pipe(v.string(), v.regex(CITATION, 'must cite a passage as "article-id#passage-id"'))
const ShortText = (most: number) => v.pipe(Text, v.maxLength(most, `must be at most ${most} characters long`))
// Sources are shown as links: anything but a web address could run code.
const WebAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'must be a web address that starts with http:// or https://'),
)

// YAML has a word for infinity, JSON has none.
const FiniteNumber = v.pipe(v.number(), v.finite('must be a number'))

const Words = v.pipe(
  Text,
  v.check(text => !text.includes(SEPARATOR), `must not contain "${SEPARATOR}"`),
  v.check(text => text.length <= LONGEST_ALIAS, `must be at most ${LONGEST_ALIAS} characters long: no name is longer`),
)

/** Words and phrases, separated by commas. */
const Phrases = v.pipe(
  v.string('must be words separated by commas'),
  v.transform(text =>
    text
      .split(',')
      .map(phrase => phrase.trim())
      .filter(phrase => phrase !== ''),
  ),
)

/** Phrases by how strongly they speak. */
const PhrasesByStrength = v.strictObject({
  strong: v.optional(Phrases, ''),
  fair: v.optional(Phrases, ''),
  slight: v.optional(Phrases, ''),
})

const EVIDENCE = { for: v.optional(PhrasesByStrength, {}), against: v.optional(PhrasesByStrength, {}) }

/** What speaks for and against; a pack's own file has just this. */
export const EvidenceSchema = v.strictObject(EVIDENCE)

/** Words, beginnings of words and phrases, separated by commas: at least one. */
const RelatedWords = v.pipe(
  v.string(({ input, message }) => {
    if (input === null) return 'is empty: list its words, separated by commas, or leave it out'
    return typeof input === 'object' ? 'must be words separated by commas' : message
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const phrases = dataset.value
      .split(',')
      .map(phrase => phrase.trim())
      .filter(phrase => phrase !== '')
    if (phrases.length === 0) addIssue({ message: 'is empty: list its words, separated by commas, or leave it out' })
    for (const message of phrases.flatMap(phrase => describePatternSlip(phrase) ?? [])) addIssue({ message })
  }),
)

const FamilyName = v.pipe(
  v.string(),
  v.regex(ID, 'the name of a family must be lower-case letters, digits and hyphens, such as "cold-war"'),
)

/** Families of related words, by their names. */
export const RelatedWordsSchema = v.strictObject({
  matters: v.optional(v.record(FamilyName, RelatedWords), {}),
  peopleAndPlaces: v.optional(v.record(FamilyName, RelatedWords), {}),
  countries: v.optional(v.record(FamilyName, RelatedWords), {}),
  events: v.optional(
    v.record(FamilyName, v.strictObject({ tells: RelatedWords, hints: v.optional(RelatedWords) })),
    {},
  ),
})

const AliasSchema = v.union([
  Words,
  v.strictObject({
    text: Words,
    case: v.optional(v.picklist(['exact', 'any'])),
    everyday: v.optional(v.boolean()),
    prior: v.optional(FiniteNumber),
    ...EVIDENCE,
  }),
])

const FactSchema = v.strictObject({
  id: Id,
  text: Text,
  asOf: DateText,
  certainty: v.picklist(['event', 'figure', 'claim', 'background']),
  by: v.optional(Text),
  passage: Citation,
  outcome: v.optional(v.strictObject({ text: Text, asOf: DateText, passage: Citation })),
})

const DegreesBetween = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number of degrees, such as 40.87'),
    v.minValue(least, `must be at least ${least} degrees`),
    v.maxValue(most, `must be at most ${most} degrees`),
  )

/** A point of the locator map. */
const PlaceSchema = v.strictObject({
  name: Text,
  latitude: DegreesBetween(-90, 90),
  longitude: DegreesBetween(-180, 180),
  /** The place that the topic is about; the others are there for orientation. */
  main: v.optional(v.boolean(), false),
  note: v.optional(Text),
  passage: Citation,
})

/** Figures that are drawn as bars: limits, and what came of them. */
const FigureSchema = v.strictObject({
  id: Id,
  title: Text,
  unit: Text,
  bars: v.pipe(
    v.array(
      v.strictObject({
        label: Text,
        role: v.picklist(['limit', 'outcome']),
        value: v.pipe(FiniteNumber, v.minValue(0, 'must not be negative')),
        /** The upper end, where a range was agreed or sources disagree. */
        to: v.optional(FiniteNumber),
        asOf: DateText,
        passage: Citation,
      }),
    ),
    v.minLength(1, 'must have at least one bar'),
  ),
})

const RELATION_TYPES = [
  'instead-of',
  'because-of',
  'followed-by',
  'follows',
  'funded-by',
  'funds',
  'part-of',
  'related',
] as const

export const TopicSchema = v.strictObject({
  title: Text,
  kind: Text,
  span: v.optional(Text),
  officialNames: v.optional(v.array(v.strictObject({ language: Text, name: Text, passage: Citation })), []),
  what: v.strictObject({ text: Text, passage: Citation }),
  aliases: v.strictObject({
    certain: v.optional(v.array(AliasSchema), []),
    ambiguous: v.optional(v.array(AliasSchema), []),
  }),
  evidence: v.optional(EvidenceSchema, {}),
  statuses: v.pipe(
    v.array(v.strictObject({ from: DateText, label: ShortText(LONGEST_STATUS_LABEL), text: Text, passage: Citation })),
    v.minLength(1, 'must have at least one status'),
  ),
  asOf: DateText,
  facts: v.array(FactSchema),
  timeline: v.array(v.strictObject({ date: DateText, label: ShortText(LONGEST_TIMELINE_LABEL), passage: Citation })),
  relations: v.optional(
    v.array(v.strictObject({ to: Id, type: v.picklist(RELATION_TYPES), kind: Text, text: Text, passage: Citation })),
    [],
  ),
  places: v.optional(v.array(PlaceSchema), []),
  figures: v.optional(v.array(FigureSchema), []),
})

const SourceSchema = v.strictObject({ id: Text, title: Text, url: v.optional(WebAddress) })

/** The front matter of an article; its paragraphs follow as text. */
export const ArticleHeadSchema = v.strictObject({
  title: Text,
  kind: v.picklist(['news', 'brief']),
  language: Text,
  publisher: Text,
  published: DateText,
  url: v.optional(WebAddress),
  note: v.optional(Text),
  sources: v.optional(v.array(SourceSchema), []),
})

export const PackHeadSchema = v.strictObject({
  id: Id,
  title: Text,
  about: Text,
  language: Text,
  version: Text,
  license: v.optional(Text),
  topics: v.pipe(v.array(Id), v.minLength(1, 'must list at least one topic')),
})

/** A topic in another language, by the ids, dates and names of the topic file; what is left out stays as it is. */
export const TopicTranslationSchema = v.strictObject({
  title: v.optional(Text),
  kind: v.optional(Text),
  span: v.optional(Text),
  what: v.optional(Text),
  statuses: v.optional(
    v.array(v.strictObject({ from: DateText, label: ShortText(LONGEST_STATUS_LABEL), text: Text })),
    [],
  ),
  facts: v.optional(
    v.array(v.strictObject({ id: Id, text: Text, by: v.optional(Text), outcome: v.optional(Text) })),
    [],
  ),
  timeline: v.optional(v.array(v.strictObject({ date: DateText, label: ShortText(LONGEST_TIMELINE_LABEL) })), []),
  relations: v.optional(v.array(v.strictObject({ to: Id, kind: Text, text: Text })), []),
  places: v.optional(v.array(v.strictObject({ name: Text, is: Text, note: v.optional(Text) })), []),
  figures: v.optional(
    v.array(v.strictObject({ id: Id, title: Text, unit: Text, bars: v.optional(v.array(Text), []) })),
    [],
  ),
})

/** A pack's own words in another language. */
export const PackTranslationSchema = v.strictObject({
  title: v.optional(Text),
  about: v.optional(Text),
  articles: v.optional(v.array(v.strictObject({ id: Id, title: Text, note: v.optional(Text) })), []),
})

export type EvidenceFile = v.InferOutput<typeof EvidenceSchema>
export type RelatedWordsFile = v.InferOutput<typeof RelatedWordsSchema>
export type TopicFile = v.InferOutput<typeof TopicSchema>
export type TopicTranslation = v.InferOutput<typeof TopicTranslationSchema>
export type PackTranslation = v.InferOutput<typeof PackTranslationSchema>
export type ArticleHead = v.InferOutput<typeof ArticleHeadSchema>
export type PackHead = v.InferOutput<typeof PackHeadSchema>
