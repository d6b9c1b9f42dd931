import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../../src/launch/find-browser.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import type { ShownBox as Box } from '../browser/card-probe'
import { PAGES } from '../browser/extension'
import { callApart } from './driver'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'
import {
  expectCards,
  expectNames,
  findLines,
  listNames,
  NO_CARD_MS,
  pause,
  restIn,
  restOn,
  SOON,
  settleMentions,
} from './reader'

let firefox: FirefoxWithAddOn
let plainFirefox: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
// One tab each: Firefox takes longer to open one than to load a page.
let page: Page
let plain: Page

beforeAll(async () => {
  const openPlain = async () =>
    puppeteer.launch({ browser: 'firefox', executablePath: await findFirefox(), headless: true })
  server = await serveFolder(PAGES)
  ;[firefox, plainFirefox] = await Promise.all([openFirefox(), openPlain()])
  ;[page, plain] = await Promise.all([firefox.newPage(), plainFirefox.newPage()])
  await plain.setViewport({ width: 1100, height: 800 })
})

afterAll(async () => {
  await Promise.all([firefox?.close(), plainFirefox?.close()])
  server?.close()
})

const open = (path: string) => page.goto(`${server.origin}/hazards/${path}`)

/** A page as its own scripts see it, without the one element that the contract allows us. */
async function readTrace(of: Page) {
  const trace = await of.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
  }))
  return { ...trace, html: trace.html.replace(/<backgrounder-card[^>]*(\/>|><\/backgrounder-card>)/, '') }
}

/** The card's box, while it is open; its closed shadow tree is not for a page's script. */
const readCardBox = () =>
  page.evaluate(() => {
    const box = document.querySelector('backgrounder-card:popover-open')?.getBoundingClientRect()
    return box && { x: box.x, y: box.y, width: box.width, height: box.height }
  })

async function expectCard(): Promise<void> {
  await expect.poll(readCardBox, { timeout: 3000 }).toBeTruthy()
  const box = await readCardBox()
  expect(box?.width).toBeGreaterThan(300)
  expect(box?.height).toBeGreaterThan(100)
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeGreaterThanOrEqual(0)
}

async function expectNoCard(): Promise<void> {
  await pause(NO_CARD_MS)
  expect(await readCardBox()).toBeFalsy()
}

/** The mentions, in order of the alphabet, as a world apart from the page's own sees them. */
async function readApart(): Promise<(Box & { text: string })[]> {
  const read = () => {
    const found: (Box & { text: string })[] = []
    // Firefox hands no iterators to such a world.
    CSS.highlights.forEach(highlight => {
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        const { x, y, width, height } = range.getBoundingClientRect()
        found.push({ text: range.toString(), x, y, width, height })
      })
    })
    return JSON.stringify(found.sort((a, b) => (a.text < b.text ? -1 : 1)))
  }
  return JSON.parse(String((await callApart(page.mainFrame(), String(read), { arguments: [] })).value))
}

