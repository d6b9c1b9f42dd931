import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeJsonSchemas } from '../../../src/build/json-schemas'

test.each([...writeJsonSchemas()])('docs/schema/%s is what "npm run schema" writes', (name, text) => {
  expect(readFileSync(join('docs', 'schema', name), 'utf8')).toBe(text)
})
