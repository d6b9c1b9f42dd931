import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseYaml } from '../../../src/knowledge/parse-yaml'
import { cpuSeconds } from './cpu-seconds'

const problems = (text: string) => {
  const parsed = parseYaml(text)
  return parsed.ok ? [] : parsed.problems.map(problem => problem.message)
}

describe('parseYaml', () => {
  it('keeps dates as text and a bare year as a number', () => {
    expect(parseYaml('{ day: 2007-07-14, year: 2007 }')).toEqual({ ok: true, value: { day: '2007-07-14', year: 2007 } })
  })

  it('gives back any data that was written as YAML', () => {
    fc.assert(
      // JSON has no -0.
      fc.property(
        fc.json({ maxDepth: 3 }).map(text => JSON.parse(text.replaceAll('-0', '0'))),
        data => {
          expect(parseYaml(stringify(data))).toEqual({ ok: true, value: data })
        },
      ),
    )
  })

  it('reads any text at all without an exception', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '&a ',
      '*a',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '#',
      '!',
      '---\n',
      '%',
      ',',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map(each => each.join('')),
        text => typeof parseYaml(text).ok === 'boolean',
      ),
    )
  })

  it('lets entries share what an anchor names', () => {
    expect(parseYaml('a: &list [x]\nb: *list')).toEqual({ ok: true, value: { a: ['x'], b: ['x'] } })
  })

  it.each([
    ['a bracket that is not closed', 'a: 1\nb: [\nc: 2', 3, 'a bracket before it is not closed'],
    ['a tab', 'a:\n\tb: 1', 2, 'a tab stands at the beginning'],
    ['a colon in a text', 'a: He said: no', 1, 'a text with ": " in it must stand in quotes'],
    ['a colon in a text in brackets', '- { a: He said: no }', 1, 'a text with ": " in it must stand in quotes'],
    ['a field without a blank', 'a:1\nb: 2', 1, 'a field is its name, a colon and a blank'],
    ['a field without a colon', 'a\nb: 1', 1, 'a field is its name, a colon and a blank'],
    ['a quotation mark that is not closed', 'a: "b\nc: 1', 2, 'never closed'],
    ['text after a quotation', 'a: "b" c', 1, 'more text after the closing quotation mark'],
    ['an apostrophe in quotes', "a: 'it's'", 1, 'quotation marks inside written twice'],
    ['a text that begins with @', 'a: @b', 1, 'must stand in quotes'],
    ['a text that begins with !', 'a: !b c', 1, 'a text that begins with ! must stand in quotes'],
    ['a text that begins with &', 'a: & b', 1, 'a text that begins with & or * must stand in quotes'],
    ['a text that begins with *', 'a: *b', 1, 'a text that begins with * must stand in quotes'],
    ['a backslash in quotes', 'a: "c:\\dir"', 1, 'a backslash must be written twice'],
    ['an entry at another place', 'a:\n  b: 1\n c: 2', 3, 'not indented as its neighbours'],
    ['a second text', 'a: 1\n---\nb: 2', 2, 'begins a second text'],
    ['brackets without end', '['.repeat(20_000), 1, 'too many brackets'],
  ])('tells line and remedy of %s', (_, text, ...[line, remedy]) => {
    const [first, ...others] = problems(text)
    expect(others).toEqual([])
    expect(first).toContain(`is not valid YAML, line ${line}: `)
    expect(first).toContain(remedy)
  })

  it('names every field that stands twice, at any depth', () => {
    expect(problems('a: 1\nb:\n  c: 1\n  c: 2\na: 3\n2007: x\n"2007": y')).toEqual([
      'is not valid YAML, line 5: the field "a" is there twice: keep one of them',
      'is not valid YAML, line 7: the field "2007" is there twice: keep one of them',
      'is not valid YAML, line 4: the field "c" is there twice: keep one of them',
    ])
  })

  it('names an anchor that is set too late, and the one that may have been meant', () => {
    expect(problems('a: &shared 1\nb: *shred\nc: *later\nd: &later 1')).toEqual([
      'is not valid YAML, line 2: *shred has no anchor &shred before it; a text that begins with * must stand in quotes; did you mean "shared"?',
      'is not valid YAML, line 3: *later has no anchor &later before it; a text that begins with * must stand in quotes',
    ])
  })

  it('names an anchor that holds itself', () => {
    expect(problems('a: &a [1, { b: *a }]')).toEqual(['is not valid YAML, line 1: *a stands inside its own anchor &a'])
  })

  it('does not unfold anchors in anchors without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 10; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    expect(problems(lines.join('\n'))).toEqual([expect.stringContaining('used (*name) more than 100 times')])
  })

  it('takes for many fields no longer than their number tells', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `field${i}: x`).join('\n')
    // Comparing each field with all others would take more than twenty.
    expect(cpuSeconds(() => expect(problems(`${text}\nfield7: y`)).toHaveLength(1))).toBeLessThan(8)
  }, 120_000)
})
