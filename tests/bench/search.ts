import type { Browser } from '@playwright/test'
import { median } from './interleave'
import { bundle, launchChromium, withPage } from './open-page'
import { alternate, spread } from './rounds'
import type { aheadOfTime, Times } from './search-in-page'

const SUITES = [
  { name: 'bundled', title: 'search, the bundled pack (target: ours under 8 ms at the median)', every: 1 },
  { name: 'many', title: 'search, 5,000 passages more (target: ours under 30 ms at the median)', every: 6 },
] as const
const ROUNDS = 5

/** Time of each key in the search field, in Chromium: ours against Fuse.js by itself and a plain look at every text. */
export async function benchSearch(): Promise<void> {
  const script = await bundle('search-in-page', 'search')
  const browser = await launchChromium()
  try {
    for (const { name, title, every } of SUITES) {
      const times = (await inBlankPage(browser, script, `search.typeAll('${name}', ${every})`)) as Times
      console.log(`\n${title}`)
      printTimes(times)
    }
    await printStart(browser, script)
  } finally {
    await browser.close()
  }
}

const inBlankPage = (browser: Browser, script: string, expression: string) =>
  withPage(browser, '<!doctype html>', async ({ evaluateInPage }) => {
    await evaluateInPage(script)
    return evaluateInPage(expression)
  })

function printTimes(times: Times): void {
  const ours = median(times.ours?.keys ?? [])
  console.log(`  ${'a key, ms'.padEnd(28)}median     95 %      max   x ours     build`)
  for (const [name, { keys, builds }] of Object.entries(times)) {
    const sorted = [...keys].sort((a, b) => a - b)
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
    const ratio = (median(keys) / ours).toFixed(1)
    console.log(
      `  ${name.padEnd(26)}${median(keys).toFixed(1).padStart(8)}${at(0.95).padStart(9)}${at(1).padStart(9)}${ratio.padStart(9)}${median(builds).toFixed(0).padStart(10)}`,
    )
  }
}

/** What a popup pays that has just been opened. */
async function printStart(browser: Browser, script: string): Promise<void> {
  const measured = await alternate(
    {
      'first key, nothing prepared': () => inBlankPage(browser, script, 'search.firstKey()') as Promise<number>,
      'longest step of preparing': () => inBlankPage(browser, script, 'search.longestStep()') as Promise<number>,
      'index made': async () => (await ahead(browser, script)).made,
      'index made ahead of time, read': async () => (await ahead(browser, script)).read,
    },
    ROUNDS,
  )
  console.log('\nsearch, just opened, the bundled pack, ms')
  for (const [name, list] of measured) console.log(`  ${name.padEnd(32)}${spread(list)}`)
  console.log(`  an index made ahead of time has ${((await ahead(browser, script)).bytes / 1000).toFixed(0)} kB`)
}

const ahead = (browser: Browser, script: string) =>
  inBlankPage(browser, script, 'search.aheadOfTime()') as Promise<ReturnType<typeof aheadOfTime>>
