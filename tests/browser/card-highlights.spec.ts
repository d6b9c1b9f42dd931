import type { BrowserContext, Page } from '@playwright/test'
import { HIGHLIGHTS } from '../../src/settings/reading-options'
import { openWords } from './card-pages'
import { lookAt, type SeenText } from './card-pixels'
import type { ShownBox } from './card-probe'
import { expect, listMentions, test } from './extension'

/** Text on its ground, from news pages and editors; the last ones say that they are dark. */
const PAIRS = [
  ['#000000', '#ffffff', ''],
  ['#333333', '#ffffff', ''],
  ['#767676', '#ffffff', ''],
  ['#999999', '#ffffff', ''],
  ['#0645ad', '#ffffff', ''],
  ['#586e75', '#fdf6e3', ''],
  ['#222222', '#e8d5c4', ''],
  ['#1a1d20', '#ffe680', ''],
  ['#b00020', '#fde7e9', ''],
  ['#ffffff', '#1d5c8a', ''],
  ['#ffffff', '#b3261e', ''],
  ['#ffffff', '#000000', ''],
  ['#999999', '#000000', ''],
  ['#eceae6', '#16181b', 'dark'],
  ['#c9d1d9', '#0d1117', 'dark'],
  ['#58a6ff', '#0d1117', 'dark'],
] as const

const BODY = PAIRS.map(
  ([text, ground, scheme]) =>
    `<p style="color:${text};background:${ground};color-scheme:${scheme || 'normal'}"><span>CFE Treaty</span> and <span>Hamburger</span></p>`,
).join('')
const STYLE = 'body{padding:0}p{margin:0;padding:4px 16px;font:bold 26px/40px Arial,sans-serif}span{white-space:nowrap}'

/** AAA: what has as much or more stays above it, whatever is drawn on it. */
const MUCH_CONTRAST = 7
/** Rounding of colours. */
const SLACK = 0.05

function choose(context: BrowserContext, highlight: (typeof HIGHLIGHTS)[number]): Promise<unknown> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('The extension has no worker')
  return worker.evaluate(`chrome.storage.sync.set({ reading: { highlight: '${highlight}' } })`)
}

async function open(page: Page, origin: string): Promise<void> {
  await page.setViewportSize({ width: 600, height: PAIRS.length * 48 })
  await openWords(page, { origin, body: BODY, style: STYLE })
  expect(await listMentions(page)).toHaveLength(PAIRS.length)
}

/** The words of each paragraph, the highlighted ones first. */
const findWords = (page: Page): Promise<ShownBox[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')].map(line =>
      [...line.querySelectorAll('span')].map(word => {
        const { x, y, width, height } = word.getBoundingClientRect()
        return { x, y, width, height }
      }),
    ),
  )

/** What is seen of each paragraph's highlighted word, of its other word, and of the stretch below the first one's letters. */
async function see(page: Page): Promise<{ marked: SeenText; plain: SeenText; below: SeenText; name: string }[]> {
  const words = await findWords(page)
  // No letter of these words reaches below its base but one, which is left out.
  const letters = words.flat().map(box => ({ ...box, y: box.y + 3, height: 20 }))
  const belows = words.map(([box]) => ({ x: box?.x ?? 0, y: (box?.y ?? 0) + 25, width: 80, height: 9 }))
  const seen = await lookAt(page, [...letters, ...belows])
  return PAIRS.map(([text, ground], i) => {
    const [marked, plain, below] = [seen[2 * i], seen[2 * i + 1], seen[2 * PAIRS.length + i]]
    if (!marked || !plain || !below) throw new Error('Something was not seen')
    return { marked, plain, below, name: `${text} on ${ground}` }
  })
}

for (const look of HIGHLIGHTS)
  test.describe(`highlights as ${look}`, () => {
    test.beforeEach(async ({ page, origin, context }) => {
      await choose(context, look)
      await open(page, origin)
    })

    const isLine = look === 'quiet' || look === 'underline'

    test('never take contrast from text', async ({ page }) => {
      for (const { marked, plain, name } of await see(page)) {
        const least = isLine ? plain.contrast : Math.min(plain.contrast, MUCH_CONTRAST)
        expect(marked.contrast, name).toBeGreaterThanOrEqual(least - SLACK)
      }
    })

    test('can be seen on every ground, as well as the text itself where they are lines', async ({ page }) => {
      for (const { marked, plain, below, name } of await see(page)) {
        if (isLine) expect(below.contrast, name).toBeGreaterThanOrEqual(Math.min(plain.contrast, 3) - SLACK)
        else expect(marked.ground, name).not.toEqual(plain.ground)
      }
    })

    for (const colorScheme of ['light', 'dark'] as const)
      test(`can be read and seen where colours are forced: ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme })
        for (const { marked, plain, below, name } of await see(page)) {
          expect(plain.contrast, name).toBeGreaterThan(20)
          expect(marked.contrast, name).toBeGreaterThanOrEqual(MUCH_CONTRAST)
          const isOtherGround = `${marked.ground}` !== `${plain.ground}`
          expect(isOtherGround || below.contrast > 3, name).toBe(true)
        }
      })
  })

test('text has its own colour again where the reader goes back from a marker to a line', async ({
  page,
  origin,
  context,
}) => {
  await open(page, origin)
  const before = await see(page)
  await choose(context, 'marker')
  await expect.poll(async () => (await see(page))[0]?.marked.ground).toEqual([255, 255, 0])
  await choose(context, 'quiet')
  await expect
    .poll(async () => (await see(page)).map(({ marked }) => marked))
    .toEqual(before.map(({ marked }) => marked))
})
