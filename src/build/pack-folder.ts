import { opendir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { isPackFile, type PackFiles } from '../knowledge/pack-files'
import { decodeText } from './decode-text'
import type { PlacedProblem } from './placed-problem'

// A pack of five topics has a fiftieth of this. What is larger is another folder, or was not written by a person.
const MOST_FILES = 10_000
const MOST_FILE_BYTES = 2_000_000
const MOST_PACK_BYTES = 20_000_000
/** What computers leave in folders; names with a dot in front are theirs as well. */
const LEFT_BY_COMPUTERS = new Set(['Thumbs.db', 'desktop.ini', '__MACOSX'])

/** The text files of a pack's folder, and what kept others from being read. */
export interface PackFolder {
  /** Files that have no place in a pack, and those that cannot be read, are here without their text. */
  readonly files: PackFiles
  readonly problems: readonly PlacedProblem[]
}

/** Reads the files of a pack's folder, in the order of their names. Whatever keeps it from that is a problem, never an exception. */
export async function readPackFolder(folder: string): Promise<PackFolder> {
  const wrong = await describeWrongFolder(folder)
  if (wrong !== undefined) return refuse(wrong)
  const listed = await listFiles(folder)
  if (listed === 'too many')
    return refuse(`holds more than ${MOST_FILES} files: name the folder that pack.yaml is in, with nothing else in it`)
  const paths = listed.map(({ path }) => path)
  if (!paths.some(isPackFile)) return refuse(describeNoPack(paths))
  const sizes = listed.map(file => ('bytes' in file ? file.bytes : 0))
  const bytes = sizes.filter(size => size <= MOST_FILE_BYTES).reduce((sum, size) => sum + size, 0)
  if (bytes > MOST_PACK_BYTES)
    return refuse(`holds ${inMegabytes(bytes)}: a pack may have ${inMegabytes(MOST_PACK_BYTES)}`)
  const files = new Map<string, string>()
  const problems: PlacedProblem[] = []
  for (const file of listed) {
    const read = await readListed(folder, file)
    files.set(file.path, typeof read === 'string' ? read : '')
    if (typeof read !== 'string') problems.push({ ...read, file: file.path })
  }
  return { files, problems }
}

async function describeWrongFolder(folder: string): Promise<string | undefined> {
  try {
    if ((await stat(folder)).isDirectory()) return undefined
    const meant = basename(folder) === 'pack.yaml' ? `, "${dirname(folder)}"` : ''
    return `is a file: name the folder that pack.yaml is in${meant}`
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'is not there: look for a slip in its name' : describeFailure(error)
  }
}

function describeNoPack(paths: readonly string[]): string {
  if (paths.length === 0) return 'is empty: a pack begins with a file pack.yaml'
  const nested = paths.find(path => path.endsWith('/pack.yaml'))
  const meant = nested === undefined ? '' : `; did you mean the folder "${dirname(nested)}" in it?`
  return `is no pack: there is no pack.yaml in it${meant}`
}

type ListedFile = { readonly path: string } & ({ readonly bytes: number } | { readonly problem: string })

/** The files below a folder by their paths in it; stops early where there are too many. */
async function listFiles(folder: string): Promise<ListedFile[] | 'too many'> {
  const root = await realpath(folder)
  const found: ListedFile[] = []
  const waiting = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    try {
      for await (const entry of await opendir(next)) {
        if (entry.name.startsWith('.') || LEFT_BY_COMPUTERS.has(entry.name)) continue
        const full = join(next, entry.name)
        if (entry.isDirectory()) waiting.push(full)
        else found.push(await listFile(root, full))
        if (found.length + waiting.length > MOST_FILES) return 'too many'
      }
    } catch (error) {
      found.push({ path: pathIn(root, next), problem: describeFailure(error) })
    }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const pathIn = (root: string, full: string) => relative(root, full).split(sep).join('/')

async function listFile(root: string, full: string): Promise<ListedFile> {
  const path = pathIn(root, full)
  try {
    const real = await realpath(full)
    if (!real.startsWith(root + sep))
      return { path, problem: 'is a link that leads out of the folder: put the file itself here' }
    const found = await stat(real)
    if (found.isDirectory()) return { path, problem: 'is a link to a folder: put the folder itself here' }
    return found.isFile()
      ? { path, bytes: isPackFile(path) ? found.size : 0 }
      : { path, problem: 'is no ordinary file' }
  } catch (error) {
    return { path, problem: codeOf(error) === 'ENOENT' ? 'is a link that leads nowhere' : describeFailure(error) }
  }
}

async function readListed(folder: string, file: ListedFile): Promise<string | PlacedProblem> {
  if ('problem' in file) return { path: '', message: file.problem }
  if (!isPackFile(file.path)) return ''
  if (file.bytes > MOST_FILE_BYTES)
    return {
      path: '',
      message: `has ${inMegabytes(file.bytes)}: a file may have ${inMegabytes(MOST_FILE_BYTES)}, so split it`,
    }
  try {
    const decoded = decodeText(await readFile(join(folder, file.path)))
    return decoded.ok ? decoded.value : decoded.problem
  } catch (error) {
    return { path: '', message: describeFailure(error) }
  }
}

function refuse(message: string): PackFolder {
  return { files: new Map(), problems: [{ path: '', message: `The folder ${message}` }] }
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** What the computer says of a file that it will not open. */
function describeFailure(error: unknown): string {
  if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') return 'may not be read by you: look at its permissions'
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
