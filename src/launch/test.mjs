// npm test: installs what is missing, then runs every check and says what passed.
import { readFileSync } from 'node:fs'
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

/** The checks in order; the first ones are the quickest to fail. */
const STAGES = ['types', 'lint', 'test:unit', 'build', 'build:firefox', 'test:size', 'test:browser', 'test:firefox']

const results = STAGES.map(stage => {
  console.log(`\n── ${stage}`)
  const start = Date.now()
  const hasPassed = run('npm', ['run', '--silent', stage])
  return { stage, hasPassed, seconds: Math.round((Date.now() - start) / 1000) }
})

console.log('\n── what passed')
for (const { stage, hasPassed, seconds } of results)
  console.log(`${hasPassed ? 'passed' : 'FAILED'}  ${stage.padEnd(14)} ${seconds} s${countTests(stage)}`)
const failed = results.filter(result => !result.hasPassed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/**
 * How many tests a stage ran, from the report that its runner left.
 * @param {string} stage
 */
function countTests(stage) {
  try {
    if (stage === 'test:unit') return `, ${readReport('vitest.json').numPassedTests} tests`
    if (stage === 'test:browser') return `, ${readReport('playwright.json').stats.expected} tests`
  } catch {
    // A stage that failed early leaves no report.
  }
  return ''
}

/** @param {string} name */
function readReport(name) {
  return JSON.parse(readFileSync(join(ROOT, '.artifacts', name), 'utf8'))
}
