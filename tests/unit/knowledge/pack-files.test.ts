import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/knowledge/pack-files'
import { formatProblem } from '../../../src/knowledge/problem'
import { evidence } from '../recognition/sample-topics'
import { BRIEF, EVIDENCE, edit, HEAD, RADAR, sampleFiles, samplePack, TREATY } from './sample-pack'

/** The problems of the small pack with these changes, one line each. */
function problems(changes: Parameters<typeof sampleFiles>[0]): string[] {
  const loaded = loadPack(sampleFiles(changes))
  return loaded.ok ? [] : loaded.problems.map(formatProblem)
}

describe('a pack in order', () => {
  it('gives its two parts, with the topics in the order of pack.yaml', () => {
    const { recognition, knowledge } = samplePack()
    expect(recognition.map(topic => topic.id)).toEqual(['treaty', 'radar'])
    expect(knowledge.topics.map(topic => topic.id)).toEqual(['treaty', 'radar'])
    expect(knowledge.articles.map(article => article.id)).toEqual(['brief', 'report'])
    expect(knowledge.head).toMatchObject({ id: 'sample', license: 'MIT' })
  })

  it('follows another order of pack.yaml', () => {
    const { knowledge } = samplePack({ 'pack.yaml': edit(HEAD, '[treaty, radar]', '[radar, treaty]') })
    expect(knowledge.topics.map(topic => topic.id)).toEqual(['radar', 'treaty'])
  })

  it('gives all topics the evidence of evidence.yaml, as one list', () => {
    const [treaty, radar] = samplePack().recognition
    expect(treaty?.shared).toEqual([
      evidence('armistice', 3),
      evidence('ratify ~', 3),
      evidence('recipe', -2),
      evidence('web site', -2),
    ])
    expect(radar?.shared).toBe(treaty?.shared)
  })

  it('has no shared evidence where evidence.yaml has none', () => {
    for (const empty of ['{}', 'for: {}', 'against: { strong: "" }'])
      expect(samplePack({ 'evidence.yaml': empty }).recognition.map(topic => topic.shared)).toEqual([[], []])
  })

  it.each([
    ['no evidence.yaml', undefined],
    ['nothing in evidence.yaml', ''],
    ['only a comment in evidence.yaml', '# none yet\n'],
  ])('is in order with %s', (_, text) => {
    expect(problems({ 'evidence.yaml': text })).toEqual([])
  })

  it('has the related words of related-words.yaml', () => {
    expect(
      samplePack({ 'related-words.yaml': 'matters: { rent: "lease*, Landlord" }' }).knowledge.relatedWords,
    ).toEqual([{ name: 'rent', kind: 'matter', tells: 'lease*,landlord', hints: '' }])
  })

  it.each([
    ['no related-words.yaml', undefined],
    ['nothing in related-words.yaml', ''],
    ['only a comment in related-words.yaml', '# none yet\n'],
    ['no family in related-words.yaml', 'matters: {}'],
  ])('has none with %s', (_, text) => {
    const { knowledge } = samplePack({ 'related-words.yaml': text })
    expect('relatedWords' in knowledge).toBe(false)
    expect(knowledge).toEqual(samplePack().knowledge)
  })

  it('drops aliases that are forms of another', () => {
    const { recognition } = samplePack({
      'topics/radar.yaml': edit(RADAR, '[hill radar]', '[станция на холме, станции на холме]'),
    })
    expect(recognition[1]?.aliases.map(alias => alias.text)).toEqual(['станция на холме'])
  })

  it('needs no license', () => {
    expect(problems({ 'pack.yaml': edit(HEAD, 'license: MIT\n', '') })).toEqual([])
  })
})

