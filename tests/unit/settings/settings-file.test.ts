import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file'

const OKNO = { label: 'Okno', aliases: ['Окно'], note: 'A station in Tajikistan.' }
const FILE = { format: 'backgrounder-settings', version: 1, topicsOff: ['abm'], terms: [OKNO], sites: {} }

const read = (data: unknown) => readSettingsFile(JSON.stringify(data))

describe('writeSettingsFile', () => {
  it('writes what is off and the terms, without their ids', () => {
    const text = writeSettingsFile({ 'topic:abm': { isOn: false }, 'topic:cfe': { isOn: true }, 'term:term-4': OKNO })
    expect(JSON.parse(text)).toEqual(FILE)
  })

  it('leaves damaged and unknown items out', () => {
    const text = writeSettingsFile({ 'topic:abm': 'off', 'term:term-1': null, other: 1 })
    expect(JSON.parse(text)).toEqual({ ...FILE, topicsOff: [], terms: [] })
  })
})

describe('readSettingsFile', () => {
  it('reads what was written', () => {
    const label = fc.stringMatching(/^[A-Za-zЖж0-9][A-Za-zЖж0-9 -]{0,20}[A-Za-z]$/)
    const term = fc.record({
      label,
      aliases: fc.array(label, { maxLength: 3 }),
      note: fc.string().map(text => text.trim()),
    })
    fc.assert(
      fc.property(fc.array(term, { maxLength: 4 }), terms => {
        const stored = Object.fromEntries(terms.map((each, i) => [`term:term-${i + 1}`, each]))
        expect(readSettingsFile(writeSettingsFile(stored))).toMatchObject({ ok: true, value: { terms } })
      }),
    )
  })

  it('reads a file that an editor put a byte order mark before', () => {
    expect(readSettingsFile(`\uFEFF${JSON.stringify(FILE)}`)).toEqual({ ok: true, value: FILE })
  })

  it.each([
    ['no JSON', 'topics: abm', 'This is not a Backgrounder settings file. It is not JSON.'],
    ['an empty file', '', 'This is not a Backgrounder settings file. It is not JSON.'],
    ['other JSON', '[1, 2]', 'This is not a Backgrounder settings file.'],
    ['a file of something else', '{"format":"pack","version":1}', 'This is not a Backgrounder settings file.'],
    ['a giant', ' '.repeat(1_000_001), 'This is not a Backgrounder settings file. It is far too long.'],
    [
      'a file of a later version',
      JSON.stringify({ ...FILE, version: 2 }),
      'This file was written by a newer Backgrounder. Update this one first.',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problems: [{ path: '', message }] })
  })

  it('names the field that does not fit, counting from one', () => {
    expect(read({ ...FILE, terms: [OKNO, { ...OKNO, label: '' }] })).toMatchObject({
      ok: false,
      problems: [{ path: 'term 2, label', message: 'must not be empty' }],
    })
    expect(read({ ...FILE, topicsOff: ['Missile defence'] })).toEqual({
      ok: false,
      problems: [{ path: 'topic 1', message: 'must be the id of a topic, such as "gabala-radar"' }],
    })
  })

  it('reads what was hidden on sites and how to read, and a file from before there was either', () => {
    const sites = { 'example.org': { isOff: true, muted: [{ topicId: 'start', text: 'START' }] } }
    const reading = { openMs: 0, modifier: 'alt', theme: 'dark', highlight: 'marker' }
    const stored = { 'site:example.org': sites['example.org'], reading }
    expect(readSettingsFile(writeSettingsFile(stored))).toMatchObject({ ok: true, value: { sites, reading } })
    const { sites: _, ...older } = FILE
    expect(read(older)).toEqual({ ok: true, value: FILE })
  })

  it.each([
    [{ sites: { 'example.org': { isOff: 1, muted: [] } } }, 'sites, example.org, isOff'],
    [{ reading: { theme: 'sepia' } }, 'reading, theme'],
  ])('names what does not fit in %j', (part, path) => {
    expect(read({ ...FILE, ...part })).toMatchObject({ ok: false, problems: [{ path }] })
  })

  it('refuses a field that it does not know, for what it says would be lost', () => {
    expect(read({ ...FILE, colours: [] })).toMatchObject({ ok: false })
  })
})
