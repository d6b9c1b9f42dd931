import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPack } from './run-pack'
import { DATES, FIELDS } from './slips-in-fields'
import { IDS, LINKS } from './slips-in-links'
import { RELATED_WORDS } from './slips-in-related-words'
import { PARAGRAPHS, SYNTAX, TEXTS, WARNINGS } from './slips-in-text'
import { copyExamplePack, editFile } from './temp-pack'

/** What the command says of the example pack after one edit: the exit code, and each problem or warning. */
async function say(file: string, from: string, to: string): Promise<readonly string[]> {
  const folder = await copyExamplePack()
  await editFile(join(folder, file), from, to)
  const { code, printed, complaints } = await runPack(['check', folder])
  const lines = code === 0 ? printed.slice(2) : complaints.slice(0, -1)
  return [`exit ${code}`, ...lines]
}

describe.each([
  ['fields', FIELDS],
  ['dates', DATES],
  ['links', LINKS],
  ['ids', IDS],
  ['related words', RELATED_WORDS],
  ['YAML', SYNTAX],
  ['texts', TEXTS],
  ['paragraphs', PARAGRAPHS],
])('a slip in %s', (_, slips) => {
  it.each(slips)('is told with its line and what to do: $what', async ({ edit, said }) => {
    expect(await say(...edit)).toEqual(['exit 1', ...said])
  })
})

describe('what an author may not have meant', () => {
  it.each(WARNINGS)('is warned of, and fits all the same: $what', async ({ edit, said }) => {
    expect(await say(...edit)).toEqual(['exit 0', ...said])
  })
})