describe('a pack that does not fit', () => {
  it.each([
    ['no pack.yaml', { 'pack.yaml': undefined }, 'pack.yaml: is missing'],
    ['a pack.yaml that is no YAML', { 'pack.yaml': 'id: [' }, 'pack.yaml: is not valid YAML'],
    ['an unknown field of the pack', { 'pack.yaml': `${HEAD}author: me\n` }, 'pack.yaml: author'],
    ['no topic at all', { 'pack.yaml': edit(HEAD, '[treaty, radar]', '[]') }, 'pack.yaml: topics: must list at least'],
    [
      'a slip in a topic',
      { 'topics/radar.yaml': edit(RADAR, 'asOf: 2007', 'asOf: soon') },
      'topics/radar.yaml: asOf: ',
    ],
    ['a slip in an article', { 'articles/brief.md': edit(BRIEF, ' {#radar}', '') }, 'articles/brief.md: "A hill radar'],
    [
      'a stray file',
      { 'readme.txt': 'hello' },
      'readme.txt: is neither pack.yaml, evidence.yaml, related-words.yaml, topics/<id>.yaml, articles/<id>.md nor translations/<language>/<id>.yaml',
    ],
    ['an evidence file of another ending', { 'evidence.yml': EVIDENCE }, 'evidence.yml: is neither'],
    ['an evidence file among the topics', { 'topics/a/evidence.yaml': EVIDENCE }, 'topics/a/evidence.yaml: is neither'],
    [
      'a slip in the evidence',
      { 'evidence.yaml': edit(EVIDENCE, 'fair:', 'some:') },
      'evidence.yaml: against.some: there is no such field',
    ],
    [
      'a slip in the related words',
      { 'related-words.yaml': 'matters: { rent: "" }' },
      'related-words.yaml: matters.rent: is empty',
    ],
    [
      'a related-words.yaml that is no YAML',
      { 'related-words.yaml': 'matters: [' },
      'related-words.yaml: is not valid',
    ],
    ['an evidence.yaml that is no YAML', { 'evidence.yaml': 'for: [' }, 'evidence.yaml: is not valid YAML'],
    ['a topic file of another ending', { 'topics/more.yml': RADAR }, 'topics/more.yml: is neither'],
    ['an article in a folder of its own', { 'articles/old/report.md': BRIEF }, 'articles/old/report.md: is neither'],
    [
      'an article with an id for programs',
      { 'articles/constructor.md': BRIEF },
      'articles/constructor.md: must not have the id "constructor"',
    ],
    [
      'a topic listed twice',
      { 'pack.yaml': edit(HEAD, '[treaty, radar]', '[treaty, radar, treaty]') },
      'pack.yaml: topics.2: lists "treaty" twice',
    ],
    ['a topic that pack.yaml does not list', { 'topics/more.yaml': RADAR }, 'pack.yaml: topics: does not list "more"'],
    [
      'a topic that has no file',
      { 'pack.yaml': edit(HEAD, '[treaty, radar]', '[treaty, radar, third]') },
      'pack.yaml: topics.2: there is no topics/third.yaml',
    ],
  ])('names %s', (_, changes, expected) => {
    const found = problems(changes)
    expect(found.filter(line => line.startsWith(expected))).toHaveLength(1)
  })

  it('names all slips of all files at once, each with its file and field', () => {
    const found = problems({
      'pack.yaml': edit(HEAD, 'id: sample', 'id: Sample'),
      'evidence.yaml': edit(EVIDENCE, 'against:', 'versus:'),
      'topics/treaty.yaml': edit(TREATY, 'id: signed', 'id: Signed'),
      'topics/radar.yaml': edit(edit(RADAR, 'kind: Station', 'kind: ""'), 'asOf: 2007', 'asOf: soon'),
      'articles/brief.md': edit(BRIEF, '{#end S1}', '{#end S9}'),
    })
    expect(found.map(line => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'pack.yaml: id',
      'evidence.yaml: versus',
      'topics/treaty.yaml: facts.0.id',
      'topics/radar.yaml: kind',
      'topics/radar.yaml: asOf',
      'articles/brief.md: #end',
    ])
  })

  it('names a slip in one file and a broken link between others at once', () => {
    const found = problems({
      'topics/treaty.yaml': edit(TREATY, 'brief#end', 'brief#gone'),
      'topics/radar.yaml': edit(RADAR, 'asOf: 2007', 'asOf: soon'),
    })
    expect(found.join('\n')).toContain('topics/radar.yaml: asOf')
    expect(found.join('\n')).toContain('topics/treaty.yaml: statuses')
  })

  it('does not call a topic missing whose file is there but has a slip', () => {
    const found = problems({ 'topics/radar.yaml': edit(RADAR, 'asOf: 2007', 'asOf: soon') })
    expect(found.filter(line => line.includes('there is no'))).toEqual([])
  })
})
