import { setTimeout } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { makeTenth } from './live-pages'
import { bundleContestant, type OpenPage, taskTime, withPage } from './open-page'

const CONTESTANTS = ['walk', 'ours', 'advanced-mark', 'mark'] as const
/** Nobody would wait so long. */
const LONGEST_MS = 120_000

/** The libraries on a large page, where they are slow enough for one round to tell. */
export async function benchLibraries(browser: Browser, ours: string): Promise<void> {
  const page = makeTenth()
  console.log(`\n${page.name} (${Math.round(page.html.length / 1000)} kB), a single round each`)
  for (const name of CONTESTANTS) {
    const script = name === 'ours' ? ours : await bundleContestant(name)
    const told = await withPage(browser, page.html, open => measureWithin(open, script))
    console.log(`  ${name.padEnd(44)}${told}`)
  }
}

/** How long a script takes, in words. Where it takes too long it is stopped, for the page to be able to close. */
async function measureWithin({ session, evaluate }: OpenPage, script: string): Promise<string> {
  const before = await taskTime(session)
  const run = evaluate(`${script};contestant.done`)
  const found = await Promise.race([run, setTimeout(LONGEST_MS, undefined, { ref: false })])
  if (found !== undefined) return `${((await taskTime(session)) - before).toFixed(1).padStart(9)} ms, found ${found}`
  run.catch(() => {})
  await session.send('Runtime.terminateExecution')
  return `more than ${LONGEST_MS / 1000} s`
}
