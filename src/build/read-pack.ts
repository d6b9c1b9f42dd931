import type { BuiltPack } from '../knowledge/pack'
import { loadPack, type PackFiles } from '../knowledge/pack-files'
import { formatProblem } from '../knowledge/problem'
import { readPackFolder } from './pack-folder'
import type { PlacedProblem } from './placed-problem'

/** A pack's folder as it was read: its files, and either the pack or what is wrong with it. */
export type CheckedFolder = { readonly files: PackFiles } & (
  | { readonly ok: true; readonly value: BuiltPack }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] }
)

/** A pack's folder by the name that a person gave. */
export interface NamedFolder {
  readonly folder: string
  readonly checked: CheckedFolder
}

/** Reads and checks a pack's folder. Bad input is a value, not an exception. */
export async function checkPackFolder(folder: string): Promise<CheckedFolder> {
  const { files, problems } = await readPackFolder(folder)
  if (files.size === 0) return { files, ok: false, problems }
  const loaded = loadPack(files)
  if (loaded.ok && problems.length === 0) return { files, ok: true, value: loaded.value }
  // A file that could not be read has no text to have problems with.
  const unread = new Set(problems.map(({ file }) => file))
  const others = loaded.ok ? [] : loaded.problems.filter(({ file }) => !unread.has(file))
  return { files, ok: false, problems: [...problems, ...others] }
}

/** Reads a pack's folder from disk; throws one error that names every file and field that does not fit. */
export async function readPack(folder: string): Promise<BuiltPack> {
  const checked = await checkPackFolder(folder)
  if (checked.ok) return checked.value
  const lines = checked.problems.map(problem => `  ${formatProblem(problem)}`)
  throw new Error(`The pack in ${folder} does not fit its format:\n${lines.join('\n')}`)
}
