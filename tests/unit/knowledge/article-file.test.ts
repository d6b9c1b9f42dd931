import { describe, expect, it } from 'vitest'
import { parseArticle, parseYaml } from '../../../src/knowledge/article-file'
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
      { id: 'what', text: 'The Tank Treaty was signed in Paris.', sourceIds: ['S1', 'S2'], heading: 'Beginnings' },
      { id: 'end', text: 'The treaty ended in November.', sourceIds: ['S1'] },
      { id: 'radar', text: 'A hill radar watches.', sourceIds: [], heading: 'The radar' },
    ])
  })

  it('makes one line of a paragraph of several', () => {
    expect(passages(edit(BRIEF, 'signed in Paris', 'signed\n  in Paris'))[0]?.text).toBe(
      'The Tank Treaty was signed in Paris.',
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
    ['a repeated id', ['{#end S1}', '{#what S1}'], ['#what', 'has the same id']],
    ['a paragraph without an id', [' {#end S1}', ''], ['"The treaty ended in November.…"', 'must end with its id']],
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

  it('names every problem of its paragraphs at once', () => {
    const broken = edit(edit(BRIEF, '{#end S1}', '{#what S9}'), ' {#radar}', '')
    expect(problems(broken).map(problem => problem.path)).toEqual(['"A hill radar watches.…"', '#what', '#what'])
  })
})

describe('parseYaml', () => {
  it('keeps dates as text and a bare year as a number', () => {
    expect(parseYaml('{ day: 2007-07-14, year: 2007 }')).toEqual({ ok: true, value: { day: '2007-07-14', year: 2007 } })
  })

  it('names the line of a slip', () => {
    const parsed = parseYaml('a: 1\nb: [')
    expect(parsed.ok ? '' : parsed.problems[0]?.message).toMatch(/not valid YAML.*line [23]/s)
  })

  it('refuses a repeated field', () => {
    expect(parseYaml('a: 1\na: 2').ok).toBe(false)
  })
})
