import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/knowledge/article-file'
import { BRIEF, edit, REPORT } from './sample-pack'

const problems = (text: string) => {
  const parsed = parseArticle('brief', text)
  return parsed.ok ? [] : parsed.problems
}
const passages = (text: string) => {
  const parsed = parseArticle('brief', text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.passages
}

describe('an article file', () => {
  it('gives its head, with the name of the file as its id', () => {
    expect(parseArticle('report', REPORT)).toMatchObject({
      ok: true,
      value: {
        id: 'report',
        title: 'Minister speaks',
        kind: 'news',
        publisher: 'The Paper',
        published: '2007-07-15',
        url: 'https://example.org/report',
        note: 'Retold in our own words.',
        sources: [],
      },
    })
  })

  it('gives its paragraphs with their ids, sources and headings', () => {
    expect(passages(BRIEF)).toEqual([
      {
        id: 'what',
        text: 'The Tank Treaty was signed in Paris in November 1990.',
        sourceIds: ['S1', 'S2'],
        heading: 'Beginnings',
      },
      { id: 'end', text: 'The treaty ended on 7 November 2023.', sourceIds: ['S1'] },
      { id: 'radar', text: 'A hill radar has watched since 2007.', sourceIds: [], heading: 'The radar' },
    ])
  })

  it('reads a file with a byte order mark', () => {
    expect(parseArticle('brief', `\uFEFF${BRIEF}`)).toEqual(parseArticle('brief', BRIEF))
  })

  it('reads front matter between lines with blanks at their ends', () => {
    expect(parseArticle('brief', BRIEF.replaceAll('---\n', '--- \n'))).toEqual(parseArticle('brief', BRIEF))
  })

  it('makes one line of a paragraph of several', () => {
    expect(passages(edit(BRIEF, 'signed in Paris', 'signed\n  in Paris'))[0]?.text).toBe(
      'The Tank Treaty was signed in Paris in November 1990.',
    )
  })

  it('reads Windows line breaks', () => {
    expect(passages(BRIEF.replaceAll('\n', '\r\n'))).toEqual(passages(BRIEF))
  })

  it('takes blank lines with blanks in them for blank lines', () => {
    expect(passages(BRIEF.replaceAll('\n\n', '\n  \n'))).toEqual(passages(BRIEF))
  })

  it.each([
    ['no front matter', [BRIEF, 'Just a text. {#what}'], ['', 'must start with front matter']],
    ['front matter without an end', ['\n---\n\n##', '\n\n##'], ['', 'must start with front matter']],
    ['front matter that is no YAML', ['title: The', 'title: [The'], ['', 'is not valid YAML']],
    ['an unknown field', ['kind: brief', 'kind: brief\nauthor: me'], ['author', '']],
    ['an unknown kind', ['kind: brief', 'kind: essay'], ['kind', '']],
    ['a missing publisher', ['publisher: Backgrounder\n', ''], ['publisher', '']],
    ['a date that the calendar has not', ['2024-01', '2024-02-30'], ['published', 'must be a date']],
    ['a date in words', ['2024-01', 'January'], ['published', 'must be a date']],
    [
      'a source with code for an address',
      ['https://example.org/s1', 'javascript:alert(1)'],
      ['sources.0.url', 'web address'],
    ],
    [
      'a source with a file for an address',
      ['https://example.org/s1', 'file:///etc/hosts'],
      ['sources.0.url', 'web address'],
    ],
    ['a source without a title', [', title: A book', ''], ['sources.1.title', '']],
    ['an unknown source', ['{#end S1}', '{#end S1 S9}'], ['#end', 'source "S9" is not listed']],
    [
      'a repeated source',
      ['{ id: S2, title: A book }', '{ id: S2, title: A book }\n  - { id: S2, title: Another }'],
      ['sources.2.id', 'another source has the id "S2"'],
    ],
    ['a repeated id', ['{#end S1}', '{#what S1}'], ['#what', 'has the same id']],
    [
      'a paragraph without an id',
      [' {#end S1}', ''],
      ['"The treaty ended on 7 November 2023.…"', 'must end with its id'],
    ],
    [
      'a paragraph that goes on after its id',
      ['{#end S1}', '{#end S1} And so on.'],
      ['"The treaty ended', 'must end with'],
    ],
    ['an id in capitals', ['{#end S1}', '{#End S1}'], ['"The treaty ended', 'must end with its id']],
  ])('names %s', (_, [from = '', to = ''], [path, message]) => {
    const found = problems(edit(BRIEF, from, to))
    expect(found).toHaveLength(1)
    expect(found[0]?.path).toContain(path)
    expect(found[0]?.message).toContain(message)
  })

  it('names a url of the article that is no web address', () => {
    expect(problems(edit(REPORT, 'https://example.org/report', 'javascript:alert(1)'))).toMatchObject([{ path: 'url' }])
  })

  it('names an article without a paragraph', () => {
    const [head] = REPORT.split('\nNobody')
    expect(problems(`${head}\n## Only a heading\n`)).toEqual([{ path: '', message: 'has no paragraph' }])
  })

  it('names problems of its head and of its paragraphs at once', () => {
    const broken = edit(edit(BRIEF, 'kind: brief', 'kind: essay'), ' {#radar}', '')
    expect(problems(broken).map(problem => problem.path)).toEqual(['kind', expect.stringMatching(/^"A hill radar/)])
  })

  it('counts the lines of its front matter as the file has them', () => {
    expect(problems(edit(BRIEF, 'kind: brief', 'kind: [brief'))[0]?.message).toContain('line 4: ')
  })

  it('names every problem of its paragraphs at once', () => {
    const broken = edit(edit(BRIEF, '{#end S1}', '{#what S9}'), ' {#radar}', '')
    expect(problems(broken).map(problem => problem.path)).toEqual([
      '"A hill radar has watched since 2007.…"',
      '#what',
      '#what',
    ])
  })
})
