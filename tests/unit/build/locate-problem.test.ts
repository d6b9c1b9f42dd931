import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { createLocator } from '../../../src/build/locate-problem'
import { readPackFolder } from '../../../src/build/pack-folder'
import { parseYaml } from '../../../src/knowledge/parse-yaml'
import { EXAMPLE_PACK } from './temp-pack'

const { files } = await readPackFolder(EXAMPLE_PACK)

/** Where a path of a file's text is found: line and column. */
function place(text: string, path: string, file = 'topics/a.yaml') {
  const { line, column } = createLocator(new Map([[file, text]]))({ file, path, message: 'is wrong' })
  return [line, column]
}

/** All paths of data, each with the field or list entry at its end. */
function* listPaths(data: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) yield* listPaths(value, [...path, key])
}

describe('the place of a field', () => {
  it.each([
    ['a field', { text: 'a: 1\nb: 2', path: 'b', at: [2, 1] }],
    ['a field of a field', { text: 'a:\n  b: 1\n  c: 2', path: 'a.c', at: [3, 3] }],
    ['an entry of a list', { text: 'a:\n  - x\n  - y', path: 'a.1', at: [3, 5] }],
    ['a field of an entry', { text: 'a:\n  - b: 1\n    c: 2', path: 'a.0.c', at: [3, 5] }],
    ['a field on the same line', { text: 'a: [{ b: 1, c: 2 }]', path: 'a.0.c', at: [1, 13] }],
    ['a field with dots in its name', { text: 'a:\n  b.c: 1\n  b: 2', path: 'a.b.c', at: [2, 3] }],
    ['a field that is a number to YAML', { text: 'a:\n  2007: x', path: 'a.2007', at: [2, 3] }],
    [
      'a field that is not there: where those beside it begin',
      { text: 'a:\n  - b: 1\n    c: 2', path: 'a.0.missing', at: [2, 5] },
    ],
    ['a field of nothing', { text: 'a:\nb: 1', path: 'a.missing', at: [1, 1] }],
    ['an entry that is not there', { text: 'a:\n  - x', path: 'a.7', at: [1, 1] }],
    ['a field of an anchor: where the anchor is set', { text: 'a: &n\n  b: 1\nc: *n', path: 'c.b', at: [2, 3] }],
    ['the whole of a file', { text: '# a comment\n\na: 1', path: '', at: [3, 1] }],
    ['the whole of a file with nothing in it', { text: '# a comment', path: '', at: [1, 1] }],
    ['a field after a byte order mark', { text: '\uFEFFa: 1\nb: 2', path: 'b', at: [2, 1] }],
    ['a field between Windows line ends', { text: 'a: 1\r\nb:\r\n  c: 2', path: 'b.c', at: [3, 3] }],
  ])('is told for %s', (_, { text, path, at }) => {
    expect(place(text, path)).toEqual(at)
  })

  it('is the line that the field is written in, for every field of the example pack', () => {
    for (const [file, text] of files) {
      if (!file.endsWith('.yaml')) continue
      const parsed = parseYaml(text)
      const lines = text.split('\n')
      for (const path of listPaths(parsed.ok ? parsed.value : undefined)) {
        const key = path.at(-1) ?? ''
        const [line = 0, column = 0] = place(text, path.join('.'))
        const found = lines[line - 1]?.slice(column - 1) ?? ''
        if (!/^\d+$/.test(key)) expect(found, `${file} ${path.join('.')}`).toMatch(new RegExp(`^['"]?${key}['"]?:`))
      }
    }
  })

  it('is found in any data, however it is written', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/)
    const { data } = fc.letrec(tie => ({
      data: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(key, tie('data'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(data, fc.integer({ min: 20, max: 100 }), (each, lineWidth) => {
        const text = stringify({ top: each }, { lineWidth })
        const lines = text.split('\n')
        for (const path of listPaths({ top: each })) {
          const [line = 0, column = 0] = place(text, path.join('.'))
          const name = path.at(-1) ?? ''
          if (/^[a-z]/.test(name)) expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^"?${name}"?:`))
        }
      }),
    )
  })
})

describe('the place of a paragraph', () => {
  const ARTICLE =
    '---\ntitle: A\n---\n\n## One\n\nFirst. {#first}\n\nSecond,\nlonger. {#second}\n\nFirst again. {#first}\n\nNo id.\n\nNo id.\n'

  it.each([
    ['by its id', '#second', 9],
    ['of the later of two with one id', '#first', 12],
    ['by its words', '"No id.…"', 14],
    ['that is not there', '#third', undefined],
  ])('is told: %s', (_, path, line) => {
    expect(place(ARTICLE, path, 'articles/a.md')).toEqual([line, undefined])
  })

  it('is told one after the other for those that begin alike', () => {
    const file = 'articles/a.md'
    const locate = createLocator(new Map([[file, ARTICLE]]))
    const problem = { file, path: '"No id.…"', message: 'must end with its id' }
    expect([locate(problem), locate(problem)].map(({ line }) => line)).toEqual([14, 16])
  })

  it('counts the lines of the front matter', () => {
    expect(place(ARTICLE, 'title', 'articles/a.md')).toEqual([2, 1])
    expect(place(ARTICLE.replaceAll('\n', '\r\n'), '#second', 'articles/a.md')).toEqual([9, undefined])
  })

  it('is the first line where there is no front matter', () => {
    expect(place('First. {#first}', '', 'articles/a.md')).toEqual([1, undefined])
  })
})

describe('a problem without a place', () => {
  it.each([
    ['of no file', {}],
    ['of a file that is not there', { file: 'pack.yaml' }],
    ['of a file that has no text', { file: 'topics/empty.yaml' }],
  ])('stays as it is: %s', (_, where) => {
    const problem = { ...where, path: 'a', message: 'is missing' }
    expect(createLocator(new Map([['topics/empty.yaml', '']]))(problem)).toEqual(problem)
  })

  it('keeps the line that it has', () => {
    const problem = { file: 'a.yaml', path: '', line: 7, message: 'is not UTF-8 text' }
    expect(createLocator(new Map([['a.yaml', 'a: 1']]))(problem)).toEqual(problem)
  })
})
