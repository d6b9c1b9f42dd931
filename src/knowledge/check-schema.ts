import * as v from 'valibot'
import { didYouMean } from './did-you-mean'
import type { Checked, Problem } from './problem'
import { findKnown } from './schema-fields'

type Issue = v.BaseIssue<unknown>

/** Checks `data` against a schema; problems name the field in words that a person can act on. */
export function checkSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, data)
  if (result.success) return { ok: true, value: result.output }
  return { ok: false, problems: result.issues.flatMap(issue => describeIssue(issue, schema)) }
}

function describeIssue(issue: Issue, schema: v.GenericSchema, within: readonly unknown[] = []): Problem[] {
  const path = [...within, ...(issue.path ?? []).map(({ key }) => key)]
  // Of a word or its fields, the fields were meant where a field is at fault.
  const inner = issue.type === 'union' ? issue.issues?.filter(each => each.path !== undefined) : undefined
  if (inner && inner.length > 0) return inner.flatMap(each => describeIssue(each, schema, path))
  if (issue.type === 'strict_object' && issue.expected === 'never') return describeUnknown(issue, schema, path)
  return [{ path: path.join('.'), message: messageOf(issue, findKnown(schema, path)) }]
}

/** The validator names the first unknown field of an object only. */
function describeUnknown(issue: Issue, schema: v.GenericSchema, path: readonly unknown[]): Problem[] {
  const parent = path.slice(0, -1)
  const { fields } = findKnown(schema, parent)
  const given: unknown = issue.path?.at(-1)?.input
  return Object.entries(typeof given === 'object' && given !== null ? given : {})
    .filter(([name]) => !fields.includes(name))
    .map(([name, value]) => ({
      path: [...parent, name].join('.'),
      // { label: Rome, Italy } has a field "Italy" without a value.
      message: `there is no such field${value === null ? '; if it is part of a text with a comma, put that text in quotes' : didYouMean(name, fields)}`,
    }))
}

function messageOf(issue: Issue, { fields, words }: ReturnType<typeof findKnown>): string {
  const { type, input, expected, received, message } = issue
  if (type === 'strict_object' && expected !== 'Object' && received === 'undefined') return 'is missing'
  // A schema that has words of its own for this says them.
  if (!message.startsWith('Invalid ')) return message
  if (input === null) return 'is empty: write something, or leave the field out'
  if (words.length > 0) return `must be one of ${words.join(', ')}${didYouMean(String(input), words)}`
  switch (type) {
    case 'string':
    case 'union':
      return typeof input === 'object' ? 'must be text' : `must be text: put it in quotes, "${String(input)}"`
    case 'array':
      return 'must be a list: each entry on a line of its own, after "- "'
    case 'strict_object':
      return `must have fields of its own: ${fields.join(', ')}`
    case 'record':
      return 'must have entries of its own, each with a name and a colon after it'
    case 'number':
      return 'must be a number'
    case 'boolean':
      return 'must be true or false'
    default:
      return message
  }
}
