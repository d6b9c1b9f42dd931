import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePassages, splitBlocks } from '../../../src/knowledge/passages'
import { cpuSeconds } from './cpu-seconds'

const problems = (body: string) => parsePassages(body).problems.map(({ path, message }) => `${path}: ${message}`)
const passages = (body: string) => parsePassages(body).passages

describe('parsePassages', () => {
  it('gives paragraphs with their ids and sources', () => {
    expect(passages('One. {#one}\n\nTwo,\n two. {#two S1 S2 }')).toEqual([
      { id: 'one', text: 'One.', sourceIds: [] },
      { id: 'two', text: 'Two, two.', sourceIds: ['S1', 'S2'] },
    ])
  })

  it('gives a heading to the paragraph right after it alone', () => {
    expect(passages('## A\n\nOne. {#one}\n\nTwo. {#two}').map(({ heading }) => heading)).toEqual(['A', undefined])
  })

  it.each([
    ['no paragraph', '## A', ': has no paragraph'],
    ['no id', 'Some words of it', '"Some words of it…": the paragraph must end with its id, such as {#lease-2002}'],
    [
      'words after the id',
      'Some {#a} words',
      '"Some {#a} words…": the paragraph must end with its id, such as {#lease-2002}',
    ],
    [
      'an id in capitals',
      'Some {#Ab}',
      '"Some {#Ab}…": the paragraph must end with its id of lower-case letters, digits and hyphens, not "Ab"',
    ],
    [
      'an id with an underscore',
      'Some {#a_b S1}',
      '"Some {#a_b S1}…": the paragraph must end with its id of lower-case letters, digits and hyphens, not "a_b"',
    ],
    [
      'an id for programs',
      'Some {#constructor}',
      '#constructor: must not have the id "constructor", a word that programs keep for themselves',
    ],
    [
      'no blank line',
      'Some {#a}\nmore {#b}',
      '#b: two paragraphs need a blank line between them: one id stands inside the text',
    ],
    [
      'a heading with its paragraph',
      '## A\nSome {#a}',
      '"## A Some {#a}…": a heading begins with "## " and is one line, with a blank line before and after it',
    ],
    [
      'a heading of another size',
      '# A\n\nSome {#a}',
      '"# A…": a heading begins with "## " and is one line, with a blank line before and after it',
    ],
    [
      'a smaller heading',
      '### A\n\nSome {#a}',
      '"### A…": a heading begins with "## " and is one line, with a blank line before and after it',
    ],
    ['a repeated id', 'One {#a}\n\nTwo {#a}', '#a: another paragraph of this article has the same id'],
    [
      'a control character',
      'One\u0000 {#a}',
      '#a: has the invisible control character U+0000: delete it and type the text around it again',
    ],
  ])('names %s', (_, body, problem) => {
    expect(problems(body)).toEqual([problem])
  })

  it('measures a passage', () => {
    expect(problems(`${'x'.repeat(5000)} {#a}`)).toEqual([])
    expect(problems(`${'x'.repeat(5001)} {#a}`)).toEqual([
      '#a: is 5001 characters long: a passage is quoted whole, so split it into paragraphs of at most 5000',
    ])
  })

  it('names all problems at once', () => {
    expect(problems('One\n\nTwo {#a}\n\nThree {#a}\n\n# A').map(line => line.split(':')[0])).toEqual([
      '"One…"',
      '"# A…"',
      '#a',
    ])
  })

  it.each([
    ['blanks', `a${' '.repeat(1_000_000)}b`],
    ['opened braces', '{#a '.repeat(200_000)],
    ['words in a brace', `x {#a${' b'.repeat(500_000)}`],
    ['line ends', `a${'\n'.repeat(1_000_000)}b`],
  ])(
    'takes for many %s no longer than their number tells',
    (_, body) => {
      // An expression that tries each beginning of a run of blanks, or of braces, would take minutes.
      expect(cpuSeconds(() => expect(parsePassages(body).passages).toEqual([]))).toBeLessThan(4)
    },
    60_000,
  )
})

describe('splitBlocks', () => {
  it('numbers blocks by their first line', () => {
    expect(splitBlocks('\n\na\nb\n \t\nc\r\n\r\nd').map(({ line, words }) => [line, words])).toEqual([
      [2, 'a b'],
      [5, 'c'],
      [7, 'd'],
    ])
  })

  it('loses no word, and quotes each at the line that it says', () => {
    const lines = fc.array(fc.constantFrom('', ' ', 'word', ' more  words ', '\tx'))
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (each, end) => {
        const text = each.join(end)
        const blocks = splitBlocks(text)
        expect(blocks.flatMap(({ words }) => words.split(' '))).toEqual(text.split(/\s+/).filter(word => word !== ''))
        for (const { line, words } of blocks)
          expect(words.startsWith(each[line]?.trim().split(/\s+/)[0] ?? '?')).toBe(true)
      }),
    )
  })
})
