import { describe, expect, it } from 'vitest'
import { planImport } from '../../../src/settings/plan-import'

const term = (label: string, note = '') => ({ label, aliases: [], note })
const file = (topicsOff: string[], ...terms: ReturnType<typeof term>[]) => ({
  format: 'backgrounder-settings' as const,
  version: 1 as const,
  topicsOff,
  terms,
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
    })
  })

  it('writes nothing where the file says what is stored', () => {
    const stored = { 'topic:abm': { isOn: false }, 'term:term-1': term('A') }
    expect(planImport(stored, file(['abm'], term('A'))).items).toEqual({})
  })
})
