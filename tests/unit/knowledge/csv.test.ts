import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/knowledge/csv'

/** Reads a table by RFC 4180, cells in quotes or not. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [all, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (all === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('writeCsv', () => {
  it.each([
    ['plain cells', [['a', 'b']], '"a","b"\r\n'],
    ['an empty cell', [['', 'b']], '"","b"\r\n'],
    ['quotes, which it doubles', [['say "ABM"']], '"say ""ABM"""\r\n'],
    ['commas and line breaks', [['a,b', 'c\r\nd']], '"a,b","c\r\nd"\r\n'],
    ['several rows', [['a'], ['b']], '"a"\r\n"b"\r\n'],
    ['no rows', [], ''],
  ])('writes %s', (_, rows, text) => {
    expect(writeCsv(rows)).toBe(text)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|" /C calc"!A0'])('makes %j a text', cell => {
    expect(readCsv(writeCsv([[cell]]))).toEqual([[`'${cell}`]])
  })

  it.each(['a=1', '1-2', ' =1', "'tis", '–1', 'START'])('leaves %j as it is', cell => {
    expect(readCsv(writeCsv([[cell]]))).toEqual([[cell]])
  })

  it('is read back as it was, but for the apostrophe of what would run', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '@', '\t', "'", 'a', 'ж') }),
      fc.string(),
    )
    const row = fc.array(cell, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row), rows => {
        const read = readCsv(writeCsv(rows))
        expect(read).toEqual(rows.map(each => each.map(text => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))))
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
