import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BuiltPack } from '../knowledge/pack'
import { type Output, reportPack, reportPacks } from './pack-report'
import { checkPackFolder, type NamedFolder } from './read-pack'
import { writePack } from './write-pack'

const USAGE = `npm run pack -- check FOLDER...         tells what is wrong with the pack in a folder, line by line;
                                        of several, which names they have in common, too
npm run pack -- build FOLDER [-o FILE]  writes it as one file; without -o as <pack id>.backgrounder.json

docs/writing-a-pack.md tells how to write one.`

/** Where the command is run, and where its lines go. */
export interface Terminal extends Output {
  readonly folder: string
}

/** Exit codes: the pack has problems or could not be written; the command itself was not understood. */
const PROBLEMS = 1
const MISUSE = 2

/** Runs `check` or `build` with the words that follow the command's name; gives the exit code. */
export async function runPackCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const request = parseRequest(words, terminal)
  if (request === 'help') terminal.print(USAGE)
  else if (typeof request === 'string') terminal.complain(`${request}\n\n${USAGE}`)
  if (typeof request === 'string') return request === 'help' ? 0 : MISUSE
  return request.command === 'build' ? build(request, terminal) : check(request.folders, terminal)
}

async function check(folders: readonly string[], terminal: Terminal): Promise<number> {
  const packs = await Promise.all(folders.map(folder => readNamed(folder, terminal)))
  const [first] = packs
  if (first && packs.length === 1) reportPack(first, terminal)
  else reportPacks(packs, terminal)
  return packs.every(({ checked }) => checked.ok) ? 0 : PROBLEMS
}

async function build({ folders: [name = ''], file }: Request, terminal: Terminal): Promise<number> {
  const named = await readNamed(name, terminal)
  reportPack(named, terminal)
  if (!named.checked.ok) {
    terminal.complain('Nothing was written.')
    return PROBLEMS
  }
  const { value } = named.checked
  const target = resolve(terminal.folder, file ?? `${value.knowledge.head.id}.backgrounder.json`)
  return writeTo({ file: target, folder: resolve(terminal.folder, name) }, value, terminal)
}

async function readNamed(folder: string, terminal: Terminal): Promise<NamedFolder> {
  return { folder, checked: await checkPackFolder(resolve(terminal.folder, folder)) }
}

interface Request {
  readonly command: 'check' | 'build'
  /** As they were named: of `build` one, of `check` at least one. */
  readonly folders: readonly string[]
  readonly file: string | undefined
}

/** What is asked for, or why that cannot be told. */
function parseRequest(words: readonly string[], terminal: Terminal): Request | string {
  try {
    const options = { output: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [command, ...folders] = positionals
    if (values.help) return 'help'
    if (command !== 'check' && command !== 'build')
      return command ? `There is no command "${command}".` : 'Say what to do.'
    if (folders.length === 0) return `Say which folder to ${command}.`
    if (command === 'build' && folders.length > 1)
      return `build takes one folder at a time: "${folders[1]}" is one too many. A name with blanks goes in quotes.`
    const places = folders.map(folder => resolve(terminal.folder, folder))
    const twice = folders.find((_, i) => places.indexOf(places[i] ?? '') < i)
    if (twice !== undefined) return `"${twice}" is named twice.`
    if (command === 'check' && values.output !== undefined) return 'check writes no file: -o belongs to build.'
    return { command, folders, file: values.output }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

interface Places {
  readonly file: string
  readonly folder: string
}

async function writeTo(
  { file, folder }: Places,
  pack: BuiltPack,
  { print, complain, ...terminal }: Terminal,
): Promise<number> {
  const name = relative(terminal.folder, file)
  if (join(file, '.').startsWith(join(folder, '/'))) {
    complain(`\n"${name}" was not written: it would be a file of the pack's own folder. Name another place after -o.`)
    return PROBLEMS
  }
  const written = await writePack(file, pack)
  if (written.ok) print(`\nWrote "${name}" (${Math.ceil(written.value / 1000)} kB).`)
  else for (const { message } of written.problems) complain(`\n"${name}" was not written: ${message}`)
  return written.ok ? 0 : PROBLEMS
}
