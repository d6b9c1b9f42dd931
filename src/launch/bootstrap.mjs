// Runs on Node's built-ins alone: nothing may be installed yet.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const OLDEST_NODE = [20, 19]

/** Makes sure that Node is new enough and the packages are those of the lockfile; installs them where they are not. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    stop(
      `Backgrounder needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    )
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return
  console.log('Installing packages …')
  // Browsers come from the machine or from find-browser.mjs, never as a side effect of a package.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' }
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env }))
    stop('The packages could not be installed. Is the npm registry within reach? Then run the command again.')
}

/**
 * Runs a command in the project's folder, its output shown; true if it succeeded.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isQuiet?: boolean }} [options]
 */
export function run(command, args, { env = process.env, isQuiet = false } = {}) {
  // npm and npx are scripts on Windows, which only a shell can start.
  const shell = process.platform === 'win32'
  return spawnSync(command, [...args], { cwd: ROOT, stdio: isQuiet ? 'ignore' : 'inherit', env, shell }).status === 0
}

/**
 * Ends the process with a message.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message)
  process.exit(1)
}

/** @param {string} path */
function modified(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
