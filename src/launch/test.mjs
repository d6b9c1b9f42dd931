// npm test: installs what is missing, then runs every check and says what passed.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages, ROOT, run, stop } from './bootstrap.mjs'

ensurePackages()
const { findChromium, findFirefox } = await import('./find-browser.mjs')
try {
  // A browser that has to be installed is installed before anything else runs, not in the middle of a test.
  process.env.BACKGROUNDER_CHROMIUM = await findChromium()
  process.env.BACKGROUNDER_FIREFOX = await findFirefox()
} catch (error) {
  stop(error instanceof Error ? error.message : String(error))
}

// What an earlier run reported is no news of this one.
for (const name of ['unit', 'playwright', 'firefox']) rmSync(join(ROOT, '.artifacts', `${name}.json`), { force: true })

/** The checks in order; the first ones are the quickest to fail. */
const STAGES = ['types', 'lint', 'test:unit', 'build', 'build:firefox', 'test:size', 'test:browser', 'test:firefox']

const results = STAGES.map(stage => {
  console.log(`\n── ${stage}`)
  const start = Date.now()
  const hasPassed = run('npm', ['run', '--silent', stage])
  return { stage, hasPassed, seconds: Math.round((Date.now() - start) / 1000) }
})

console.log('\n── what passed')
for (const { stage, hasPassed, seconds } of results) {
  const { passed, failed, flaky } = readTests(stage)
  console.log(
    `${hasPassed ? 'passed' : 'FAILED'}  ${stage.padEnd(14)} ${seconds} s${passed ? `, ${passed} tests` : ''}`,
  )
  for (const name of failed) console.log(`        failed: ${name}`)
  for (const name of flaky) console.log(`        passed only when tried again: ${name}`)
}
const failed = results.filter(result => !result.hasPassed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/**
 * How many tests of a stage passed, and the names of those that did not or not at once, from the report that its runner left.
 * @param {string} stage
 * @returns {{ passed: number, failed: string[], flaky: string[] }}
 */
function readTests(stage) {
  try {
    if (stage === 'test:browser') return readPlaywright()
    if (stage === 'test:unit' || stage === 'test:firefox') return readVitest(`${stage.slice('test:'.length)}.json`)
  } catch {
    // A stage that failed early leaves no report.
  }
  return { passed: 0, failed: [], flaky: [] }
}

/** @param {string} name */
function readVitest(name) {
  /** @type {{ numPassedTests: number, testResults: { assertionResults: { fullName: string, status: string }[] }[] }} */
  const report = readReport(name)
  const all = report.testResults.flatMap(file => file.assertionResults)
  const failed = all.filter(test => test.status === 'failed').map(test => test.fullName)
  return { passed: report.numPassedTests, failed, flaky: [] }
}

function readPlaywright() {
  /** @typedef {{ title: string, file: string, suites?: Suite[], specs?: { title: string, tests: { status: string }[] }[] }} Suite */
  /** @type {(suite: Suite) => { name: string, status: string | undefined }[]} */
  const flatten = ({ file, suites = [], specs = [] }) => [
    ...specs.map(spec => ({ name: `${file}: ${spec.title}`, status: spec.tests[0]?.status })),
    ...suites.flatMap(flatten),
  ]
  /** @type {{ stats: { expected: number, flaky: number }, suites: Suite[] }} */
  const { stats, suites } = readReport('playwright.json')
  const all = suites.flatMap(flatten)
  /** @param {string} status */
  const named = status => all.filter(test => test.status === status).map(test => test.name)
  return { passed: stats.expected + stats.flaky, failed: named('unexpected'), flaky: named('flaky') }
}

/** @param {string} name */
function readReport(name) {
  return JSON.parse(readFileSync(join(ROOT, '.artifacts', name), 'utf8'))
}
