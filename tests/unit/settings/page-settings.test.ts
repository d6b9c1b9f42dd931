import { describe, expect, it } from 'vitest'
import { createPrefilter, NOWHERE } from '../../../src/recognition/prefilter'
import { pageSettings } from '../../../src/settings/page-settings'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings'

const rule = { isOff: false, muted: [{ topicId: 'start', text: 'START' }] }
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  terms: [{ id: 'term-1', label: 'Walrus', aliases: ['walrus'], note: '' }],
  sites: new Map([
    ['news.example', rule],
    ['off.example', { isOff: true, muted: [] }],
  ]),
}

describe('what a page has to know of the settings', () => {
  it.each([
    ['its site has a rule', 'news.example', rule],
    ['its site is off', 'off.example', { isOff: true, muted: [] }],
    ['its site has none', 'else.example', { isOff: false, muted: [] }],
    ['nobody knows its site', undefined, { isOff: false, muted: [] }],
  ])('follows the rule where %s', (_, site, expected) => {
    expect(pageSettings(settings, site)).toMatchObject(expected)
  })

  it('is the same after a message', () => {
    const sent = pageSettings(settings, 'news.example')
    expect(JSON.parse(JSON.stringify(sent))).toEqual(sent)
  })

  it('lets texts through that may hold a term of the reader\u2019s own, and no others', () => {
    const mayHold = createPrefilter(pageSettings(settings, undefined).terms)
    expect([mayHold('the walruses slept'), mayHold('nothing here')]).toEqual([4, NOWHERE])
  })

  it('tells when something else is tracked, and only then', () => {
    const { tracked } = pageSettings(settings, undefined)
    expect(pageSettings({ ...settings, sites: new Map() }, 'off.example').tracked).toBe(tracked)
    expect(pageSettings({ ...settings, topicsOff: new Set(['cfe']) }, undefined).tracked).not.toBe(tracked)
    expect(pageSettings(DEFAULT_SETTINGS, undefined).tracked).not.toBe(tracked)
  })
})
