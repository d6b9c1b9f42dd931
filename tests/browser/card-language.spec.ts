import type { BrowserContext, Page } from '@playwright/test'
import { formatPartialDate } from '../../src/knowledge/partial-date'
import { addReaderStyle, expectCardOf, openCardOf, openWords, SPACING, TOPICS } from './card-pages'
import { inCard } from './card-probe'
import { openRussian } from './card-russian'
import { findTextFaults } from './card-text'
import { expect, readCard, settleMentions, test } from './extension'
import { expectBeside } from './hazards-probe'

/** Of each part of a card in another language than its whole, the text; and the language of the whole. */
const readLanguages = (page: Page) =>
  inCard(
    page,
    root => ({
      card: root.querySelector('.card')?.closest('[lang]')?.getAttribute('lang'),
      quote: root.querySelector('blockquote')?.getAttribute('lang'),
    }),
    null,
  )

test.describe('in a Russian browser', () => {
  let context: BrowserContext
  let page: Page

  test.beforeAll(async () => {
    context = await openRussian()
  })
  test.beforeEach(async () => {
    page = await context.newPage()
    expect(await page.evaluate(() => navigator.language)).toMatch(/^ru/)
  })
  test.afterEach(() => page.close())
  test.afterAll(() => context.close())

  test('a card on an English page speaks Russian, dates too, and quotes in English', async ({ origin, restOn }) => {
    await page.goto(`${origin}/news-2007.html`)
    await settleMentions(page)
    await restOn(page, 'gabala-radar', 1)
    await expectCardOf(page, /^Габалинская РЛС$/)
    const card = (await readCard(page)) ?? ''
    expect(card).toContain(`Тогда, ${formatPartialDate('2007-08-02', 'ru')}`)
    expect(card).toContain('2 авг. 2007 г.')
    expect(card).toContain('Открыть в читалке')
    expect(card.match(/\b(Then|Now|Related|as of|Copy|Hide|more facts)\b/g)).toBeNull()
    expect(await readLanguages(page)).toEqual({ card: 'ru', quote: 'en' })
  })

  for (const name of ['popup', 'options', 'reader'])
    test(`${name}.html says that it speaks Russian`, async () => {
      const [worker] = context.serviceWorkers()
      await page.goto(new URL(`/${name}.html`, worker?.url()).href)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    })

  for (const { topicId } of TOPICS)
    for (const [spacing, css] of [
      ['', ''],
      [' with the spacing that readers may set', SPACING],
    ] as const)
      test(`no text is cut or covered on a screen of 320 pixels${spacing}: ${topicId}`, async ({ origin }) => {
        await page.setViewportSize({ width: 320, height: 700 })
        await openWords(page, { origin })
        await addReaderStyle(context, css)
        await openCardOf(page, { topicId, title: /[а-я]/ })
        expect(await findTextFaults(page)).toEqual([])
      })
})

test('in an English browser a card on a Russian page speaks English, dates too, and says so', async ({
  openTestPage,
  restOn,
}) => {
  const page = await openTestPage('news-2013-ru.html')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
  await restOn(page, 'nunn-lugar')
  await expectCardOf(page, /^Nunn–Lugar Cooperative Threat Reduction$/)
  const card = (await readCard(page)) ?? ''
  expect(card).toMatch(/Then, Feb \d+, 2013/)
  expect(card.match(/[а-яё]{3,}/gi)).toBeNull()
  expect(await readLanguages(page)).toEqual({ card: 'en', quote: 'en' })
})

test('on an Arabic page, from right to left, a card is whole beside its name and reads from left to right', async ({
  page,
  origin,
}) => {
  await openWords(page, { origin, body: '<p id="cfe">وقعوا معاهدة CFE Treaty في باريس.</p>' })
  await page.evaluate(() => {
    document.documentElement.lang = 'ar'
    document.documentElement.dir = 'rtl'
  })
  const line = await openCardOf(page, { topicId: 'cfe', title: /Conventional Armed Forces/ })
  // At the right edge, where an Arabic line begins.
  expect(line.x).toBeGreaterThan(700)
  await expectBeside(page, line)
  expect(await findTextFaults(page)).toEqual([])
  expect(await readLanguages(page)).toMatchObject({ card: 'en' })
  const direction = await inCard(
    page,
    root => getComputedStyle(root.querySelector('.card') ?? document.body).direction,
    null,
  )
  expect(direction).toBe('ltr')
})
