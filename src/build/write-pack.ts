import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { BuiltPack } from '../knowledge/pack'
import { readPackFileHead, writePackFile } from '../knowledge/pack-file'
import type { Checked } from '../knowledge/problem'
import { drawMaps } from './locator-map'

/** Writes a built pack as one file; its size in bytes comes back. Whatever stands there stays, unless it is an older build of the same pack. */
export async function writePack(path: string, pack: BuiltPack): Promise<Checked<number>> {
  const text = writePackFile(pack, drawMaps(pack.knowledge.topics))
  try {
    const isThere = await stat(path).then(
      found => (found.isFile() ? true : Promise.reject(new Error('it is no file: name a file'))),
      error => (codeOf(error) === 'ENOENT' ? false : Promise.reject(error)),
    )
    const reason = isThere ? describeOther(await readFile(path, 'utf8'), pack) : undefined
    if (reason !== undefined) return fail(reason)
    await (isThere ? replaceFile : createFile)(path, text)
    return { ok: true, value: Buffer.byteLength(text) }
  } catch (error) {
    return fail(describeFailure(error))
  }
}

/** Why a file must not be replaced by a build of this pack. */
function describeOther(text: string, { knowledge: { head } }: BuiltPack): string | undefined {
  const found = readPackFileHead(text)
  if (!found) return 'another file stands there, which is no pack'
  if (found.id !== head.id) return `the pack "${found.id}" stands there`
  if (!found.isOfThisFormat) return 'a build by another Backgrounder, perhaps a newer one, stands there'
  if (found.version.localeCompare(head.version, 'en', { numeric: true }) > 0)
    return `version ${found.version} of the pack stands there, and this is ${head.version}: raise the version in pack.yaml`
  return undefined
}

/** Fails where a file has come into being meanwhile. */
async function createFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    // What was begun and could not be finished (a full disk) is of no use.
    if (codeOf(error) !== 'EEXIST') await rm(path, { force: true })
    throw error
  }
}

/** The old build stays until the new one is whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`
  await createFile(beside, text)
  try {
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

function describeFailure(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such folder: make it first'
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder'
    case 'EEXIST':
      return 'another program has just written there'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

function fail(reason: string): Checked<never> {
  return { ok: false, problems: [{ path: '', message: `${reason}. Name another file after -o.` }] }
}
