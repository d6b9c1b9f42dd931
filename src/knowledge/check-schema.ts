import * as v from 'valibot'
import type { Checked } from './problem'

/** Checks `data` against a schema; problems name the field in words that a person can act on. */
export function checkSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, data)
  if (result.success) return { ok: true, value: result.output }
  return {
    ok: false,
    problems: result.issues.map(issue => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}
