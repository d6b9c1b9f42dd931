import { describe, expect, it } from 'vitest'
import { findBrokenLinks } from '../../../src/knowledge/links'
import { loadPack } from '../../../src/knowledge/pack-files'
import { edit, sampleFiles, samplePack, TREATY } from './sample-pack'

/** The problems of the small pack with one edit of its treaty. */
function problems(from: string, to: string) {
  const loaded = loadPack(sampleFiles({ 'topics/treaty.yaml': edit(TREATY, from, to) }))
  return loaded.ok ? [] : loaded.problems
}

describe('findBrokenLinks', () => {
  it('finds none in a pack in order', () => {
    expect(findBrokenLinks(samplePack().knowledge)).toEqual([])
  })

  it.each([
    [
      'what the topic is',
      ['text: A treaty on tanks.\n  passage: brief#what', 'text: x\n  passage: brief#no'],
      'what.passage',
    ],
    ['a status', ['has ended., passage: brief#end', 'has ended., passage: brief#no'], 'statuses.0.passage'],
    [
      'a fact',
      ['certainty: event\n    passage: brief#what', 'certainty: event\n    passage: brief#no'],
      'facts.0.passage',
    ],
    [
      'an outcome',
      ['asOf: 2023\n      passage: brief#end', 'asOf: 2023\n      passage: brief#no'],
      'facts.1.outcome.passage',
    ],
    [
      'a point of the timeline',
      ['label: Ended, passage: brief#end', 'label: Ended, passage: brief#no'],
      'timeline.0.passage',
    ],
    [
      'a relation',
      ['sees the tanks., passage: brief#what', 'sees the tanks., passage: brief#no'],
      'relations.0.passage',
    ],
  ])('finds a passage that is not there, cited by %s', (_, [from = '', to = ''], path) => {
    expect(problems(from, to)).toEqual([
      {
        file: 'topics/treaty.yaml',
        path,
        message: 'cites the passage "no", which articles/brief.md does not have',
      },
    ])
  })

  it('finds an article that is not there', () => {
    expect(problems('report#promise', 'paper#promise')).toMatchObject([
      { path: 'facts.1.passage', message: 'cites the article "paper", but there is no articles/paper.md' },
    ])
  })

  it('does not take a passage of another article', () => {
    expect(problems('report#promise', 'brief#promise')).toMatchObject([{ path: 'facts.1.passage' }])
  })

  it('finds a relation to a topic that is not there', () => {
    expect(problems('to: radar', 'to: sonar')).toEqual([
      { file: 'topics/treaty.yaml', path: 'relations.0.to', message: 'there is no topic "sonar"' },
    ])
  })

  it('finds a repeated fact id', () => {
    expect(problems('id: promise', 'id: signed')).toEqual([
      { file: 'topics/treaty.yaml', path: 'facts.1.id', message: 'another fact has the id "signed"' },
    ])
  })

  it('finds a repeated figure id', () => {
    const { knowledge } = samplePack()
    const bars = [
      { label: 'Tanks', role: 'limit', value: 1, asOf: '1990', passage: { articleId: 'brief', passageId: 'what' } },
    ] as const
    const figures = ['tanks', 'guns', 'tanks'].map(id => ({ id, title: id, unit: 'pieces', bars }))
    const topics = knowledge.topics.map(topic => (topic.id === 'treaty' ? { ...topic, figures } : topic))
    expect(findBrokenLinks({ ...knowledge, topics })).toEqual([
      { file: 'topics/treaty.yaml', path: 'figures.2.id', message: 'another figure has the id "tanks"' },
    ])
  })

  it('lets two topics use the same fact id', () => {
    const { knowledge } = samplePack()
    const topics = knowledge.topics.map(topic => ({ ...topic, facts: knowledge.topics[0]?.facts ?? [] }))
    expect(findBrokenLinks({ ...knowledge, topics })).toEqual([])
  })

  it('finds all of them at once', () => {
    const { knowledge } = samplePack()
    expect(findBrokenLinks({ ...knowledge, articles: [] })).toHaveLength(11)
  })
})
