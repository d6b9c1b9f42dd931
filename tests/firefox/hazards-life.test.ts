import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { PAGES } from '../browser/extension'
import { clickInCard, readCards } from './card-probe'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'
import {
  expectCards,
  expectCardsToStay,
  expectNames,
  findLines,
  leave,
  listNames,
  restIn,
  restOn,
  SOON,
  settleMentions,
} from './reader'

const CFE = /Conventional Armed Forces/
const GABALA = 'Gabala radar station'
const NUNN_LUGAR = /Cooperative Threat Reduction/

let firefox: FirefoxWithAddOn
let server: Awaited<ReturnType<typeof serveFolder>>
let page: Page

beforeAll(async () => {
  server = await serveFolder(PAGES)
  firefox = await openFirefox()
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  server?.close()
})

async function open(path: string): Promise<void> {
  await page.goto(`${server.origin}/hazards/${path}`)
  await settleMentions(page)
}

async function restOnLine(topicId: string, within: string): Promise<void> {
  const [line] = await findLines(page, { topicId, within })
  if (line) await restIn(page, line)
}

/** Opens "more facts" with the pointer, which works only where the card is neither inert nor under something. */
async function expectUsable(): Promise<void> {
  const read = async () => (await readCards(page.mainFrame()))[0]?.text ?? ''
  const before = await read()
  await clickInCard(page, /more facts?$/)
  await expect.poll(read, SOON).not.toMatch(/more facts?/)
  expect((await read()).length).toBeGreaterThan(before.length)
}

const parentOfCard = () => page.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.localName)

describe('in Firefox, a card', () => {
  test('lies above what lies above all', async () => {
    await open('overlay.html')
    await restOn(page, 'gabala-radar')
    await expectCards(page, [GABALA])
    const [card] = await readCards(page.mainFrame())
    if (!card) throw new Error('The card has no box')
    const { x, y, width, height } = card.box
    // Without its edges, which let the page show through.
    const clip = { x: Math.round(x) + 24, y: Math.round(y) + 48, width: width - 60, height: Math.min(height, 240) - 72 }
    const shoot = async () => Buffer.from(await page.screenshot({ clip }))
    const underGlass = await shoot()
    await page.evaluate(() => {
      for (const glass of document.querySelectorAll('.glass')) glass.remove()
    })
    expect((await shoot()).equals(underGlass)).toBe(true)
  })

  test('shows in an element that fills the screen, and after it', async () => {
    await open('fullscreen.html')
    await page.click('button')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id), SOON).toBe('slide')
    await restOn(page, 'cfe')
    await expectCards(page, [CFE])
    expect(await parentOfCard()).toBe('div')
    await expectUsable()
    await leave(page)
    await expectCards(page, [])
    await page.evaluate(() => document.exitFullscreen())
    await expect.poll(() => page.evaluate(() => document.fullscreenElement), SOON).toBeFalsy()
    await restOn(page, 'cfe')
    await expectCards(page, [CFE])
    expect(await parentOfCard()).toBe('html')
  })

  test('opens in a modal dialog, can be used, and closes on Escape without closing the dialog', async () => {
    await open('dialog.html')
    await restOn(page, 'nunn-lugar')
    await expectCards(page, [NUNN_LUGAR])
    await expectUsable()
    await page.keyboard.press('Escape')
    await expectCards(page, [])
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
  })

  test('does not open for what is behind a modal dialog', async () => {
    await open('dialog.html')
    await restOn(page, 'cfe')
    await expectCardsToStay(page, [])
  })

  test('keeps its content from a page that takes the name of its element', async () => {
    await open('takes-name.html')
    await restOn(page, 'cfe')
    await expectCards(page, [CFE])
    // Longer than the page takes to look.
    await expectCardsToStay(page, [CFE])
    const [button = 'no button'] = (await readCards(page.mainFrame()))[0]?.buttons ?? []
    expect(button).toBe('Pin this card')
    expect(await page.evaluate('found.join("")')).toBe('')
  })

  test('opens and stays open where a clock in the text goes', async () => {
    await open('ticking.html')
    await page.evaluate('tick(100)')
    await restOn(page, 'cfe')
    await expectCards(page, [CFE])
    await expectCardsToStay(page, [CFE])
  })
})

describe('in Firefox, where the page wipes all highlights', () => {
  const NAMES = ['cfe: CFE Treaty', 'gabala-radar: Gabala radar']
  const addText = () => document.getElementById('more')?.append('Nothing new. ')

  test.each([
    ['its highlights', '#once'],
    ['the ranges of its highlights', '#empty'],
  ])('brings %s back with the next change of the page', async (_, button) => {
    await open('clears-highlights.html')
    await expectNames(page, NAMES)
    await page.click(button)
    expect(await listNames(page)).toEqual([])
    await page.evaluate(addText)
    await expectNames(page, NAMES)
    await restOnLine('gabala-radar', '#text')
    await expectCards(page, [GABALA])
  })
})

