import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawMaps } from '../../../src/build/locator-map'
import { readPack } from '../../../src/build/read-pack'
import { writePack } from '../../../src/build/write-pack'
import type { BuiltPack } from '../../../src/knowledge/pack'
import { writePackFile } from '../../../src/knowledge/pack-file'
import { EXAMPLE_PACK, makeFolder } from './temp-pack'

const pack = await readPack(EXAMPLE_PACK)
const MAPS = drawMaps(pack.knowledge.topics)
const TEXT = writePackFile(pack, MAPS)

/** The example pack under another id or version. */
const packAs = (head: { readonly id?: string; readonly version?: string }): BuiltPack => ({
  ...pack,
  knowledge: { ...pack.knowledge, head: { ...pack.knowledge.head, ...head } },
})

/** Writes the example pack over a file with this text. */
async function writeOver(text: string) {
  const folder = await makeFolder()
  const path = join(folder, 'pack.json')
  await writeFile(path, text)
  const written = await writePack(path, pack)
  return { written, left: await readFile(path, 'utf8'), names: await readdir(folder) }
}

describe('writePack', () => {
  it('writes a new file, and tells its size', async () => {
    const path = join(await makeFolder(), 'pack.json')
    expect(await writePack(path, pack)).toEqual({ ok: true, value: Buffer.byteLength(TEXT) })
    expect(await readFile(path, 'utf8')).toBe(TEXT)
  })

  it('draws the maps of its topics', () => {
    expect(Object.keys(JSON.parse(TEXT).pack.maps)).toEqual(['bell-rock'])
  })

  it.each([
    ['the same version', '1.0.0'],
    ['an older version', '0.9.9'],
    ['an older version of fewer digits', '0.10'],
  ])('replaces a build of the same pack: %s', async (_, version) => {
    const { written, left, names } = await writeOver(writePackFile(packAs({ version }), MAPS))
    expect(written.ok).toBe(true)
    expect(left).toBe(TEXT)
    expect(names).toEqual(['pack.json'])
  })

  it('counts versions as people do: 1.0.10 comes after 1.0.9', async () => {
    const path = join(await makeFolder(), 'pack.json')
    expect((await writePack(path, packAs({ version: '1.0.9' }))).ok).toBe(true)
    expect((await writePack(path, packAs({ version: '1.0.10' }))).ok).toBe(true)
    expect((await writePack(path, packAs({ version: '1.0.9' }))).ok).toBe(false)
  })

  it.each([
    ['a file that is no pack', 'Dear diary', 'another file stands there, which is no pack'],
    ['an empty file', '', 'another file stands there, which is no pack'],
    ['other JSON', '{"format":"backgrounder-settings","version":1}', 'another file stands there, which is no pack'],
    ['another pack', writePackFile(packAs({ id: 'other' }), MAPS), 'the pack "other" stands there'],
    [
      'a newer version of the pack',
      writePackFile(packAs({ version: '1.0.10' }), MAPS),
      'version 1.0.10 of the pack stands there, and this is 1.0.0: raise the version in pack.yaml',
    ],
    [
      'a build of a newer format',
      TEXT.replace('"version":1,', '"version":2,'),
      'a build by another Backgrounder, perhaps a newer one, stands there',
    ],
  ])('leaves alone: %s', async (_, text, reason) => {
    const { written, left, names } = await writeOver(text)
    expect(written).toMatchObject({ ok: false, problems: [{ message: `${reason}. Name another file after -o.` }] })
    expect(left).toBe(text)
    expect(names).toEqual(['pack.json'])
  })

  it.each([
    ['a folder', 'folder', 'it is no file: name a file'],
    ['a place in a folder that is not there', 'nowhere/pack.json', 'there is no such folder: make it first'],
    ['a place in a file', 'file/pack.json', 'a part of the path is a file, not a folder'],
  ])('says why it cannot write: %s', async (_, name, reason) => {
    const folder = await makeFolder()
    await mkdir(join(folder, 'folder'))
    await writeFile(join(folder, 'file'), '')
    expect(await writePack(join(folder, name), pack)).toMatchObject({
      ok: false,
      problems: [{ message: `${reason}. Name another file after -o.` }],
    })
    expect((await readdir(folder)).sort()).toEqual(['file', 'folder'])
  })
})
