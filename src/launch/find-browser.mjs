import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './bootstrap.mjs'

/**
 * Where a browser can come from. Google's own Chrome is no candidate: since version 137 it does not load extensions
 * from the command line (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/aEHdhDZ-V0E).
 * @typedef {object} BrowserKind
 * @property {string} name
 * @property {string} variable
 * @property {readonly string[]} commands
 * @property {readonly string[]} paths
 * @property {readonly string[]} debianPackages
 * @property {string} advice
 * @property {() => Promise<string | undefined>} [ofPlaywright]
 */

/** @type {BrowserKind} */
const CHROMIUM = {
  name: 'Chromium',
  variable: 'BACKGROUNDER_CHROMIUM',
  commands: ['chromium', 'chromium-browser'],
  paths: ['/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  debianPackages: ['chromium'],
  advice: 'run "npx playwright install chromium"',
  async ofPlaywright() {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  },
}

/** @type {BrowserKind} */
const FIREFOX = {
  name: 'Firefox',
  variable: 'BACKGROUNDER_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  debianPackages: ['firefox-esr'],
  advice: 'install Firefox 140 or newer',
}

/** The path of a Chromium; installs one where there is none. Throws an error that says what to do. */
export const findChromium = () => findBrowser(CHROMIUM)

/** The path of a Firefox; installs one where there is none. Throws an error that says what to do. */
export const findFirefox = () => findBrowser(FIREFOX)

/** @param {BrowserKind} kind */
async function findBrowser(kind) {
  const named = process.env[kind.variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${kind.variable} names ${named}, which is not a program.`)
  }
  const found = (await present(kind)) ?? (install(kind) ? await present(kind) : undefined)
  if (found) return found
  throw new Error(
    `No ${kind.name} was found, and none could be installed. Please ${kind.advice}, or set ${kind.variable} to its path.`,
  )
}

/** @param {BrowserKind} kind */
async function present({ commands, paths, ofPlaywright }) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = [...folders.flatMap(folder => commands.map(command => join(folder, command))), ...paths].find(
    isProgram,
  )
  if (system) return system
  const playwrights = await ofPlaywright?.()
  return playwrights && existsSync(playwrights) ? playwrights : undefined
}

/** @param {BrowserKind} kind */
function install({ name, ofPlaywright, debianPackages }) {
  console.log(`Installing ${name} …`)
  if (ofPlaywright && run('npx', ['playwright', 'install', name.toLowerCase()])) return true
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!isDebianRoot) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], { env, isQuiet: true })
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
