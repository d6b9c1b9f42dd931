import { describe, expect, it } from 'vitest'
import { findWarnings } from '../../../src/build/pack-warnings'
import { BRIEF, EVIDENCE, edit, RADAR, sampleFiles, samplePack, TREATY } from '../knowledge/sample-pack'

const warnings = (changes: Parameters<typeof sampleFiles>[0] = {}) =>
  findWarnings(sampleFiles(changes), samplePack(changes))

const inTitle = (title: string) =>
  warnings({ 'topics/radar.yaml': edit(RADAR, 'title: The radar', `title: '${title}'`) })

describe('findWarnings', () => {
  it('finds none in a pack without oddities', () => {
    expect(warnings()).toEqual([])
  })

  it.each(['<b>bold</b>', '<br>', 'a <!-- note', '<script src="x">', 'Fish &amp; chips', '&#38;', '&#x26;'])(
    'warns of HTML: %s',
    title => {
      expect(inTitle(title)).toMatchObject([
        {
          file: 'topics/radar.yaml',
          path: 'title',
          message: expect.stringContaining('has HTML, which is shown as text'),
        },
      ])
    },
  )

  it.each(['The **radar**', 'See [here](https://example.org)', 'The `radar`'])('warns of Markdown: %s', title => {
    expect(inTitle(title)).toMatchObject([{ message: expect.stringContaining('has Markdown, which is shown as text') }])
  })

  it.each(['5 < 6 and 7 > 6', 'R&D', 'AT&T; and more', 'A * B * C', '[sic]', 'Q&A (2007)'])(
    'does not warn of plain text: %s',
    title => {
      expect(inTitle(title)).toEqual([])
    },
  )

  it('warns of a paragraph once, by its id', () => {
    expect(warnings({ 'articles/brief.md': edit(BRIEF, 'A hill radar', 'A <b>hill</b> <i>radar</i>') })).toEqual([
      { file: 'articles/brief.md', path: '#radar', message: 'has HTML, which is shown as text: <b>' },
    ])
  })

  it('warns of phrases whose last words do not count, the name itself counted', () => {
    const found = warnings({ 'evidence.yaml': edit(EVIDENCE, 'armistice', 'one two three four, one two ~ four five') })
    expect(found).toEqual([
      { file: 'evidence.yaml', path: 'for.strong', message: 'only the first 4 words count of "one two ~ four five"' },
    ])
  })

  it('warns of a topic that no page will show', () => {
    expect(warnings({ 'topics/radar.yaml': edit(RADAR, 'certain: [hill radar]', 'certain: []') })).toEqual([
      { file: 'topics/radar.yaml', path: 'aliases', message: 'has no alias: no page will ever show this topic' },
    ])
  })

  it('warns of a name of two topics at the one that it goes to', () => {
    const found = warnings({ 'topics/radar.yaml': edit(RADAR, '[hill radar]', '[hill radar, { text: TT }]') })
    expect(found).toMatchObject([
      { file: 'topics/radar.yaml', path: 'aliases.certain.1', message: expect.stringContaining('"TT" is listed by') },
    ])
    const other = warnings({ 'topics/treaty.yaml': edit(TREATY, '[TT]', '[TT, hill radar]') })
    expect(other).toMatchObject([{ file: 'topics/radar.yaml', path: 'aliases.certain.0' }])
  })
})
