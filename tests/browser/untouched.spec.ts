import { expect, readCard, settleMentions, test } from './extension'

// Runs before any script of the page or of ours, and takes note of all that happens to the document after it was parsed.
function watchPage() {
  const seen: string[] = []
  Object.defineProperty(globalThis, 'seenByPage', { value: seen })
  addEventListener('message', event => seen.push(`message ${JSON.stringify(event.data)}`), true)
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(records => {
      for (const { type, target, addedNodes } of records)
        seen.push(`${type} at ${target.nodeName}: ${[...addedNodes].map(node => node.nodeName)}`)
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

test('leaves the page as it is: DOM, style sheets, globals, console, network, messages', async ({ page, origin }) => {
  const noise: string[] = []
  page.on('console', message => noise.push(`console: ${message.text()}`))
  page.on('pageerror', error => noise.push(`error: ${error.message}`))
  page.on('request', request => noise.push(`request: ${new URL(request.url()).pathname}`))
  await page.addInitScript(watchPage)
  await page.goto(`${origin}/strict-csp.html`)
  await settleMentions(page)
  expect(await page.evaluate(() => [...CSS.highlights.keys()].length)).toBeGreaterThan(3)
  const state = await page.evaluate(() => ({
    seen: (globalThis as unknown as { seenByPage: string[] }).seenByPage,
    sheets: [...document.styleSheets].map(sheet => sheet.href?.split('/').at(-1)),
    adopted: document.adoptedStyleSheets.length,
    globals: Object.keys(globalThis).filter(
      name => /backgrounder|wxt|browser|chrome$/i.test(name) && name !== 'chrome',
    ),
  }))
  expect(state).toEqual({ seen: [], sheets: ['strict-csp.css'], adopted: 0, globals: [] })
  expect(noise.filter(each => !each.includes('/favicon.ico'))).toEqual([
    'request: /strict-csp.html',
    'request: /strict-csp.css',
  ])
})

test('adds one element, and only once a card is shown', async ({ page, origin, restOn }) => {
  await page.addInitScript(watchPage)
  await page.goto(`${origin}/news-2007.html`)
  await settleMentions(page)
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  await restOn(page, 'abm', 1)
  await expect.poll(() => readCard(page)).toBeTruthy()
  const after = await page.evaluate(() => document.documentElement.outerHTML)
  expect(after.replace(/<backgrounder-card[^>]*><\/backgrounder-card>/, '')).toBe(before)
  expect(await page.evaluate(() => document.querySelector('backgrounder-card')?.shadowRoot)).toBeNull()
})
