import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

/** What the linter said of a file: the rule, such as `lint/suspicious/noConsole`, and its message. */
export interface Diagnostic {
  readonly rule: string
  readonly message: string
}

/** Lints files, given by path and code, with the rules of this project, all in one run; diagnostics by path. */
export function lintFiles(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-lint-'))
  try {
    const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
    // The copy is no repository, and its schema is not beside it.
    const { $schema: _, vcs: __, ...rules } = config
    const written = { 'biome.json': JSON.stringify(rules), ...files }
    for (const [path, code] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), code)
    }
    return runBiome(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runBiome(folder: string): Map<string, Diagnostic[]> {
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  if (!stdout.startsWith('{')) throw new Error(`Biome gave no report:\n${stdout}\n${stderr}`)
  const byPath = new Map<string, Diagnostic[]>()
  for (const { category, message, location } of JSON.parse(stdout).diagnostics) {
    const list = byPath.get(location.path) ?? []
    byPath.set(location.path, [...list, { rule: category, message }])
  }
  return byPath
}
