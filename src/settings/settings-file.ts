import * as v from 'valibot'
import { checkSchema } from '../knowledge/check-schema'
import { checkTerm, type TermFields } from '../knowledge/check-term'
import type { Checked, Problem } from '../knowledge/problem'
import { checkReadingOptions, type ReadingOptions } from './reading-options'
import { READING_KEY, readSettings } from './settings'
import { checkSiteRule, type SiteRule } from './site-rules'

const FORMAT = 'backgrounder-settings'
const VERSION = 1
/** Sync storage holds 100 kB: a longer file is none of ours. */
const LONGEST_FILE = 1_000_000

const NOT_OURS = 'This is not a Backgrounder settings file.'

const SettingsFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  topicsOff: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be the id of a topic, such as "gabala-radar"'))),
  terms: v.array(v.unknown()),
  sites: v.optional(v.record(v.string(), v.unknown()), {}),
  reading: v.optional(v.unknown()),
})

/** The settings as one file: which topics are off, the reader's own terms, what was hidden on sites, and how to read. */
export interface SettingsFile {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  readonly topicsOff: readonly string[]
  readonly terms: readonly TermFields[]
  readonly sites: Readonly<Record<string, SiteRule>>
  /** Left out where the writer chose nothing. */
  readonly reading?: ReadingOptions
}

/** Writes the readable part of the stored items as the text of a settings file; damaged items are left out. */
export function writeSettingsFile(items: Readonly<Record<string, unknown>>): string {
  const { topicsOff, terms, sites, reading } = readSettings(items).settings
  const file: SettingsFile = {
    format: FORMAT,
    version: VERSION,
    topicsOff: [...topicsOff].sort(),
    terms: terms.map(({ label, aliases, note }) => ({ label, aliases, note })),
    sites: Object.fromEntries(sites),
    ...(READING_KEY in items && { reading }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads the text of a settings file; whatever does not fit comes back as problems that say where and why. */
export function readSettingsFile(text: string): Checked<SettingsFile> {
  if (text.length > LONGEST_FILE) return fail(`${NOT_OURS} It is far too long.`)
  const data = parseJson(text)
  if (data === undefined) return fail(`${NOT_OURS} It is not JSON.`)
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data)
  if (!head.success) return fail(NOT_OURS)
  if (head.output.version > VERSION)
    return fail('This file was written by a newer Backgrounder. Update this one first.')
  const checked = checkSchema(SettingsFileSchema, data)
  if (!checked.ok) return { ok: false, problems: checked.problems.map(nameField) }
  return checkParts(checked.value)
}

function checkParts(file: v.InferOutput<typeof SettingsFileSchema>): Checked<SettingsFile> {
  const problems: Problem[] = []
  const keep = <Value>(path: string, part: Checked<Value>): Value[] => {
    if (part.ok) return [part.value]
    problems.push(...part.problems.map(problem => nameField(within(path, problem))))
    return []
  }
  const terms = file.terms.flatMap((term, i) => keep(`terms.${i}`, checkTerm(term)))
  const sites = Object.entries(file.sites).flatMap(([site, rule]) =>
    keep(`sites, ${site}`, checkSiteRule(rule)).map(value => [site, value] as const),
  )
  const [reading] = file.reading === undefined ? [] : keep('reading', checkReadingOptions(file.reading))
  if (problems.length > 0) return { ok: false, problems }
  const { format, version, topicsOff } = file
  const parts = { terms, sites: Object.fromEntries(sites), ...(reading && { reading }) }
  return { ok: true, value: { format, version, topicsOff, ...parts } }
}

function within(whole: string, { path, message }: Problem): Problem {
  return { path: path === '' ? whole : `${whole}.${path}`, message }
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark before the text; JSON has no place for it.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** "terms.2.label" counts from 0, as people do not. */
function nameField({ path, message }: Problem): Problem {
  const [list, index, ...rest] = path.split('.')
  if (list !== 'terms' && list !== 'topicsOff') return { path: path.replace(/\.(?=[^.]*$)/, ', '), message }
  if (index === undefined) return { path, message }
  const entry = `${list === 'terms' ? 'term' : 'topic'} ${Number(index) + 1}`
  return { path: [entry, ...rest].join(', '), message }
}

function fail(message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: '', message }] }
}