describe('in Firefox, where text becomes somebody’s own', () => {
  test('leaves it alone from then on', async () => {
    await open('becomes-editor.html')
    await expectNames(page, ['abm: ABM Treaty', 'cfe: CFE Treaty', 'gabala-radar: Gabala radar'])
    await page.evaluate(() => {
      document.getElementById('own')?.setAttribute('contenteditable', '')
      document.getElementById('box')?.setAttribute('role', 'textbox')
    })
    await expectNames(page, ['gabala-radar: Gabala radar'])
  })

  test('leaves it alone at the first key', async () => {
    await open('becomes-editor.html')
    await page.evaluate(() => {
      const own = document.getElementById('own')
      own?.setAttribute('contenteditable', '')
      own?.focus()
    })
    await page.keyboard.type('I ')
    expect(await page.evaluate(() => document.getElementById('own')?.textContent)).toMatch(/I Click to write/)
    await expectNames(page, ['abm: ABM Treaty', 'gabala-radar: Gabala radar'])
  })

  test('leaves a document alone that is edited as a whole', async () => {
    await open('becomes-editor.html')
    await page.evaluate(() => {
      document.designMode = 'on'
      const list = document.createElement('p')
      list.textContent = 'Being written: the New START treaty.'
      document.body.append(list)
    })
    await expectNames(page, [])
  })
})

describe('in Firefox, on a page that will not keep still', () => {
  const NAMES = ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar']

  test('ends a storm of changes with what the page says last, and with nothing stale', async () => {
    await open('restless.html')
    expect(await page.evaluate('storm(1000)')).toBeGreaterThan(10)
    await expectNames(page, ['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'])
    await restOnLine('gabala-radar', '#ticker')
    await expectCards(page, [GABALA])
  })

  test('follows a list that grows fast, and forgets it', async () => {
    await open('restless.html')
    await page.evaluate('grow(200)')
    await expect.poll(async () => (await listNames(page)).length, SOON).toBe(202)
    await page.evaluate(() => document.getElementById('list')?.replaceChildren())
    await expectNames(page, NAMES)
  })

  const moveToFrame = () => {
    const frame = document.querySelector('iframe')
    const second = document.getElementById('second')
    if (second) frame?.contentDocument?.body.append(second)
  }

  test('follows text to another document, and forgets it in its own', async () => {
    await open('restless.html')
    await page.evaluate(moveToFrame)
    await expectNames(page, NAMES.slice(0, 1))
    const listInFrame = () => page.frames()[1]?.evaluate(listInPage)
    await expect.poll(listInFrame, SOON).toEqual([{ topicId: 'nunn-lugar', text: 'Nunn-Lugar' }])
  })

  test('follows a body that takes the place of another, and a root', async () => {
    await open('restless.html')
    await page.evaluate(() => {
      const body = document.createElement('body')
      body.innerHTML = '<p>All new: the Gabala radar.</p>'
      document.body = body
    })
    await expectNames(page, ['gabala-radar: Gabala radar'])
    await page.evaluate(() => {
      const root = document.createElement('html')
      root.innerHTML = '<body><p id="root">Newer still: the CFE Treaty.</p></body>'
      document.replaceChild(root, document.documentElement)
    })
    await expectNames(page, ['cfe: CFE Treaty'])
    await restOnLine('cfe', '#root')
    await expectCards(page, [CFE])
  })

  test('reads what is written after document.open, and opens cards there', async () => {
    await open('restless.html')
    await page.evaluate(() => {
      document.open()
      document.write('<!doctype html><title>Anew</title><p id="new">Written anew: the Gabala radar.</p>')
      document.close()
    })
    await expectNames(page, ['gabala-radar: Gabala radar'])
    await settleMentions(page)
    await restOnLine('gabala-radar', '#new')
    await expectCards(page, [GABALA])
  })
})

const FRAMES = ['sandboxed', 'sandboxed-scripts', 'sandboxed-srcdoc', 'elsewhere', 'written', 'blob', 'data', 'late']

describe('in Firefox, in a frame', () => {
  test.each(FRAMES)('of the kind “%s”, highlights and shows a card', async name => {
    if (!page.url().endsWith('/frame-kinds.html')) await open('frame-kinds.html')
    const frame = await findFrame(name)
    await expect
      .poll(() => frame.evaluate(listInPage), SOON)
      .toEqual([{ topicId: 'gabala-radar', text: 'Gabala radar' }])
    // Scrolls the page around the frame too, so that the frame's place is to be asked for after it.
    const point = await frame.evaluate(findPointInPage, { name: 'backgrounder-gabala-radar', nth: 0 })
    const box = await (await frame.frameElement())?.boundingBox()
    if (!box || !point) throw new Error('The mention has no place')
    // After a scroll the browser may not know yet what frame a point is in: as a hand does, the pointer moves on a little.
    let moves = 0
    const readAfterMove = async () => {
      await page.mouse.move(box.x + point.x - (moves++ % 2), box.y + point.y)
      return (await readCards(frame)).map(card => card.name)
    }
    await expect.poll(readAfterMove, { ...SOON, interval: 500 }).toEqual([GABALA])
    await leave(page)
    await expect.poll(() => readCards(frame), SOON).toEqual([])
  })
})

async function findFrame(name: string): Promise<Frame> {
  for (const frame of page.frames()) {
    const element = await frame.frameElement()
    if ((await element?.evaluate(each => each.getAttribute('name') ?? Reflect.get(each, 'name'))) === name) return frame
  }
  throw new Error(`There is no frame ${name}`)
}
