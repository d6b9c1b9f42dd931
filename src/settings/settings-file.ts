import * as v from 'valibot'
import { checkSchema } from '../knowledge/check-schema'
import { checkTerm, type TermFields } from '../knowledge/check-term'
import type { Checked, Problem } from '../knowledge/problem'
import { readSettings } from './settings'

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
})

/** The settings as one file: which topics are off, and the reader's own terms. */
export interface SettingsFile extends Omit<v.InferOutput<typeof SettingsFileSchema>, 'terms'> {
  readonly terms: readonly TermFields[]
}

/** Writes the readable part of the stored items as the text of a settings file; damaged items are left out. */
export function writeSettingsFile(items: Readonly<Record<string, unknown>>): string {
  const { topicsOff, terms } = readSettings(items).settings
  const file: SettingsFile = {
    format: FORMAT,
    version: VERSION,
    topicsOff: [...topicsOff].sort(),
    terms: terms.map(({ label, aliases, note }) => ({ label, aliases, note })),
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
  const terms = checked.value.terms.map(checkTerm)
  const problems = terms.flatMap((term, i) => (term.ok ? [] : term.problems.map(problem => within(i, problem))))
  if (problems.length > 0) return { ok: false, problems: problems.map(nameField) }
  return { ok: true, value: { ...checked.value, terms: terms.flatMap(term => (term.ok ? [term.value] : [])) } }
}

function within(index: number, { path, message }: Problem): Problem {
  return { path: path === '' ? `terms.${index}` : `terms.${index}.${path}`, message }
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
  if (index === undefined) return { path, message }
  const entry = `${list === 'terms' ? 'term' : 'topic'} ${Number(index) + 1}`
  return { path: [entry, ...rest].join(', '), message }
}

function fail(message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: '', message }] }
}
