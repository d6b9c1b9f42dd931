import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeJsonSchemas } from '../../../src/build/json-schemas'
import { parseYaml } from '../../../src/knowledge/parse-yaml'
import { isValid } from '../build/json-schema-check'
import { BUNDLED_PACK } from '../build/temp-pack'
import { familiesIn } from './sample-families'

const TEXT = readFileSync(join(BUNDLED_PACK, 'related-words.yaml'), 'utf8')
const families = familiesIn(TEXT)

describe('the related words of the bundled pack', () => {
  it('are of all four kinds', () => {
    expect([...new Set(families.map(({ kind }) => kind))]).toEqual(['matter', 'actor', 'country', 'event'])
  })

  it('fit the JSON Schema that their first line names', () => {
    const parsed = parseYaml(TEXT)
    const schema = writeJsonSchemas().get('related-words.schema.json') ?? ''
    expect(TEXT).toMatch(/^# yaml-language-server: \$schema=\S*\/docs\/schema\/related-words\.schema\.json\n/)
    expect(parsed.ok && isValid(JSON.parse(schema), parsed.value)).toBe(true)
  })

  it('list nothing twice in a family', () => {
    const listed = TEXT.replace(/^ *#.*$/gm, '').split(',').length
    const kept = families.flatMap(({ tells, hints }) => [tells, hints].filter(text => text !== ''))
    // Each list has one more word than commas.
    expect(kept.join(',').split(',').length - kept.length + 1).toBe(listed)
  })

  it('tell of every event by other words than those that hint at it', () => {
    const events = families.filter(({ kind }) => kind === 'event')
    for (const { name, tells, hints } of events) {
      expect(tells, name).not.toBe('')
      expect(hints, name).not.toBe('')
    }
  })
})
