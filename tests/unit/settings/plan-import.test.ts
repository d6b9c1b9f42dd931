import { describe, expect, it } from 'vitest'
import { planImport } from '../../../src/settings/plan-import'

const term = (label: string, note = '') => ({ label, aliases: [], note })
const file = (topicsOff: string[], ...terms: ReturnType<typeof term>[]) => ({
  format: 'backgrounder-settings' as const,
  version: 1 as const,
  topicsOff,
  terms,
  sites: {},
})

describe('planImport', () => {
  it('adds terms under free ids', () => {
    const plan = planImport({ 'term:term-1': term('A'), 'term:term-3': 'damaged' }, file([], term('B'), term('C')))
    expect(plan.items).toEqual({ 'term:term-2': term('B'), 'term:term-4': term('C') })
    expect(plan.added).toEqual(['B', 'C'])
  })

  it('replaces a term with the same label, in its place', () => {
    const plan = planImport({ 'term:term-1': term('A'), 'term:term-2': term('B') }, file([], term('B', 'new')))
    expect(plan).toMatchObject({ items: { 'term:term-2': term('B', 'new') }, replaced: ['B'], added: [] })
  })

  it('takes labels that differ in case for different', () => {
    expect(planImport({ 'term:term-1': term('start') }, file([], term('START'))).added).toEqual(['START'])
  })

  it('matches terms that share a label one by one', () => {
    const stored = { 'term:term-1': term('A', 'one'), 'term:term-2': term('A', 'two') }
    expect(planImport(stored, file([], term('A', 'one'), term('A', 'two'))).items).toEqual({})
  })

  it('makes the topics that are off those of the file', () => {
    const stored = { 'topic:abm': { isOn: false }, 'topic:cfe': { isOn: false } }
    expect(planImport(stored, file(['cfe', 'start']))).toEqual({
      items: { 'topic:start': { isOn: false }, 'topic:abm': { isOn: true } },
      switchedOff: ['start'],
      switchedOn: ['abm'],
      added: [],
      replaced: [],
      sites: [],
      hasNewReading: false,
    })
  })

  it('takes the sites and the reading options of the file, where they say something else', () => {
    const rule = { isOff: true, muted: [] }
    const reading = { openMs: 0, modifier: 'none', theme: 'auto', highlight: 'quiet' } as const
    const stored = { 'site:a.org': { muted: [], isOff: true }, 'site:c.org': rule, reading }
    const plan = planImport(stored, { ...file([]), sites: { 'a.org': rule, 'b.org': rule }, reading })
    expect(plan).toMatchObject({ items: { 'site:b.org': rule }, sites: ['b.org'], hasNewReading: false })
    expect(planImport({}, { ...file([]), reading })).toMatchObject({ items: { reading }, hasNewReading: true })
  })

  it('writes nothing where the file says what is stored', () => {
    const stored = { 'topic:abm': { isOn: false }, 'term:term-1': term('A') }
    expect(planImport(stored, file(['abm'], term('A'))).items).toEqual({})
  })
})
