import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BuiltPack } from '../knowledge/pack'
import { createLocator } from './locate-problem'
import { count, summarize } from './pack-summary'
import { findWarnings } from './pack-warnings'
import { comparePlaces, formatPlaced } from './placed-problem'
import { type CheckedFolder, checkPackFolder } from './read-pack'
import { writePack } from './write-pack'

const USAGE = `npm run pack -- check FOLDER            tells what is wrong with the pack in a folder, line by line
npm run pack -- build FOLDER [-o FILE]  writes it as one file; without -o as <pack id>.backgrounder.json

docs/writing-a-pack.md tells how to write one.`

/** Where the command is run, and where its lines go. */
export interface Terminal {
  readonly folder: string
  print(line: string): void
  /** For what went wrong. */
  complain(line: string): void
}

/** Exit codes: the pack has problems or could not be written; the command itself was not understood. */
const PROBLEMS = 1
const MISUSE = 2

/** Runs `check` or `build` with the words that follow the command's name; gives the exit code. */
export async function runPackCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const request = parseRequest(words)
  if (request === 'help') terminal.print(USAGE)
  else if (typeof request === 'string') terminal.complain(`${request}\n\n${USAGE}`)
  if (typeof request === 'string') return request === 'help' ? 0 : MISUSE
  const folder = resolve(terminal.folder, request.folder)
  const checked = await checkPackFolder(folder)
  if (!checked.ok) {
    complainOf(checked, request.folder, terminal)
    if (request.command === 'build') terminal.complain('Nothing was written.')
    return PROBLEMS
  }
  printFit(checked, terminal)
  if (request.command === 'check') return 0
  const file = resolve(terminal.folder, request.file ?? `${checked.value.knowledge.head.id}.backgrounder.json`)
  return writeTo({ file, folder }, checked.value, terminal)
}

interface Request {
  readonly command: 'check' | 'build'
  readonly folder: string
  readonly file: string | undefined
}

/** What is asked for, or why that cannot be told. */
function parseRequest(words: readonly string[]): Request | string {
  try {
    const options = { output: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [command, folder, ...others] = positionals
    if (values.help) return 'help'
    if (command !== 'check' && command !== 'build')
      return command ? `There is no command "${command}".` : 'Say what to do.'
    if (folder === undefined) return `Say which folder to ${command}.`
    if (others.length > 0)
      return `One folder at a time: "${others[0]}" is one too many. A name with blanks goes in quotes.`
    if (command === 'check' && values.output !== undefined) return 'check writes no file: -o belongs to build.'
    return { command, folder, file: values.output }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function complainOf(checked: CheckedFolder & { ok: false }, folder: string, { complain }: Terminal): void {
  const problems = checked.problems.map(createLocator(checked.files)).sort(comparePlaces)
  for (const problem of problems) complain(formatPlaced(problem))
  const files = new Set(problems.map(({ file }) => file)).size
  complain(
    `\n${count(problems.length, 'problem')} in ${checked.files.size === 0 ? `"${folder}"` : count(files, 'file')}.`,
  )
}

function printFit({ files, value }: CheckedFolder & { ok: true }, { print }: Terminal): void {
  print(summarize(value))
  const warnings = findWarnings(files, value).map(createLocator(files)).sort(comparePlaces)
  if (warnings.length === 0) return
  print(`\n${count(warnings.length, 'warning')}, which a pack may have:`)
  for (const warning of warnings) print(formatPlaced(warning))
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
