import type { Alias, RecognitionTopic } from '../recognition/topic'
import { plainSpelling, words } from '../recognition/words'
import { checkSchema } from './check-schema'
import { toEvidence } from './evidence-file'
import type { Citation, Topic } from './pack'
import { parseYaml } from './parse-yaml'
import type { PartialDate } from './partial-date'
import type { Checked, Problem } from './problem'
import { type TopicFile, TopicSchema } from './schema'

type AliasEntry = TopicFile['aliases']['certain'][number]

/** A topic file read: what recognition needs and what cards need, apart. */
export interface ParsedTopic {
  readonly recognition: RecognitionTopic
  readonly topic: Topic
  /** The topic with its statuses and timeline as the file has them, for problems to name their places. */
  readonly written: Topic
}

/** Reads a topic file (YAML). Citations are split, not yet looked up. */
export function parseTopic(id: string, text: string): Checked<ParsedTopic> {
  const fields = parseYaml(text)
  if (!fields.ok) return fields
  const checked = checkSchema(TopicSchema, fields.value)
  if (!checked.ok) return checked
  const problems = [...findClaimsOfNobody(checked.value), ...findWordlessAliases(checked.value)]
  if (problems.length > 0) return { ok: false, problems }
  const written = toTopic(id, checked.value)
  return { ok: true, value: { recognition: toRecognition(id, checked.value), topic: inOrderOfTime(written), written } }
}

/** A claim says who claims it. */
function findClaimsOfNobody(file: TopicFile): Problem[] {
  return file.facts.flatMap((fact, i) =>
    fact.certainty === 'claim' && fact.by === undefined
      ? [{ path: `facts.${i}.by`, message: 'a claim must say who makes it' }]
      : [],
  )
}

function findWordlessAliases(file: TopicFile): Problem[] {
  return (['certain', 'ambiguous'] as const).flatMap(kind =>
    file.aliases[kind].flatMap((entry, i) =>
      words(textOf(entry)).next().done
        ? [{ path: `aliases.${kind}.${i}`, message: 'an alias must have a letter or a digit' }]
        : [],
    ),
  )
}

function toRecognition(id: string, file: TopicFile): RecognitionTopic {
  return {
    id,
    aliases: [
      ...file.aliases.certain.map(entry => toAlias(entry, true)),
      ...file.aliases.ambiguous.map(entry => toAlias(entry, false)),
    ],
    evidence: toEvidence(file.evidence),
    shared: [],
  }
}

/** Without evidence an ambiguous alias is an everyday word. */
const DEFAULT_PRIOR = -1.6

const NO_PHRASES = { strong: [], fair: [], slight: [] }
const WITHOUT_EVIDENCE = {
  for: NO_PHRASES,
  against: NO_PHRASES,
  case: undefined,
  prior: undefined,
  everyday: undefined,
}

function toAlias(entry: AliasEntry, isCertain: boolean): Alias {
  const {
    text,
    case: caseRule,
    prior,
    everyday,
    ...evidence
  } = typeof entry === 'string' ? { ...WITHOUT_EVIDENCE, text: entry } : entry
  const matchesCase = caseRule === undefined ? isOneWordInCapitals(text) : caseRule === 'exact'
  return {
    text,
    isCertain,
    prior: isCertain ? 0 : (prior ?? DEFAULT_PRIOR),
    matchesCase,
    isEverydayWord: everyday ?? false,
    evidence: toEvidence(evidence),
  }
}

function isOneWordInCapitals(text: string): boolean {
  const plain = plainSpelling(text)
  return [...words(text)].length === 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()
}

function textOf(entry: string | { readonly text: string }): string {
  return typeof entry === 'string' ? entry : entry.text
}

function toTopic(id: string, file: TopicFile): Topic {
  const { title, kind, span, what, officialNames, aliases, statuses, asOf, facts, timeline } = file
  const { relations, places, figures } = file
  return {
    id,
    title,
    kind,
    ...(span !== undefined && { span }),
    what: cite(what),
    officialNames: officialNames.map(cite),
    aliases: [...aliases.certain, ...aliases.ambiguous].map(textOf),
    statuses: statuses.map(cite),
    asOf,
    facts: facts.map(({ outcome, ...fact }) => ({ ...cite(fact), ...(outcome && { outcome: cite(outcome) }) })),
    timeline: timeline.map(cite),
    relations: relations.map(cite),
    places: places.map(cite),
    figures: figures.map(({ bars, ...figure }) => ({ ...figure, bars: bars.map(cite) })),
  }
}

function inOrderOfTime(topic: Topic): Topic {
  const statuses = [...topic.statuses].sort((a, b) => compareDates(a.from, b.from))
  const timeline = [...topic.timeline].sort((a, b) => compareDates(a.date, b.date))
  return { ...topic, statuses, timeline }
}

function cite<Entry extends { passage: string }>(entry: Entry): Omit<Entry, 'passage'> & { passage: Citation } {
  const [articleId = '', passageId = ''] = entry.passage.split('#')
  return { ...entry, passage: { articleId, passageId } }
}

/** Entries of one day keep the order of the file. */
function compareDates(a: PartialDate, b: PartialDate): number {
  return a === b ? 0 : a < b ? -1 : 1
}
