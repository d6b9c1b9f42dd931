import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { ROOT } from './bootstrap.mjs'
import { openChromium } from './open-chromium.mjs'
import { findMentionPoint, readCard, settleMentions } from './page-probe.mjs'
import { serveFolder } from './serve-folder.mjs'

const DEMO = join(ROOT, 'tests', 'pages', 'demo.html')
const ARTIFACTS = join(ROOT, '.artifacts')
/** A card opens well within this. */
const LONGEST_WAIT_MS = 5000

/**
 * Opens a page with the extension: the demo page, a web address, or an HTML file. Where there is no display, prints what
 * a reader would see instead, and saves a picture of it.
 * @param {string} [target]
 */
export async function openPage(target) {
  const { address, close } = await locate(target)
  const isHeadless = !hasDisplay()
  const context = await openChromium({
    isHeadless,
    options: { viewport: isHeadless ? { width: 1100, height: 900 } : null },
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(address)
    if (isHeadless) await report(page)
    else {
      console.log(`Opened ${address}\nRest the pointer on a highlighted word. Close the window to end.`)
      await new Promise(ended => context.on('close', ended))
    }
  } finally {
    await context.close().catch(() => {})
    close()
  }
}

function hasDisplay() {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** @param {string} [target] */
async function locate(target) {
  if (target !== undefined && /^https?:\/\//.test(target)) return { address: target, close: () => {} }
  const file = target === undefined ? DEMO : resolve(process.env.INIT_CWD ?? '.', target)
  if (!existsSync(file))
    throw new Error(
      `There is no file ${file}. Give a web address that starts with http:// or https://, or an HTML file.`,
    )
  const { origin, close } = await serveFolder(dirname(file))
  return { address: `${origin}/${encodeURIComponent(basename(file))}`, close }
}

/** @param {import('@playwright/test').Page} page */
async function report(page) {
  const mentions = await settleMentions(page)
  console.log(`\n${mentions.length} mentions on ${page.url()}`)
  for (const { topicId, text } of mentions) console.log(`  ${topicId.padEnd(13)} ${text}`)
  const [first] = mentions
  const card = first && (await openCard(page, first.topicId))
  console.log(card ? `\nThe card on "${first.text}":\n\n${card.replace(/^/gm, '  ')}` : '\nNo card was opened.')
  mkdirSync(ARTIFACTS, { recursive: true })
  const picture = join(ARTIFACTS, 'start.png')
  await page.screenshot({ path: picture })
  console.log(`\nScreenshot: ${relative(process.env.INIT_CWD ?? process.cwd(), picture)}`)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} topicId
 */
async function openCard(page, topicId) {
  const point = await findMentionPoint(page, topicId)
  if (!point) return undefined
  await page.mouse.move(point.x - 40, point.y - 40)
  await page.mouse.move(point.x, point.y, { steps: 5 })
  const deadline = Date.now() + LONGEST_WAIT_MS
  while (Date.now() < deadline) {
    const card = await readCard(page)
    if (card) return card
    await page.waitForTimeout(100)
  }
  return undefined
}
