import { describe, expect, it } from 'vitest'
import type { AliasPattern } from '../../../src/recognition/alias-index'
import { type CompiledTopics, compileTopics } from '../../../src/recognition/compile'
import { phraseKey } from '../../../src/recognition/phrase'
import { hashText } from '../../../src/recognition/word-hash'
import { listOf } from './list-of'
import { ABM, alias, ambiguous, evidence, START, topic } from './sample-topics'

function patternsAt({ aliases }: CompiledTopics, text: string): AliasPattern[] {
  const patterns: AliasPattern[] = []
  aliases.visitAt({ ...listOf(text), joins: () => true }, 0, pattern => patterns.push(pattern))
  return patterns
}

const saidBy = ({ evidence: byPhrase }: CompiledTopics, text: string) => byPhrase.get(phraseKey(text) ?? -1) ?? []

describe('the aliases of compiled topics', () => {
  it('are found with their words as typed', () => {
    const [, treaty] = patternsAt(compileTopics([START]), 'START Treaty')
    expect(treaty).toMatchObject({ topic: START, alias: START.aliases[0], typed: ['START', 'Treaty'] })
  })

  it('may be the same in two topics', () => {
    const other = topic('other', { aliases: [ambiguous('START')] })
    const found = patternsAt(compileTopics([START, other]), 'START')
    expect(found.map(pattern => pattern.topic.id)).toEqual(['start', 'other'])
  })

  it('are left out where they have no word', () => {
    const wordless = topic('wordless', { aliases: [alias('—'), alias('')] })
    expect(patternsAt(compileTopics([wordless, ABM]), 'ABM')).toHaveLength(1)
    expect(patternsAt(compileTopics([wordless]), '—')).toEqual([])
  })

  it('tell which words may begin one', () => {
    const { firstWords } = compileTopics([ABM]).aliases
    const beginnings = ['abm', 'third', 'thirds', 'site', 'shield'].filter(word => firstWords.may(hashText(word)))
    expect(beginnings).toEqual(['abm', 'third', 'thirds'])
  })
})

describe('the evidence of compiled topics', () => {
  it('says how strongly it speaks, and for whom or against whom by its list', () => {
    const compiled = compileTopics([START])
    const button = START.aliases.find(each => each.text === 'START')?.evidence
    expect(saidBy(compiled, 'warhead')).toEqual([{ list: START.evidence, strength: 3 }])
    expect(saidBy(compiled, 'button')).toEqual([{ list: button, strength: -3 }])
    expect(saidBy(compiled, 'treaty')).toEqual([{ list: START.shared, strength: 2 }])
    expect(saidBy(compiled, 'nothing')).toEqual([])
  })

  it('keeps the list itself, since what it bears on is known by that', () => {
    const [said] = saidBy(compileTopics([START]), 'warhead')
    expect(said?.list).toBe(START.evidence)
  })

  it('is there once where topics or aliases share a list', () => {
    const shared = [evidence('treaty')]
    const own = [evidence('button', -3)]
    const topics = ['a', 'b'].map(id =>
      topic(id, { shared, aliases: ['START', 'SORT'].map(text => ambiguous(text, { evidence: own })) }),
    )
    const compiled = compileTopics(topics)
    expect(saidBy(compiled, 'treaty')).toHaveLength(1)
    expect(saidBy(compiled, 'button')).toHaveLength(1)
  })

  it('is there for each list that has it', () => {
    const other = topic('other', { evidence: [evidence('warhead', -2)] })
    const found = saidBy(compileTopics([START, other]), 'warhead')
    expect(found.map(each => each.strength)).toEqual([3, -2])
  })
})
