import { describe, expect, it } from 'vitest'
import { createAliasIndex } from '../../../src/recognition/alias-index'
import { definedOtherwise, findDefinition } from '../../../src/recognition/definition'
import { findNames } from '../../../src/recognition/names'
import { words } from '../../../src/recognition/words'
import { listOf } from './list-of'
import { alias, START, topic } from './sample-topics'

/** The words that write `acronym` out in `text`, joined; undefined where none do. */
function writtenOut(text: string, acronym: string): string | undefined {
  const list = [...words(text)]
  const at = list.findIndex(word => word.key === acronym)
  const found = findDefinition(listOf(text), { at, acronym })
  return (
    found &&
    list
      .slice(found[0], found[1] + 1)
      .map(word => word.plain)
      .join(' ')
  )
}

describe('findDefinition', () => {
  it.each([
    ['An agent-based model (ABM) of trade', 'abm', 'agent based model'],
    ['the call for evidence (CFE) closes', 'cfe', 'call for evidence'],
    ['la Comisión Federal de Electricidad (CFE)', 'cfe', 'Comision Federal de Electricidad'],
    ['its click-through rate [CTR] fell', 'ctr', 'click through rate'],
    ['ABM (account-based marketing) works', 'abm', 'account based marketing'],
    ['CFE (Comisión Federal de Electricidad)', 'cfe', 'Comision Federal de Electricidad'],
    ['an “anti-ballistic missile” (“ABM”) system', 'abm', undefined],
    ['the Anti-Ballistic Missile (ABM) Treaty', 'abm', 'Anti Ballistic Missile'],
    ['ABM: agent-based model', 'abm', 'agent based model'],
    ['ABM – “agent-based model”', 'abm', 'agent based model'],
    ['ABM = account-based marketing', 'abm', 'account based marketing'],
    ['ABM, or agent-based model,', 'abm', 'agent based model'],
    ['CFE stands for Certified Fraud Examiner', 'cfe', 'Certified Fraud Examiner'],
    ['CTR is short for click-through rate', 'ctr', 'click through rate'],
    ['an agent-based model, or ABM, of trade', 'abm', 'agent based model'],
    ['an agent-based model, ABM, of trade', 'abm', 'agent based model'],
  ])('reads %j', (text, acronym, expected) => {
    expect(writtenOut(text, acronym)).toBe(expected)
  })

  it.each([
    ['other words before the bracket', 'the new model (ABM) is here', 'abm'],
    ['a word in between that is too long to leave out', 'conventional armed forces in Europe (CFE)', 'cfe'],
    ['nothing that links them', 'an agent-based model ABM of trade', 'abm'],
    ['a sentence that ends between', 'ABM. Agent-based model', 'abm'],
    ['two letters and no bracket', 'PC, or parish council', 'pc'],
    ['other words behind the link', 'ABM, or another model', 'abm'],
    ['a bracket that does not close after it', 'an agent-based model (ABM for short)', 'abm'],
    ['an acronym at the very start', 'ABM', 'abm'],
    ['more small words left out than a name has', 'action by the of to in at on model (ABM)', 'abm'],
  ])('finds none with %s', (_, text, acronym) => {
    expect(writtenOut(text, acronym)).toBeUndefined()
  })
})

describe('definedOtherwise', () => {
  const CERTAIN = topic('certain', { aliases: [alias('START', { matchesCase: true })] })
  const defined = (text: string, of = START) => {
    const { list, candidates } = findNames(createAliasIndex([of]), text)
    return [...definedOtherwise(list, candidates)].map(each => each.text)
  }

  it('lists an ambiguous acronym that is written out as something else', () => {
    expect(defined('Simple Task And Rest Tool (START) is here')).toEqual(['START'])
    expect(defined('START is here')).toEqual([])
  })

  it('does not ask about a certain one', () => {
    expect(defined('Simple Task And Rest Tool (START)', CERTAIN)).toEqual([])
  })
})
