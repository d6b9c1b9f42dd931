import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The bundled pack's folder. */
export const BUNDLED_PACK = fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url))

/** Copies the bundled pack for the length of a test. */
export async function copyBundledPack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-pack-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(BUNDLED_PACK, folder, { recursive: true })
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
