import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listInPage } from '../../src/launch/page-probe.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { PAGES } from '../browser/extension'
import { NOT_YET } from '../browser/not-yet'
import { findDifferences, readLabels } from '../browser/page-labels'
import { readInPage } from '../browser/shown-text'
import { readCards } from './card-probe'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'
import { expectCards, expectCardsToStay, restOn, settleMentions } from './reader'

let firefox: FirefoxWithAddOn
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  server = await serveFolder(PAGES, {
    headersOf: path =>
      path.includes('strict-csp') ? { 'content-security-policy': "default-src 'none'; style-src 'self'" } : {},
  })
  firefox = await openFirefox()
})

afterAll(async () => {
  await firefox?.close()
  server?.close()
})

async function openTestPage(name: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.goto(`${server.origin}/${name}`)
  // The highlights of a page come in steps.
  await settleMentions(page)
  return page
}

describe('in Firefox', () => {
  test.each(['demo.html', 'editors.html', 'hostile-remover.html'])(
    'highlights what the labels of %s say',
    async name => {
      const page = await openTestPage(name)
      await expect
        .poll(async () => findDifferences(await page.evaluate(readInPage), readLabels(name)))
        .toEqual(NOT_YET[name] ?? [])
    },
  )

  test('opens a card on strict-csp.html, keeps it under the pointer, closes it on Escape', async () => {
    const page = await openTestPage('strict-csp.html')
    await restOn(page, 'gabala-radar', 1)
    await expectCards(page, ['Gabala radar station'])
    const [card] = await readCards(page.mainFrame())
    expect(card?.box.width).toBeGreaterThan(300)
    expect(card?.box.height).toBeGreaterThan(150)
    await page.mouse.move((card?.box.x ?? 0) + 50, (card?.box.y ?? 0) + 50)
    await expectCardsToStay(page, ['Gabala radar station'])
    await page.keyboard.press('Escape')
    await expectCards(page, [])
  })

  test('follows a topic that is switched off in options, and on again', async () => {
    const page = await openTestPage('news-2007.html')
    const options = await firefox.openAddOnPage('options.html')
    const countCfe = async () => (await page.evaluate(listInPage)).filter(each => each.topicId === 'cfe').length
    await expect.poll(countCfe).toBeGreaterThan(0)
    const topicSwitch = await options.waitForSelector(
      '::-p-aria([name="Treaty on Conventional Armed Forces in Europe"][role="switch"])',
    )
    await topicSwitch?.click()
    await page.bringToFront()
    await expect.poll(countCfe).toBe(0)
    await options.bringToFront()
    await topicSwitch?.click()
    await page.bringToFront()
    await expect.poll(countCfe).toBeGreaterThan(0)
  })

  test('searches in the popup', async () => {
    const popup = await firefox.openAddOnPage('popup.html')
    await popup.type('[role="combobox"]', 'dovse')
    const first = await popup.waitForSelector('[role="option"]')
    expect(await first?.evaluate(option => option.textContent)).toContain('Conventional Armed Forces in Europe')
  })
})
