import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPack } from './run-pack'
import { editFile, makeFolder } from './temp-pack'

const GUIDE = readFileSync(join('docs', 'writing-a-pack.md'), 'utf8')
/** The files that the guide has its reader write: a name in bold, then a block. */
const FILES = [...GUIDE.matchAll(/^\*\*`([^`]+)`\*\*\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', text = '']) => ({ name, text }),
)

/** A folder with the guide's files. */
async function followGuide(): Promise<string> {
  const folder = await makeFolder()
  for (const { name, text } of FILES) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

describe('the guide to writing a pack', () => {
  it('has its reader write three files', () => {
    expect(FILES.map(({ name }) => name)).toEqual(['pack.yaml', 'articles/mole-brief.md', 'topics/old-mole.yaml'])
  })

  it('shows what the command says of them', async () => {
    const { code, printed } = await runPack(['check', await followGuide()])
    expect(code).toBe(0)
    expect(printed).toHaveLength(1)
    expect(GUIDE).toContain(`\`\`\`\n${printed[0]}\n\`\`\``)
  })

  it('has its reader add related words that fit', async () => {
    const [, words = ''] = /`related-words\.yaml`:\n\n```yaml\n([\s\S]*?)^```$/m.exec(GUIDE) ?? []
    const folder = await followGuide()
    await writeFile(join(folder, 'related-words.yaml'), words)
    const { code, printed } = await runPack(['check', folder])
    expect([code, printed.length]).toEqual([0, 1])
    expect(printed[0]).toContain('related words in 2 families')
  })

  it.each([
    ['an unknown field', 'topics/old-mole.yaml', 'kind: Pier', 'kid: Pier'],
    ['a date with the day first', 'topics/old-mole.yaml', 'asOf: 1911-03-03', 'asOf: 3.3.1911'],
    [
      'a passage that is not there',
      'topics/old-mole.yaml',
      'certainty: event\n    passage: mole-brief#storm',
      'certainty: event\n    passage: mole-brief#strom',
    ],
    ['a year that the passage does not carry', 'topics/old-mole.yaml', 'pier on 3 March 1911.', 'pier in 1912.'],
    ['a tab', 'topics/old-mole.yaml', '  text: A stone', '\ttext: A stone'],
    ['a text cut by its comma', 'topics/old-mole.yaml', '"Storm, pier broken"', 'Storm, pier broken'],
    ['a number for a text', 'topics/old-mole.yaml', 'kind: Pier', 'kind: 1984'],
  ])('quotes what the command says of %s', async (_, file, ...[from = '', to = '']) => {
    const folder = await followGuide()
    await editFile(join(folder, file), from, to)
    const { code, complaints } = await runPack(['check', folder])
    expect(code).toBe(1)
    // A row of the table may leave the place out.
    const quotes = [...GUIDE.matchAll(/^\| `(?:… ?)?([^|]*?)` \|/gm)].map(([, quote = '']) => quote)
    expect(quotes.filter(quote => complaints.some(line => line.includes(quote)))).toHaveLength(1)
  })
})