/** Each page with all of its mentions, and the topic of one that is to show a card. */
const HAZARDS = [
  ['reset.html', ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], 'cfe'],
  ['dialog.html', ['abm: ABM Treaty', 'cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], 'nunn-lugar'],
  ['trusted-types.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'cfe'],
  ['stops-events.html', ['cfe: CFE Treaty'], 'cfe'],
  ['overlay.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'gabala-radar'],
  ['fullscreen.html', ['cfe: CFE Treaty'], 'cfe'],
  ['clears-highlights.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'cfe'],
  ['becomes-editor.html', ['abm: ABM Treaty', 'cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'gabala-radar'],
  ['takes-name.html', ['cfe: CFE Treaty'], 'cfe'],
  [
    'long-text.html',
    [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      'gabala-radar: Gabala radar',
      'gabala-radar: Gabala radar station',
      'gabala-radar: Габалинской РЛС',
      'nunn-lugar: Nunn–Lugar programme',
      'start: START II treaty',
    ],
    'cfe',
  ],
  ['named-elements.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'gabala-radar'],
  [
    'controls.html',
    [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      'gabala-radar: Gabala radar',
      'nunn-lugar: Nunn-Lugar',
      'start: New START treaty',
    ],
    'nunn-lugar',
  ],
  ['document.xhtml', ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], 'nunn-lugar'],
  ['note.txt', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'gabala-radar'],
  ['drawings.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'cfe'],
  [
    'inline.html',
    ['abm: ABM Treaty', 'cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'],
    'gabala-radar',
  ],
  [
    'shadow-trees.html',
    [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      ...Array.from({ length: 4 }, () => 'gabala-radar: Gabala radar'),
      'nunn-lugar: Nunn-Lugar',
    ],
    'nunn-lugar',
  ],
] as const

/** What lies how, with the number of lines that it runs over. */
const LAYOUTS = [
  ['#rtl', 'cfe', 1],
  ['#upright', 'gabala-radar', 2],
  ['#loud', 'cfe', 1],
  ['#kept', 'start', 1],
  ['#turned', 'nunn-lugar', 1],
  ['#zoomed', 'abm', 1],
  ['#wrapped', 'gabala-radar', 3],
] as const

describe('in Firefox', () => {
  test.each(HAZARDS)('highlights, shows a card and leaves the page as it is on %s', async (path, names, topicId) => {
    await Promise.all([open(path), plain.goto(`${server.origin}/hazards/${path}`)])
    await expectNames(page, names)
    expect(await readTrace(page)).toEqual(await readTrace(plain))
    await restOn(page, topicId)
    await expectCard()
    expect(await readTrace(page)).toEqual(await readTrace(plain))
  })

  test('highlights and shows a card on a page that replaces every global', async () => {
    await open('globals.html')
    await expect.poll(readApart, SOON).toHaveLength(2)
    const [first, second] = await readApart()
    expect([first?.text, second?.text]).toEqual(['CFE Treaty', 'Gabala radar'])
    if (second) await restIn(page, second)
    await expectCards(page, ['Gabala radar station'])
  })

  test('highlights a name once its hidden end is shown', async () => {
    await open('hidden.html')
    await expect.poll(() => listNames(page), SOON).toHaveLength(4)
    await page.evaluate('show()')
    await expect.poll(() => listNames(page), SOON).toContain('cfe: Conventional Armed Forces in Europe')
  })

  test('highlights in a drawing that is a document of its own', async () => {
    await open('figure.svg')
    await expectNames(page, ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'])
  })

  // The host is put into the root element, an `svg`, in which Firefox shows no HTML: the card is open, but has no box.
  test.fails('shows a card in a drawing that is a document of its own', async () => {
    await open('figure.svg')
    await expect.poll(() => listNames(page), SOON).toHaveLength(2)
    await restOn(page, 'cfe')
    await expectCard()
  })

  test('opens on each line of a name, however it is set', async () => {
    await open('layout.html')
    await expect.poll(() => listNames(page), SOON).toHaveLength(10)
    // A rest that begins while the page is still being read would be lost.
    await settleMentions(page)
    for (const [within, topicId, count] of LAYOUTS) {
      const lines = await findLines(page, { topicId, within })
      expect(lines, within).toHaveLength(count)
      for (const line of lines) {
        await restIn(page, line)
        await expectCard()
        await page.mouse.move(1, 1)
        await expect.poll(readCardBox).toBeFalsy()
      }
    }
  })

  const expectNothingFor = async (topicId: string, within: string) => {
    await open('covered.html')
    await expect.poll(() => listNames(page), SOON).toHaveLength(3)
    const [line] = await findLines(page, { topicId, within })
    if (line) await restIn(page, line)
    await expectNoCard()
  }

  test('opens nothing for a name under something', () => expectNothingFor('cfe', '#under'))

  // Firefox tells of a highlight wherever its text is laid out, be it clipped or not.
  test.fails('opens nothing for a name outside of what clips it', () => expectNothingFor('gabala-radar', '#clipped'))

  test('opens nothing for events that the page makes up', async () => {
    await open('fake-events.html')
    await expect.poll(() => listNames(page), SOON).toHaveLength(1)
    await page.evaluate('play("text")')
    await expect.poll(() => page.evaluate('sent.count')).toBeGreaterThan(5)
    await expectNoCard()
  })
})
