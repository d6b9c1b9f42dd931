import type { Browser } from '@playwright/test'
import { median } from './interleave'
import { makeParagraphs } from './live-pages'
import { bundle, costOf, launchChromium, withPage } from './open-page'
import { alternate, spread } from './rounds'

const ROUNDS = 9
const TOPICS = 5
const PAGE = `<!doctype html><html lang="en"><body>${makeParagraphs(60).join('\n')}</body></html>`

/** What a card costs the page's main thread from the end of the open delay until it is painted, its content being there. */
export async function benchCard(): Promise<void> {
  const script = await bundle('workloads/card', 'card')
  const browser = await launchChromium()
  try {
    const costs = await alternate(
      {
        'ours, laid out on the way': () => measure(browser, script, { open: 'open', before: 1, isPrepared: true }),
        'ours, first of a page, likewise': () =>
          measure(browser, script, { open: 'open', before: 0, isPrepared: true }),
        'ours, at a key or a tap': () => measure(browser, script, { open: 'open', before: 1 }),
        'ours, likewise, first of a page': () => measure(browser, script, { open: 'open', before: 0 }),
        'its words in a bare popover': () => measure(browser, script, { open: 'openPlain', before: 1 }),
      },
      ROUNDS,
    )
    console.log('\ncard, main thread until painted, ms (target: 16.7 at the median)')
    const unit = median((costs.get('its words in a bare popover') ?? []).flat())
    for (const [name, lists] of costs) {
      const list = lists.flat()
      console.log(`  ${name.padEnd(32)}${spread(list).padStart(24)}${(median(list) / unit).toFixed(2).padStart(8)} x`)
    }
    await printDrawing(browser, script)
  } finally {
    await browser.close()
  }
}

interface Way {
  readonly open: 'open' | 'openPlain'
  /** How many cards the page has opened before. */
  readonly before: number
  /** As it is where the pointer rests: that work is done during the delay, and not counted. */
  readonly isPrepared?: boolean
}

function measure(browser: Browser, script: string, { open, before, isPrepared }: Way): Promise<number[]> {
  return withPage(browser, PAGE, async ({ session, evaluate }) => {
    await evaluate(script)
    const costs: number[] = []
    for (let i = 0; i < before; i++) await evaluate(`card.${open}(${i}).then(card.close)`)
    for (let topic = 0; topic < (before === 0 ? 1 : TOPICS); topic++) {
      if (isPrepared) await evaluate(`card.prepare(${topic})`)
      const { taskMs } = await costOf(session, () => evaluate(`card.${open}(${topic})`))
      costs.push(taskMs)
      await evaluate('card.close()')
    }
    return costs
  })
}

/** What the background does meanwhile: facts and passages in the light of the sentence. */
async function printDrawing(browser: Browser, script: string): Promise<void> {
  const rounds = await withPage(browser, PAGE, async ({ evaluate }) => {
    await evaluate(script)
    const all: number[][] = []
    for (let round = 0; round < ROUNDS; round++) all.push((await evaluate('card.draw()')) as number[])
    return all
  })
  console.log(`  ${'content, in the background'.padEnd(32)}${spread(rounds.flat()).padStart(24)}`)
}
