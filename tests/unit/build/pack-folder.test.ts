import { execFileSync } from 'node:child_process'
import { mkdir, open, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPackFolder } from '../../../src/build/pack-folder'
import { copyExamplePack, EXAMPLE_PACK, makeFolder } from './temp-pack'

/** What keeps a folder or its files from being read, one line each. */
async function problems(folder: string): Promise<readonly string[]> {
  return (await readPackFolder(folder)).problems.map(({ file, line, message }) =>
    [file, line, message].filter(part => part !== undefined).join(': '),
  )
}

/** The problems of the example pack after a change of its folder. */
async function problemsAfter(change: (folder: string) => Promise<unknown>): Promise<readonly string[]> {
  const folder = await copyExamplePack()
  await change(folder)
  return problems(folder)
}

const BRIEF = 'articles/brief-eddystone.md'

describe('a folder that is a pack', () => {
  it('gives the text of its files by their paths, in order', async () => {
    const { files, problems } = await readPackFolder(EXAMPLE_PACK)
    expect(problems).toEqual([])
    expect([...files.keys()]).toEqual([
      'articles/brief-bell-rock.md',
      'articles/brief-eddystone.md',
      'evidence.yaml',
      'pack.yaml',
      'related-words.yaml',
      'topics/bell-rock.yaml',
      'topics/eddystone.yaml',
      'translations/fr/eddystone.yaml',
      'translations/fr/pack.yaml',
    ])
    expect(files.get('pack.yaml')).toBe(await readFile(join(EXAMPLE_PACK, 'pack.yaml'), 'utf8'))
  })

  it('may hold what computers and version control leave there', async () => {
    const folder = await copyExamplePack()
    await mkdir(join(folder, '.git'))
    for (const name of ['.git/HEAD', '.DS_Store', 'topics/.DS_Store', 'Thumbs.db', 'desktop.ini'])
      await writeFile(join(folder, name), Buffer.from([0xff]))
    expect(await readPackFolder(folder)).toEqual(await readPackFolder(EXAMPLE_PACK))
  })

  it('may be a link itself, and hold links to files in it', async () => {
    const folder = await copyExamplePack()
    await rename(join(folder, BRIEF), join(folder, '.brief'))
    await symlink(join(folder, '.brief'), join(folder, BRIEF))
    const link = join(await makeFolder(), 'link')
    await symlink(folder, link)
    expect(await readPackFolder(link)).toEqual(await readPackFolder(EXAMPLE_PACK))
  })

  it('hands on the names of files that have no place in it, without reading them', async () => {
    const folder = await copyExamplePack()
    await writeFile(join(folder, 'photo.jpg'), Buffer.from([0xff, 0xd8]))
    await truncate(join(folder, 'photo.jpg'), 50_000_000)
    const { files, problems } = await readPackFolder(folder)
    expect(problems).toEqual([])
    expect(files.get('photo.jpg')).toBe('')
  })
})

describe('a folder that is none', () => {
  it('is told when it is not there', async () => {
    expect(await problems(join(EXAMPLE_PACK, 'nowhere'))).toEqual([
      'The folder is not there: look for a slip in its name',
    ])
  })

  it('is told when it is a file, with the folder that was meant', async () => {
    expect(await problems(join(EXAMPLE_PACK, 'pack.yaml'))).toEqual([
      `The folder is a file: name the folder that pack.yaml is in, "${EXAMPLE_PACK}"`,
    ])
    expect(await problems(join(EXAMPLE_PACK, BRIEF))).toEqual([
      'The folder is a file: name the folder that pack.yaml is in',
    ])
  })

  it('is told when it is empty', async () => {
    expect(await problems(await makeFolder())).toEqual(['The folder is empty: a pack begins with a file pack.yaml'])
  })

  it('is told when nothing in it belongs to a pack', async () => {
    const folder = await makeFolder()
    await writeFile(join(folder, 'letter.txt'), 'Dear')
    expect(await problems(folder)).toEqual(['The folder is no pack: there is no pack.yaml in it'])
  })

  it('is told when the pack is a folder further down', async () => {
    const folder = await makeFolder()
    await mkdir(join(folder, 'lights'))
    await writeFile(join(folder, 'lights', 'pack.yaml'), 'id: lights')
    expect(await problems(folder)).toEqual([
      'The folder is no pack: there is no pack.yaml in it; did you mean the folder "lights" in it?',
    ])
  })

  it('is told when it holds files too many, before they are read', async () => {
    const folder = await makeFolder()
    for (let i = 0; i <= 10_000; i++) await (await open(join(folder, `${i}.txt`), 'w')).close()
    expect(await problems(folder)).toEqual([
      'The folder holds more than 10000 files: name the folder that pack.yaml is in, with nothing else in it',
    ])
  }, 30_000)

  it('is told when its files are too large together', async () => {
    const change = async (folder: string) => {
      for (let i = 0; i < 11; i++) {
        await writeFile(join(folder, 'articles', `more-${i}.md`), '')
        await truncate(join(folder, 'articles', `more-${i}.md`), 2_000_000)
      }
    }
    expect(await problemsAfter(change)).toEqual(['The folder holds 22 MB: a pack may have 20 MB'])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a file of 50 MB', (path: string) => truncate(path, 50_000_000), 'has 50 MB: a file may have 2 MB, so split it'],
    [
      'Latin-1',
      (path: string) => writeFile(path, Buffer.from('ab\ncafé', 'latin1')),
      '2: is not UTF-8 text: byte 7 (E9) is none of UTF-8; save the file as UTF-8',
    ],
    [
      'UTF-16',
      (path: string) => writeFile(path, Buffer.from('\uFEFFab', 'utf16le')),
      'is not UTF-8 text but UTF-16 ("Unicode" in some editors): save it as UTF-8',
    ],
    [
      'a carriage return alone',
      (path: string) => writeFile(path, 'a\nb\rc'),
      '2: has a carriage return (CR) without a line feed (LF): save it with line ends of Unix or Windows',
    ],
    [
      'a link out of the folder',
      (path: string) => relink(path, join(EXAMPLE_PACK, BRIEF)),
      'is a link that leads out of the folder: put the file itself here',
    ],
    ['a link to nowhere', (path: string) => relink(path, 'nothing'), 'is a link that leads nowhere'],
    [
      'a link to a folder',
      (path: string) => relink(path, '../topics'),
      'is a link to a folder: put the folder itself here',
    ],
    ['a pipe', (path: string) => repipe(path), 'is no ordinary file'],
  ])('is told: %s', async (_, change, message) => {
    expect(await problemsAfter(folder => change(join(folder, BRIEF)))).toEqual([`${BRIEF}: ${message}`])
  })

  it('is told when a folder of the pack is a link out of it', async () => {
    const change = async (folder: string) => {
      await rm(join(folder, 'articles'), { recursive: true })
      await symlink(join(EXAMPLE_PACK, 'articles'), join(folder, 'articles'))
    }
    expect(await problemsAfter(change)).toEqual([
      'articles: is a link that leads out of the folder: put the file itself here',
    ])
  })
})

async function relink(path: string, target: string): Promise<void> {
  await rm(path)
  await symlink(target, path)
}

async function repipe(path: string): Promise<void> {
  await rm(path)
  execFileSync('mkfifo', [path])
}
