import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPack } from './run-pack'
import { copyExamplePack, EXAMPLE_PACK, editFile } from './temp-pack'

const FIT = /^Coastal lights \(\S+ 1\.0\.0\) fits the format\.\n/

/** A copy of the example under another id, whose aliases are its own but for those given. */
async function otherPack(certain: string, ambiguous: string): Promise<string> {
  const folder = await copyExamplePack()
  await editFile(join(folder, 'pack.yaml'), 'id: coastal-lights', 'id: other')
  const eddystone = join(folder, 'topics', 'eddystone.yaml')
  await editFile(eddystone, 'title: Eddystone Lighthouse', 'title: The other light')
  await replaceAliases(eddystone, `certain: [${certain}]\n  ambiguous: [${ambiguous}]`)
  await replaceAliases(join(folder, 'topics', 'bell-rock.yaml'), 'certain: [Third One]')
  return folder
}

async function replaceAliases(path: string, aliases: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text.replace(/^aliases:\n[\s\S]*?(?=^evidence:)/m, () => `aliases:\n  ${aliases}\n`),
  )
}

describe('check of several packs', () => {
  it('tells of each whether it fits, and of no clash where there is none', async () => {
    const other = await otherPack('Other One', 'Other Two')
    const { code, printed, complaints } = await runPack(['check', EXAMPLE_PACK, other])
    expect([code, complaints]).toEqual([0, []])
    expect(printed).toEqual([expect.stringMatching(FIT), '', expect.stringMatching(FIT)])
  })

  it.each([
    [
      'a certain name that another is ambiguous for: the certain one wins, whichever is named first',
      ['Other One', 'Eddystone Rocks'],
      'lights/topics/eddystone.yaml, line 12, column 7: aliases, certain, entry 3: the alias "Eddystone Rocks" is listed by "Eddystone Lighthouse" (coastal-lights) and "The other light" (other): it is certain for "Eddystone Lighthouse" (coastal-lights), which it will always name',
    ],
    [
      'an ambiguous name that another is certain for',
      ['Inchcape', 'Other Two'],
      'other/topics/eddystone.yaml, line 9, column 13: aliases, certain, entry 1: the alias "Inchcape" is listed by "The other light" (other) and "Bell Rock Lighthouse" (coastal-lights): it is certain for "The other light" (other), which it will always name',
    ],
    [
      'a name that both are ambiguous for',
      ['Other One', 'Inchcape'],
      'lights/topics/bell-rock.yaml, line 19, column 7: aliases, ambiguous, entry 2: the alias "Inchcape" is listed by "Bell Rock Lighthouse" (coastal-lights) and "The other light" (other): the words around it decide which of them it names',
    ],
    [
      'a name that both are certain for',
      ['Inchcape Rock', 'Other Two'],
      'lights/topics/bell-rock.yaml, line 11, column 52: aliases, certain, entry 3: the alias "Inchcape Rock" is listed by "Bell Rock Lighthouse" (coastal-lights) and "The other light" (other): it is certain for 2 of them, so that it will always name "Bell Rock Lighthouse" (coastal-lights); make it ambiguous and give each topic its evidence',
    ],
  ] as const)('warns of %s', async (_, [certain, ambiguous], said) => {
    const other = await otherPack(certain, ambiguous)
    const { code, printed, complaints } = await runPack(['check', EXAMPLE_PACK, `${other}/`])
    expect([code, complaints]).toEqual([0, []])
    expect(printed.slice(3)).toEqual([
      '\n1 warning between these packs, which they may have:',
      said.replace(/^lights/, EXAMPLE_PACK).replace(/^other/, other),
    ])
  })

  it('has the one that is named first win where both are certain', async () => {
    const other = await otherPack('Inchcape Rock', 'Other Two')
    const { printed } = await runPack(['check', other, EXAMPLE_PACK])
    expect(printed.at(-1)).toContain('so that it will always name "The other light" (other)')
  })

  it('tells of a name that two topics of one pack list only there', async () => {
    const other = await otherPack('Third One', 'Other Two')
    const { printed } = await runPack(['check', EXAMPLE_PACK, other])
    expect(printed.slice(3)).toEqual([
      '\n1 warning, which a pack may have:',
      expect.stringContaining(
        `${other}/topics/eddystone.yaml, line 9, column 13: aliases, certain, entry 1: the alias "Third One"`,
      ),
    ])
  })

  it('warns of two packs with one id', async () => {
    const folder = await copyExamplePack()
    const { code, printed } = await runPack(['check', EXAMPLE_PACK, folder])
    expect(code).toBe(0)
    expect(printed.slice(-2)).toEqual([
      '\n1 warning between these packs, which they may have:',
      `${folder}/pack.yaml, line 2, column 1: id: "coastal-lights" is the id of the pack in "${EXAMPLE_PACK}", too: packs that are used together need ids of their own`,
    ])
  })

  it('names the folder before each file that has a problem or a warning, and counts them by pack', async () => {
    const [slip, markup] = [await copyExamplePack(), await copyExamplePack()]
    await editFile(join(slip, 'topics', 'eddystone.yaml'), 'span:', 'spam:')
    await editFile(join(markup, 'topics', 'eddystone.yaml'), 'Henry Winstanley lit', '<b>Henry</b> Winstanley lit')
    const { code, printed, complaints } = await runPack(['check', slip, markup])
    expect(code).toBe(1)
    expect(complaints).toEqual([
      `${slip}/topics/eddystone.yaml, line 4, column 1: spam: there is no such field; did you mean "span"?`,
      '\n1 problem in 1 file.',
    ])
    expect(printed.slice(1)).toEqual([
      expect.stringMatching(FIT),
      '\n1 warning, which a pack may have:',
      `${markup}/topics/eddystone.yaml, line 49, column 5: facts, entry 1, text: has HTML, which is shown as text: <b>`,
    ])
  })

  it('says of a folder that is not there how names with blanks are written', async () => {
    const { code, complaints } = await runPack(['check', 'my', 'coastal-lights'], resolve(EXAMPLE_PACK, '..'))
    expect(code).toBe(1)
    expect(complaints).toEqual([
      'The folder is not there: look for a slip in its name',
      '\n1 problem in "my". A name with blanks goes in quotes.',
    ])
  })

  it('tells clashes between those that fit where another does not', async () => {
    const other = await otherPack('Other One', 'Inchcape')
    const { code, printed } = await runPack(['check', 'nowhere', EXAMPLE_PACK, other])
    expect(code).toBe(1)
    expect(printed.at(-1)).toContain('the alias "Inchcape" is listed by')
  })
})
