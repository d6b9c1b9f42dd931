import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The bundled pack's folder. */
export const BUNDLED_PACK = fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url))

/** The example's folder: a tiny pack on another subject. */
export const EXAMPLE_PACK = fileURLToPath(new URL('../../packs/coastal-lights', import.meta.url))

/** Copies the bundled pack for the length of a test. */
export function copyBundledPack(): Promise<string> {
  return copyPack(BUNDLED_PACK)
}

/** Copies the example pack for the length of a test. */
export function copyExamplePack(): Promise<string> {
  return copyPack(EXAMPLE_PACK)
}

/** Makes an empty folder for the length of a test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-pack-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function copyPack(pack: string): Promise<string> {
  const folder = await makeFolder()
  await cp(pack, folder, { recursive: true })
  return folder
}

/** Puts `to` in the place of `from` in a file; `from` must be there. */
export async function editFile(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`)
  await writeFile(
    path,
    text.replace(from, () => to),
  )
}
