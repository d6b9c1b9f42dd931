import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { PAGES } from '../browser/extension'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'
import {
  expectCards,
  expectCardsToStay,
  expectNames,
  leave,
  listNames,
  pause,
  restOn,
  SOON,
  settleMentions,
} from './reader'

let firefox: FirefoxWithAddOn
let server: Awaited<ReturnType<typeof serveFolder>>
let page: Page
// Both stay behind the page, which is the one that the popup is about.
let popup: Page
let options: Page

beforeAll(async () => {
  server = await serveFolder(PAGES)
  firefox = await openFirefox()
  page = await firefox.newPage()
  popup = await firefox.openAddOnPage('popup.html')
  options = await firefox.openAddOnPage('options.html')
  await page.bringToFront()
})

afterAll(async () => {
  await firefox?.close()
  server?.close()
})

async function open(path: string): Promise<void> {
  await page.goto(`${server.origin}/${path}`)
  await settleMentions(page)
}

/** The popup looks at the page when it opens, and again when anything is stored: this one stays open, so something is. */
async function lookAgain(): Promise<void> {
  await popup.evaluate(async () => {
    await chrome.storage.sync.set({ look: 'again' })
    await chrome.storage.sync.remove('look')
  })
  await expect
    .poll(() => popup.evaluate(() => document.querySelectorAll('.topic-steps').length), SOON)
    .toBeGreaterThan(0)
  // The page reads itself anew too.
  await settleMentions(page)
}

declare const chrome: {
  readonly storage: { readonly sync: { set(items: object): Promise<void>; remove(key: string): Promise<void> } }
}

/** Presses what has a name in the popup, which is not in front: the driver's pointer does not reach it there. */
async function press(name: string): Promise<void> {
  const pressNamed = (wanted: string) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, input')].find(
      each => (each.ariaLabel ?? (each instanceof HTMLInputElement ? each.labels?.[0]?.textContent : '')) === wanted,
    )
    named?.click()
    return named !== undefined
  }
  await expect.poll(() => popup.evaluate(pressNamed, name), { ...SOON, message: name }).toBe(true)
}

/** The mention that the steps have come to. */
const readCurrent = () =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-current') ?? []
    if (!range) return undefined
    const live = new Range()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const { top, bottom } = live.getBoundingClientRect()
    return { text: live.toString(), top: Math.round(top + scrollY), isInView: top >= 0 && bottom <= innerHeight }
  })

const SITE_SWITCH = 'Highlights on 127.0.0.1'

describe('in Firefox, the popup', () => {
  test('switches the page’s site off, also after a reload, and on again', async () => {
    await open('news-2007.html')
    await lookAgain()
    const before = await listNames(page)
    await press(SITE_SWITCH)
    await expect.poll(() => listNames(page), SOON).toEqual([])
    await page.reload()
    // Longer than a page takes to be read.
    await pause(1000)
    expect(await listNames(page)).toEqual([])
    await press(SITE_SWITCH)
    await expect.poll(() => listNames(page), SOON).toEqual(before)
  })

  test('switches frames of other sites off with their page', async () => {
    await open('news-2007.html')
    const { port } = new URL(server.origin)
    const source = `http://localhost:${port}/news-2007.html`
    await page.evaluate(src => document.body.prepend(Object.assign(document.createElement('iframe'), { src })), source)
    const countInFrame = async () => {
      const frame = page.frames().find(each => each.url() === source)
      return (await frame?.evaluate(() => CSS.highlights.size)) ?? Number.NaN
    }
    await expect.poll(countInFrame, SOON).toBeGreaterThan(0)
    await lookAgain()
    await press(SITE_SWITCH)
    await expect.poll(countInFrame, SOON).toBe(0)
    await press(SITE_SWITCH)
    await expect.poll(countInFrame, SOON).toBeGreaterThan(0)
  })

  test('leads to the next and the previous mention of a topic, into view and round', async () => {
    await open('news-2007.html')
    await lookAgain()
    const stepTo = async (name: string, other: Awaited<ReturnType<typeof readCurrent>>) => {
      await press(`${name} mention of Missile defence and the ABM Treaty`)
      await expect.poll(readCurrent, SOON).not.toEqual(other)
      return readCurrent()
    }
    const first = await stepTo('Next', undefined)
    const second = await stepTo('Next', first)
    expect(await stepTo('Previous', second)).toEqual(first)
    const last = await stepTo('Previous', first)
    expect(last?.isInView).toBe(true)
    expect(last?.top).toBeGreaterThan(second?.top ?? 0)
    expect(await stepTo('Next', last)).toMatchObject({ text: first?.text, top: first?.top })
  })
})

/** How the highlights of a topic are painted. */
const readLook = (topicId: string) =>
  page.evaluate(name => {
    const style = getComputedStyle(document.body, `::highlight(${name})`)
    const ink = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'no ink' : 'ink'
    return `${style.textDecorationLine} ${style.textDecorationStyle}, ${ink}`
  }, `backgrounder-${topicId}`)

async function choose(label: string, value: string): Promise<void> {
  const chooseIn = ({ label, value }: { label: string; value: string }) => {
    const list = [...document.querySelectorAll('select')].find(each => each.labels[0]?.textContent === label)
    if (!list) return false
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  }
  await expect.poll(() => options.evaluate(chooseIn, { label, value }), { ...SOON, message: label }).toBe(true)
}

describe('in Firefox, what is chosen in options', () => {
  test('paints highlights, and paints them as before', async () => {
    await open('news-2007.html')
    expect(await readLook('abm')).toBe('underline dotted, no ink')
    for (const [look, painted] of [
      ['underline', 'underline solid, no ink'],
      ['wash', 'none solid, ink'],
      ['marker', 'none solid, ink'],
      ['quiet', 'underline dotted, no ink'],
    ] as const) {
      await choose('Highlights', look)
      await expect.poll(() => readLook('abm'), { ...SOON, message: look }).toBe(painted)
    }
  })

  test('lets a card open only while a key is held', async () => {
    await open('news-2007.html')
    await choose('Only while a key is held', 'shift')
    await settleMentions(page)
    await restOn(page, 'gabala-radar', 1)
    await expectCardsToStay(page, [])
    await page.keyboard.down('Shift')
    await expectCards(page, ['Gabala radar station'])
    await page.keyboard.up('Shift')
    await expectCardsToStay(page, ['Gabala radar station'])
    await leave(page)
    await expectCards(page, [])
    await choose('Only while a key is held', 'none')
  })
})

const MARGRAVE = 'term:term-1'

describe('in Firefox, a term of the reader’s own', () => {
  test('is highlighted in a page that is open and names nothing else, and in one to come, until it is removed', async () => {
    await page.goto(`${server.origin}/blank.html`)
    const say = () => page.evaluate(() => document.body.append('The margrave slept. '))
    await say()
    await pause(1000)
    await options.evaluate(
      key => chrome.storage.sync.set({ [key]: { label: 'Margrave', aliases: ['margrave'], note: '' } }),
      MARGRAVE,
    )
    await expectNames(page, ['term-1: margrave'])
    await page.reload()
    await say()
    await expectNames(page, ['term-1: margrave'])
    await options.evaluate(key => chrome.storage.sync.remove(key), MARGRAVE)
    await expectNames(page, [])
  })
})
