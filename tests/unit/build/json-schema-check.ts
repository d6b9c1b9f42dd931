type Schema = Readonly<Record<string, unknown>>

/** What each keyword demands of a value; those that say nothing of it are here too, for an unknown one to be told. */
const KEYWORDS: Readonly<Record<string, (wanted: never, value: unknown, schema: Schema) => boolean>> = {
  $schema: () => true,
  default: () => true,
  type: (wanted: string, value) => typeOf(value) === wanted || (wanted === 'number' && typeOf(value) === 'integer'),
  enum: (wanted: readonly unknown[], value) => wanted.includes(value),
  anyOf: (wanted: readonly Schema[], value) => wanted.some(each => isValid(each, value)),
  properties: (wanted: Record<string, Schema>, value) =>
    fieldsOf(value).every(([name, field]) => wanted[name] === undefined || isValid(wanted[name], field)),
  required: (wanted: readonly string[], value) =>
    typeOf(value) !== 'object' || wanted.every(name => fieldsOf(value).some(([each]) => each === name)),
  additionalProperties: (wanted: false | Schema, value, { properties = {} }) =>
    fieldsOf(value)
      .filter(([name]) => !Object.hasOwn(properties as object, name))
      .every(([, field]) => wanted !== false && isValid(wanted, field)),
  propertyNames: (wanted: Schema, value) => fieldsOf(value).every(([name]) => isValid(wanted, name)),
  items: (wanted: Schema, value) => !Array.isArray(value) || value.every(each => isValid(wanted, each)),
  minItems: (wanted: number, value) => !Array.isArray(value) || value.length >= wanted,
  minLength: (wanted: number, value) => typeof value !== 'string' || value.length >= wanted,
  maxLength: (wanted: number, value) => typeof value !== 'string' || value.length <= wanted,
  pattern: (wanted: string, value) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  minimum: (wanted: number, value) => typeof value !== 'number' || value >= wanted,
  maximum: (wanted: number, value) => typeof value !== 'number' || value <= wanted,
}

/** Checks data against the part of JSON Schema that the pack format's schemas use; throws at a keyword that it does not know. */
export function isValid(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const check = KEYWORDS[keyword]
    if (check === undefined) throw new Error(`The check does not know the keyword "${keyword}"`)
    return check(wanted as never, value, schema)
  })
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeOf(value) === 'object' ? Object.entries(value as object) : []
