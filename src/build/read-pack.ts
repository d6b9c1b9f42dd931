import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { BuiltPack } from '../knowledge/pack'
import { loadPack, type PackFiles } from '../knowledge/pack-files'
import { formatProblem } from '../knowledge/problem'

/** Reads a pack's folder from disk; throws one error that names every file and field that does not fit. */
export async function readPack(folder: string): Promise<BuiltPack> {
  const loaded = loadPack(await readPackFiles(folder))
  if (loaded.ok) return loaded.value
  const lines = loaded.problems.map(problem => `  ${formatProblem(problem)}`)
  throw new Error(`The pack in ${folder} does not fit its format:\n${lines.join('\n')}`)
}

async function readPackFiles(folder: string): Promise<PackFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const files = await Promise.all(
    paths.map(async path => {
      const name = relative(folder, path).split(sep).join('/')
      try {
        return [name, decoder.decode(await readFile(path))] as const
      } catch {
        throw new Error(`The pack in ${folder} does not fit its format:\n  ${name}: is not UTF-8 text`)
      }
    }),
  )
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}
