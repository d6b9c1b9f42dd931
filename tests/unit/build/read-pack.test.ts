import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPackFolder, readPack } from '../../../src/build/read-pack'
import { BUNDLED_PACK, copyBundledPack, editFile } from './temp-pack'

describe('readPack', () => {
  it('reads the bundled pack', async () => {
    const { recognition, knowledge } = await readPack(BUNDLED_PACK)
    expect(recognition).toHaveLength(5)
    expect(knowledge.head.id).toBe('arms-control')
  })

  it('reads a copy of it just so', async () => {
    expect(await readPack(await copyBundledPack())).toEqual(await readPack(BUNDLED_PACK))
  })

  it('names the folder, the file and the field of a slip', async () => {
    const folder = await copyBundledPack()
    await editFile(join(folder, 'topics', 'cfe.yaml'), 'title:', 'tittle:')
    const error = await readPack(folder).catch(String)
    expect(error).toContain(folder)
    expect(error).toMatch(/^ {2}topics\/cfe\.yaml: title: /m)
    expect(error).toMatch(/^ {2}topics\/cfe\.yaml: tittle: /m)
  })

  it('names slips of several files in one error', async () => {
    const folder = await copyBundledPack()
    await editFile(join(folder, 'topics', 'abm.yaml'), 'kind:', 'kindd:')
    await editFile(join(folder, 'articles', 'brief-cfe.md'), 'publisher:', 'publishers:')
    const error = await readPack(folder).catch(String)
    expect(error).toContain('topics/abm.yaml: kind')
    expect(error).toContain('articles/brief-cfe.md: publisher')
  })

  it('names a file that is missing', async () => {
    const folder = await copyBundledPack()
    await rm(join(folder, 'articles', 'brief-abm.md'))
    await expect(readPack(folder)).rejects.toThrow('there is no articles/brief-abm.md')
  })

  it('names a file that does not belong to a pack', async () => {
    const folder = await copyBundledPack()
    await writeFile(join(folder, 'topics', 'notes.txt'), 'to do')
    await expect(readPack(folder)).rejects.toThrow('topics/notes.txt: is neither')
  })

  it('names a file that is not UTF-8 text', async () => {
    const folder = await copyBundledPack()
    await writeFile(join(folder, 'articles', 'brief-cfe.md'), Buffer.from([0xc4, 0xee, 0xe2, 0xf1, 0xe5]))
    await expect(readPack(folder)).rejects.toThrow('articles/brief-cfe.md: is not UTF-8 text')
  })

  it.each(['topics/cfe.yaml', 'articles/brief-cfe.md', 'evidence.yaml', 'pack.yaml'])(
    'says of a file without readable text no more than that: %s',
    async file => {
      const folder = await copyBundledPack()
      await writeFile(join(folder, file), Buffer.from([0xff]))
      const checked = await checkPackFolder(folder)
      expect(checked.ok ? [] : checked.problems).toMatchObject([
        { file, message: expect.stringContaining('is not UTF-8 text') },
      ])
    },
  )

  it('names a folder that is not there', async () => {
    await expect(readPack(join(BUNDLED_PACK, 'nowhere'))).rejects.toThrow('nowhere')
  })
})
