import * as v from 'valibot'
import type { Checked, Problem } from './problem'

/** Checks `data` against a schema; problems name the field in words that a person can act on. */
export function checkSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, data)
  if (result.success) return { ok: true, value: result.output }
  return { ok: false, problems: result.issues.flatMap(issue => describeIssue(issue)) }
}

function describeIssue(issue: v.BaseIssue<unknown>, within = ''): Problem[] {
  const path = [within, v.getDotPath(issue) ?? ''].filter(part => part !== '').join('.')
  // Of a word or its fields, the fields were meant where a field is at fault.
  const inner = issue.type === 'union' ? issue.issues?.filter(each => each.path !== undefined) : undefined
  if (inner && inner.length > 0) return inner.flatMap(each => describeIssue(each, path))
  return [{ path, message: messageOf(issue) }]
}

function messageOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message
  if (expected === 'never') return 'there is no such field'
  return received === 'undefined' ? 'is missing' : message
}
