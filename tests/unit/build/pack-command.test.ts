import { execFile } from 'node:child_process'
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import { type PackFile, packInFile } from '../../../src/knowledge/pack-file'
import { runPack } from './run-pack'
import { copyExamplePack, EXAMPLE_PACK, editFile, makeFolder } from './temp-pack'

const FILE = 'coastal-lights.backgrounder.json'

const readBuilt = async (path: string): Promise<PackFile> => JSON.parse(await readFile(path, 'utf8'))

describe('a command that nobody understands', () => {
  it.each([
    ['no word', [], 'Say what to do.'],
    ['an unknown word', ['chek', 'pack'], 'There is no command "chek".'],
    ['no folder', ['check'], 'Say which folder to check.'],
    [
      'two folders to build',
      ['build', 'my', 'pack'],
      'build takes one folder at a time: "pack" is one too many. A name with blanks goes in quotes.',
    ],
    ['one folder twice', ['check', 'pack', './pack/'], '"./pack/" is named twice.'],
    ['a file to check into', ['check', 'pack', '-o', 'file'], 'check writes no file: -o belongs to build.'],
    ['an unknown option', ['build', 'pack', '--force'], "Unknown option '--force'"],
    ['no file after -o', ['build', 'pack', '-o'], "Option '-o, --output <value>' argument missing"],
  ])('is told how it goes: %s', async (_, words, reason) => {
    const { code, printed, complaints } = await runPack(words)
    expect(code).toBe(2)
    expect(printed).toEqual([])
    expect(complaints.join('\n')).toContain(reason)
    expect(complaints.join('\n')).toContain('npm run pack -- check FOLDER')
  })

  it('is no error when it asks for help', async () => {
    const { code, printed, complaints } = await runPack(['--help'])
    expect([code, complaints]).toEqual([0, []])
    expect(printed.join('\n')).toContain('npm run pack -- build FOLDER')
  })
})

describe('check', () => {
  it('counts what a pack has', async () => {
    const { code, printed } = await runPack(['check', EXAMPLE_PACK])
    expect(code).toBe(0)
    expect(printed[0]).toMatch(/^Coastal lights \(coastal-lights 1\.0\.0\) fits the format\.\n2 topics, 12 aliases, /)
  })

  it('finds the folder from where the person stands', async () => {
    expect((await runPack(['check', 'coastal-lights'], resolve(EXAMPLE_PACK, '..'))).code).toBe(0)
  })

  it('names all problems of all files, from the top of each to its bottom, and counts them', async () => {
    const folder = await copyExamplePack()
    await editFile(join(folder, 'topics', 'eddystone.yaml'), 'by: tradition', 'by:')
    await editFile(join(folder, 'topics', 'eddystone.yaml'), 'span:', 'spam:')
    await editFile(join(folder, 'topics', 'eddystone.yaml'), 'asOf: 2024', 'asOf: soon')
    await writeFile(join(folder, 'evidence.yaml'), Buffer.from([0xff]))
    await writeFile(join(folder, 'notes.txt'), '')
    const { code, printed, complaints } = await runPack(['check', folder])
    expect([code, printed]).toEqual([1, []])
    expect(complaints.map(line => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'evidence.yaml, line 1: is not UTF-8 text',
      'notes.txt: is neither pack.yaml, evidence.yaml, related-words.yaml, topics/<id>.yaml, articles/<id>.md nor translations/<language>/<id>.yaml',
      'topics/eddystone.yaml, line 4, column 1: spam',
      'topics/eddystone.yaml, line 46, column 1: asOf',
      'topics/eddystone.yaml, line 67, column 5: facts, entry 4, by',
      '\n5 problems in 3 files.',
    ])
  })

  it('says of a folder that is not there what to do, and not how many files it has', async () => {
    expect(await runPack(['check', 'nowhere'], EXAMPLE_PACK)).toEqual({
      code: 1,
      printed: [],
      complaints: ['The folder is not there: look for a slip in its name', '\n1 problem in "nowhere".'],
    })
  })

  it('tells warnings apart from problems', async () => {
    const folder = await copyExamplePack()
    await editFile(join(folder, 'topics', 'eddystone.yaml'), 'Henry Winstanley lit', '<b>Henry</b> Winstanley lit')
    const { code, printed, complaints } = await runPack(['check', folder])
    expect([code, complaints]).toEqual([0, []])
    expect(printed.slice(1)).toEqual([
      '\n1 warning, which a pack may have:',
      'topics/eddystone.yaml, line 49, column 5: facts, entry 1, text: has HTML, which is shown as text: <b>',
    ])
  })

  it('writes nothing', async () => {
    const folder = await makeFolder()
    await runPack(['check', EXAMPLE_PACK], folder)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('build', { timeout: 30_000 }, () => {
  it('writes the pack as one file where the person stands', async () => {
    const folder = await makeFolder()
    const { code, printed } = await runPack(['build', EXAMPLE_PACK], folder)
    expect(code).toBe(0)
    expect(printed.at(-1)).toMatch(/^\nWrote "coastal-lights\.backgrounder\.json" \(\d+ kB\)\.$/)
    expect(await readdir(folder)).toEqual([FILE])
    const file = await readBuilt(join(folder, FILE))
    expect(file).toMatchObject({ format: 'backgrounder-pack', version: 1 })
    expect(packInFile(file)).toEqual(await readPack(EXAMPLE_PACK))
  })

  it('writes it where -o says', async () => {
    const folder = await makeFolder()
    await mkdir(join(folder, 'out'))
    expect((await runPack(['build', EXAMPLE_PACK, '-o', 'out/lights.json'], folder)).code).toBe(0)
    expect(await readdir(join(folder, 'out'))).toEqual(['lights.json'])
  })

  it('writes nothing of a pack with a problem', async () => {
    const [folder, pack] = [await makeFolder(), await copyExamplePack()]
    await editFile(join(pack, 'pack.yaml'), 'title:', 'tittle:')
    const { code, complaints } = await runPack(['build', pack], folder)
    expect([code, complaints.at(-1)]).toEqual([1, 'Nothing was written.'])
    expect(await readdir(folder)).toEqual([])
  })

  it('does not write into the pack', async () => {
    const pack = await copyExamplePack()
    const { code, complaints } = await runPack(['build', '.'], pack)
    expect(code).toBe(1)
    expect(complaints).toEqual([
      `\n"${FILE}" was not written: it would be a file of the pack's own folder. Name another place after -o.`,
    ])
    await expect(access(join(pack, FILE))).rejects.toThrow()
  })

  it('says why it could not write', async () => {
    const folder = await makeFolder()
    const { code, complaints } = await runPack(['build', EXAMPLE_PACK, '-o', 'no/such/file.json'], folder)
    expect(code).toBe(1)
    expect(complaints).toEqual([
      '\n"no/such/file.json" was not written: there is no such folder: make it first. Name another file after -o.',
    ])
  })
})

describe('npm run pack', () => {
  const run = promisify(execFile)
  const TSX = resolve('node_modules', '.bin', 'tsx')
  const runScript = (words: readonly string[], folder: string) =>
    run(TSX, ['src/build/pack.ts', ...words], { env: { ...process.env, INIT_CWD: folder } })

  it('finds the folder from where npm was run, and gives the exit code', async () => {
    const { stdout } = await runScript(['check', 'coastal-lights'], resolve(EXAMPLE_PACK, '..'))
    expect(stdout).toContain('fits the format')
    await expect(runScript(['check', 'nowhere'], EXAMPLE_PACK)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The folder is not there'),
    })
  }, 60_000)
})
