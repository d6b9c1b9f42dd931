import type * as v from 'valibot'

/** What a schema lets stand at a path: the names of the fields there, or the words to choose from. */
export function findKnown(schema: v.GenericSchema, path: readonly unknown[]): { fields: string[]; words: string[] } {
  const found = path.reduce<v.GenericSchema[]>(
    (schemas, key) => schemas.flatMap(each => stepInto(each, key)),
    unwrap(schema),
  )
  return {
    fields: found.flatMap(each => ('entries' in each ? Object.keys(each.entries as object) : [])),
    words: found.flatMap(each => (each.type === 'picklist' && 'options' in each ? (each.options as string[]) : [])),
  }
}

function stepInto(schema: v.GenericSchema, key: unknown): v.GenericSchema[] {
  if ('item' in schema && typeof key === 'number') return unwrap(schema.item as v.GenericSchema)
  // Any name may stand there.
  if (schema.type === 'record' && 'value' in schema) return unwrap(schema.value as v.GenericSchema)
  if (!('entries' in schema) || typeof key !== 'string') return []
  const entries = schema.entries as Readonly<Record<string, v.GenericSchema>>
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined
  return entry === undefined ? [] : unwrap(entry)
}

/** An optional field is what it wraps; a union is each of what it joins. */
function unwrap(schema: v.GenericSchema): v.GenericSchema[] {
  if ('wrapped' in schema) return unwrap(schema.wrapped as v.GenericSchema)
  if (schema.type === 'union' && 'options' in schema) return (schema.options as v.GenericSchema[]).flatMap(unwrap)
  return [schema]
}
