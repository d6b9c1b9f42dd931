import { describe, expect, it } from 'vitest'
import { compileTopics, type Pattern } from '../../../src/recognition/compile'
import { listOf } from './list-of'
import { ABM, alias, ambiguous, evidence, START, topic } from './sample-topics'

function patternsAt(compiled: ReturnType<typeof compileTopics>, text: string): Pattern[] {
  const patterns: Pattern[] = []
  compiled.trie.visitAt({ ...listOf(text), joins: () => true }, 0, pattern => patterns.push(pattern))
  return patterns
}

describe('compileTopics', () => {
  it('finds an alias with its words as typed', () => {
    const [, treaty] = patternsAt(compileTopics([START]), 'START Treaty')
    expect(treaty).toMatchObject({ kind: 'alias', topic: START, typed: ['START', 'Treaty'] })
  })

  it('counts evidence for a topic up and against it down', () => {
    const compiled = compileTopics([START])
    expect(patternsAt(compiled, 'warhead')).toEqual([
      { kind: 'evidence', topicId: 'start', text: 'warhead', logOdds: 3 },
    ])
    expect(patternsAt(compiled, 'recipe')).toMatchObject([{ logOdds: -3 }])
  })

  it('binds evidence against an alias to the aliases that share its list', () => {
    const [button, ...others] = patternsAt(compileTopics([START]), 'button')
    expect(button).toMatchObject({ kind: 'evidence', logOdds: -3 })
    expect(button).toHaveProperty('list', START.aliases.find(each => each.text === 'START')?.against)
    expect(others).toEqual([])
  })

  it('puts a list that several aliases share only once', () => {
    const against = [evidence('button', 3)]
    const shared = topic('shared', {
      aliases: [
        { ...ambiguous('START'), against },
        { ...ambiguous('NEW START'), against },
      ],
    })
    expect(patternsAt(compileTopics([shared]), 'button')).toHaveLength(1)
  })

  it('lets topics share a word', () => {
    const other = topic('other', { aliases: [ambiguous('START')], evidenceFor: [evidence('warhead', 2)] })
    const compiled = compileTopics([START, other])
    expect(patternsAt(compiled, 'START')).toHaveLength(2)
    expect(patternsAt(compiled, 'warhead')).toMatchObject([{ topicId: 'start' }, { topicId: 'other' }])
  })

  it('leaves out patterns without a word', () => {
    const wordless = topic('wordless', { aliases: [alias('—'), alias('')], evidenceFor: [evidence('…')] })
    expect(patternsAt(compileTopics([wordless, ABM]), 'ABM')).toHaveLength(1)
    expect(patternsAt(compileTopics([wordless]), '— …')).toEqual([])
  })
})
