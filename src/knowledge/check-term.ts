import { words } from '../recognition/words'
import type { Checked, Problem } from './problem'

// Plain code, not a schema: every page checks the reader's terms, and a schema library would be a tenth of what it loads.

const LONGEST_LABEL = 100
const LONGEST_NOTE = 2000
const MOST_ALIASES = 50

/** What a reader writes down for a term, as stored and exported. The label is always an alias too. */
export interface TermFields {
  readonly label: string
  readonly aliases: readonly string[]
  readonly note: string
}

/** Checks and trims what was typed or stored for a term. */
export function checkTerm(data: unknown): Checked<TermFields> {
  if (!isRecord(data))
    return { ok: false, problems: [{ path: '', message: 'must be a term: label, aliases and note' }] }
  const { label, aliases, note, ...others } = data
  const problems = [
    ...checkName('label', label),
    ...checkAliases(aliases),
    ...checkNote(note),
    ...Object.keys(others).map(path => ({ path, message: 'there is no such field' })),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const texts = Array.isArray(aliases) ? aliases : []
  return { ok: true, value: { label: trim(label), aliases: texts.map(trim), note: trim(note) } }
}

/** True for what has fields: neither null, a list nor a plain value. */
export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function checkName(path: string, name: unknown): Problem[] {
  const message = describeName(name)
  return message === undefined ? [] : [{ path, message }]
}

function describeName(name: unknown): string | undefined {
  if (typeof name !== 'string') return describeMissing(name)
  if (trim(name) === '') return 'must not be empty'
  if (trim(name).length > LONGEST_LABEL) return `must be at most ${LONGEST_LABEL} characters long`
  return words(name).next().done ? 'must have a letter or a digit' : undefined
}

function checkAliases(aliases: unknown): Problem[] {
  if (!Array.isArray(aliases))
    return [{ path: 'aliases', message: aliases === undefined ? 'is missing' : 'must be a list' }]
  if (aliases.length > MOST_ALIASES) return [{ path: 'aliases', message: `must be at most ${MOST_ALIASES} aliases` }]
  return aliases.flatMap((alias, i) => checkName(`aliases.${i}`, alias))
}

function checkNote(note: unknown): Problem[] {
  if (typeof note !== 'string') return [{ path: 'note', message: describeMissing(note) }]
  const isLong = trim(note).length > LONGEST_NOTE
  return isLong ? [{ path: 'note', message: `must be at most ${LONGEST_NOTE} characters long` }] : []
}

const describeMissing = (value: unknown) => (value === undefined ? 'is missing' : 'must be text')

const trim = (text: unknown) => String(text).trim()
