import { checkSchema } from './check-schema'
import type { FamilyKind, WordFamily } from './pack'
import { parseYaml } from './parse-yaml'
import type { Checked, Problem } from './problem'
import { type RelatedWordsFile, RelatedWordsSchema } from './schema'
import { spellPhrase } from './word-pattern'

type Group = keyof RelatedWordsFile

/** In this order, which is that of the families of a built pack. */
const KINDS = [
  ['matters', 'matter'],
  ['peopleAndPlaces', 'actor'],
  ['countries', 'country'],
  ['events', 'event'],
] as const satisfies readonly (readonly [Group, FamilyKind])[]

/** Reads the families of related words of a pack (YAML). */
export function parseRelatedWords(text: string): Checked<readonly WordFamily[]> {
  const fields = parseYaml(text)
  if (!fields.ok) return fields
  // YAML reads an empty text as null.
  const data = fields.value ?? {}
  const checked = checkSchema(RelatedWordsSchema, data)
  const problems = [
    ...(checked.ok ? [] : checked.problems),
    ...findLists(data),
    ...findReservedNames(data),
    ...findSharedNames(data),
  ]
  return checked.ok && problems.length === 0 ? { ok: true, value: toFamilies(checked.value) } : { ok: false, problems }
}

function toFamilies(file: RelatedWordsFile): WordFamily[] {
  return KINDS.flatMap(([group, kind]) =>
    Object.entries(file[group]).map(([name, words]) => {
      const { tells, hints = '' } = typeof words === 'string' ? { tells: words, hints: undefined } : words
      const told = spellPhrases(tells)
      const hinted = [...spellPhrases(hints)].filter(phrase => !told.has(phrase))
      return { name, kind, tells: [...told].join(','), hints: hinted.join(',') }
    }),
  )
}

/** One that is listed twice, in any spelling, counts once. */
function spellPhrases(text: string): ReadonlySet<string> {
  return new Set(text.split(',').flatMap(phrase => spellPhrase(phrase) || []))
}

/** The schema takes a list for a record of its numbers. */
function findLists(data: unknown): Problem[] {
  return KINDS.filter(([group]) => Array.isArray(ownField(data, group))).map(([group]) => ({
    path: group,
    message: 'must be families, each with a name, a colon and its words',
  }))
}

/** The schema passes over names that every object has. */
const RESERVED_NAMES: readonly string[] = ['__proto__', 'prototype', 'constructor']

function findReservedNames(data: unknown): Problem[] {
  return listNames(data)
    .filter(({ name }) => RESERVED_NAMES.includes(name))
    .map(({ group, name }) => ({
      path: `${group}.${name}`,
      message: `"${name}" is a word that programs keep for themselves: give the family another name`,
    }))
}

/** Of one field YAML keeps the names apart. */
function findSharedNames(data: unknown): Problem[] {
  const first = new Map<string, Group>()
  return listNames(data).flatMap(({ group, name }) => {
    const other = first.get(name)
    if (other === undefined) first.set(name, group)
    return other === undefined
      ? []
      : [
          {
            path: `${group}.${name}`,
            message: `there is a family "${name}" under ${other}, too: give one of them another name`,
          },
        ]
  })
}

function listNames(data: unknown): { readonly group: Group; readonly name: string }[] {
  return KINDS.flatMap(([group]) => {
    const families = ownField(data, group)
    return typeof families === 'object' && families !== null && !Array.isArray(families)
      ? Object.keys(families).map(name => ({ group, name }))
      : []
  })
}

function ownField(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined
}
