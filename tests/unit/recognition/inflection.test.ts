import { describe, expect, it } from 'vitest'
import { britishSpellings, evidenceKey, lookupKey, singulars } from '../../../src/recognition/inflection'

describe('singulars', () => {
  it.each([
    ['warheads', ['warhead']],
    ['treaties', ['treaty', 'treatie']],
    ['launches', ['launche', 'launch']],
    ['abms', ['abm']],
  ])('takes %s for a plural of %j', (plural, expected) => {
    expect(singulars(plural)).toEqual(expected)
  })

  it.each([
    ['a word without the ending', 'radar'],
    ['a double s', 'congress'],
    ['a word too short to have a stem', 'bus'],
    ['the ending alone', 's'],
    ['nothing', ''],
    ['a Russian word', 'договоры'],
  ])('finds no singular in %s', (_, word) => {
    expect(singulars(word)).toEqual([])
  })
})

describe('lookupKey', () => {
  // Words as `plainSpelling` writes them: й as и, ё as е.
  it.each([
    ['ракета', 'ракеты', 'ракет', 'ракетами', 'ракетах'],
    ['радар', 'радара', 'радаром', 'радары'],
    ['оборона', 'обороны', 'обороне', 'оборону', 'оборонои'],
    ['станция', 'станции', 'станцию', 'станциеи', 'станциями'],
    ['соглашение', 'соглашения', 'соглашению', 'соглашением', 'соглашении'],
    ['габалинская', 'габалинскои', 'габалинскую'],
    ['щит', 'щита', 'щиту', 'щитом', 'щите'],
    ['третии', 'третьего', 'третьему', 'третьем', 'третьих'],
    ['система', 'системы', 'систем', 'системои', 'системами'],
    ['проблема', 'проблем', 'проблемам'],
    ['горбачев', 'горбачева', 'горбачевым', 'горбачеву'],
    ['рябков', 'рябкова', 'рябковым', 'рябкове'],
    ['противоракетныи', 'противоракетного', 'противоракетному', 'противоракетные', 'противоракетных'],
  ])('gives %s the same key in every case', (word, ...cases) => {
    for (const each of cases) expect(lookupKey(each)).toBe(lookupKey(word))
  })

  it.each([
    ['defence', 'defense'],
    ['armour', 'armor'],
    ['armoured', 'armored'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['modelling', 'modeling'],
    ['licence', 'license'],
  ])('gives the British %s the key of the American %s', (british, american) => {
    expect(lookupKey(british)).toBe(american)
    expect(lookupKey(american)).toBe(american)
    expect(britishSpellings(american)).toEqual([british])
  })

  it.each(['про', 'снв', 'рлс', 'акт', 'start', 'treaties', 'mesa'])('leaves %s as it is', word => {
    expect(lookupKey(word)).toBe(word)
  })

  it('does not take words of other stems for the same', () => {
    expect(new Set(['договор', 'довсе', 'габала', 'габалин', 'ракета', 'радар'].map(lookupKey)).size).toBe(6)
  })
})

describe('britishSpellings', () => {
  it.each(['radar', 'defence', 'des', ''])('has none of %j', word => {
    expect(britishSpellings(word)).toEqual([])
  })
})

describe('evidenceKey', () => {
  it.each([
    ['warhead', 'warheads'],
    ['treaty', 'treaties'],
    ['missile', 'missiles'],
    ['defense', 'defence', 'defences', 'defenses'],
    ['program', 'programme', 'programmes', 'programs'],
    ['ракета', 'ракеты', 'ракетами'],
    ['abm', 'abms'],
  ])('gives %s the same key in every form', (word, ...forms) => {
    for (const form of forms) expect(evidenceKey(form), form).toBe(evidenceKey(word))
  })

  it.each([
    ['a double s', 'congress'],
    ['an ending of Latin', 'status'],
    ['a word too short for a plural', 'gas'],
    ['no such ending', 'radar'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, word) => {
    expect(evidenceKey(word)).toBe(word)
  })

  it('is one key, where names are looked up by several singulars', () => {
    expect(singulars('launches')).toHaveLength(2)
    expect(evidenceKey('launches')).toBe('launche')
  })
})
