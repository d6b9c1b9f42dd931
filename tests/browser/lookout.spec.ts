import type { Page } from '@playwright/test'
import { extensionId } from '../../src/launch/open-chromium.mjs'
import { readDialogNames } from './card-probe'
import { expect, listMentions, test } from './extension'
import { evaluateInOurWorld } from './isolated-world'
import { openBlank } from './open-blank'

/** By then the page was looked at, and after the search for shadow trees that comes half a second later. */
const LOOKED_MS = 1200

const hasEngine = (page: Page) =>
  evaluateInOurWorld(page, "globalThis[Symbol.for('backgrounder.engine')].take !== undefined")
const textsOn = async (page: Page) => (await listMentions(page)).map(each => each.text)

async function expectNoEngine(page: Page): Promise<void> {
  await page.waitForTimeout(LOOKED_MS)
  expect(await hasEngine(page)).toBe(false)
}

/** Fills the body of a blank page. */
async function fill(page: Page, origin: string, html: string): Promise<void> {
  await openBlank(page, origin)
  await page.evaluate(body => {
    document.body.innerHTML = body
  }, html)
}

test('runs nothing but the lookout on a page without a name, until it has one', async ({ page, origin }) => {
  await fill(page, origin, '<p>Nothing to see here, and they start at six.</p>')
  await expectNoEngine(page)
  await page.evaluate(() => document.querySelector('p')?.append(' The CFE Tre', 'aty lapsed.'))
  await expect.poll(() => textsOn(page)).toEqual(['CFE Treaty'])
  expect(await hasEngine(page)).toBe(true)
})

test('misses no change of a page that goes on and on', async ({ page, origin }) => {
  await fill(page, origin, '<p>Nothing to see here.</p>')
  await expectNoEngine(page)
  // Some changes come before a look, some between two, and the last one by itself.
  for (const waitMs of [0, 20, 20, 150, 20, 40, 400]) {
    await page.evaluate(() => document.querySelector('p')?.append(' More of it.'))
    await page.waitForTimeout(waitMs)
  }
  expect(await hasEngine(page)).toBe(false)
  await page.evaluate(() => document.querySelector('p')?.append(' One thing more.'))
  await page.waitForTimeout(30)
  await page.evaluate(() => document.querySelector('p')?.append(' The CFE Treaty lapsed.'))
  await expect.poll(() => textsOn(page)).toEqual(['CFE Treaty'])
})

test('looks again after document.open', async ({ page, origin }) => {
  await openBlank(page, origin)
  await expectNoEngine(page)
  await page.evaluate(() => {
    document.open()
    document.write('<p>The CFE Treaty lapsed.</p>')
    document.close()
  })
  await expect.poll(() => textsOn(page)).toEqual(['CFE Treaty'])
})

test('does not look at what nobody sees', async ({ page, origin }) => {
  await fill(
    page,
    origin,
    `<p>One</p><script type="application/json">{"a":"the CFE Treaty"}</script><style>.a{content:"Nunn-Lugar"}</style>
     <noscript>the CFE Treaty</noscript><template><p>Nunn-Lugar</p></template><datalist><option>Gabala radar</datalist>
     <svg><title>Gabala radar</title><desc>START II</desc></svg>`,
  )
  await page.evaluate(() => {
    document.title = 'START II'
  })
  await expectNoEngine(page)
})

test('sights a name that goes on across what nobody sees', async ({ page, origin }) => {
  await fill(page, origin, '<p>The Nunn<style>p { color: red }</style>-Lu<script>radar = 1</script>gar act</p>')
  await expect.poll(async () => (await listMentions(page)).map(each => each.topicId)).toEqual(['nunn-lugar'])
})

test.describe('sights a page without a name', () => {
  for (const [what, change] of Object.entries({
    'that is large': () => {
      document.body.innerHTML = '<p>One</p>'.repeat(3000)
    },
    'that has a long text': () => {
      document.body.textContent = 'one two three '.repeat(15_000)
    },
    'that attaches a shadow tree': () => {
      document.body.innerHTML = '<div></div>'
      setTimeout(() => document.querySelector('div')?.attachShadow({ mode: 'open' }), 300)
    },
    'that changes without end': () => {
      const text = document.createTextNode('')
      document.body.append('one two three '.repeat(10_000), text)
      setInterval(() => {
        text.data = String(performance.now())
      }, 20)
    },
  }))
    test(what, async ({ page, origin }) => {
      await openBlank(page, origin)
      await page.evaluate(change)
      await expect.poll(() => hasEngine(page), { timeout: 8000 }).toBe(true)
    })
})

test('sights every page once the reader tracks a term of their own', async ({
  page,
  origin,
  context,
  extensionUrl,
}) => {
  await fill(page, origin, '<p>The walrus slept.</p>')
  await expectNoEngine(page)
  const options = await context.newPage()
  await options.goto(extensionUrl('options.html'))
  await options.getByRole('button', { name: 'Add term' }).click()
  await options.getByLabel('Label').fill('Walrus')
  await options.getByLabel('Aliases').fill('walrus')
  await options.getByRole('button', { name: 'Save' }).click()
  await page.bringToFront()
  await expect.poll(() => textsOn(page)).toEqual(['walrus'])
  await page.reload()
  await fill(page, origin, '<p>A walrus woke.</p><iframe srcdoc="One walrus"></iframe>')
  await expect.poll(() => textsOn(page)).toEqual(['walrus'])
  const [, inner] = page.frames()
  await expect.poll(() => inner?.evaluate(() => CSS.highlights.size)).toBe(1)

  await options.bringToFront()
  await options.getByRole('button', { name: /^Remove/ }).click()
  await page.bringToFront()
  await expect.poll(() => textsOn(page)).toEqual([])
  await fill(page, origin, '<p>No walrus is left.</p>')
  await expectNoEngine(page)
})

test('sights a page that is opened as soon as a term is stored', async ({ page, origin, context }) => {
  const [worker] = context.serviceWorkers()
  // Nobody waits here for what the background makes of it.
  const stored = worker?.evaluate(
    `chrome.storage.sync.set({ 'term:term-1': { label: 'Walrus', aliases: ['walrus'], note: '' } })`,
  )
  await fill(page, origin, '<p>The walrus slept.</p>')
  await stored
  await expect.poll(() => textsOn(page)).toEqual(['walrus'])
})

test('looks again where the engine could not be loaded', async ({ page, origin, context }) => {
  await openBlank(page, origin)
  expect(await extensionId(context)).not.toBe('')
  const worker = context.serviceWorkers()[0]
  if (!worker) throw new Error('The background is asleep')
  await worker.evaluate(() => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: { executeScript: unknown } } }).chrome
    const { executeScript } = scripting
    scripting.executeScript = () => {
      scripting.executeScript = executeScript
      return Promise.reject(new Error('no script today'))
    }
  })
  await page.evaluate(() => document.body.append('The CFE Treaty lapsed.'))
  await expect.poll(() => textsOn(page), { timeout: 8000 }).toEqual(['CFE Treaty'])
})

test('starts over where the page script runs a second time, and everything is there once', async ({
  page,
  origin,
  context,
  restOn,
}) => {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await fill(page, origin, '<p>The CFE Treaty lapsed.</p>')
  const [worker] = context.serviceWorkers()
  const runTwice = () =>
    worker?.evaluate(
      `chrome.tabs.query({ active: true }).then(tabs => Promise.all([...tabs, ...tabs].map(tab =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] }))))`,
    )
  await runTwice()
  await expect.poll(() => textsOn(page)).toEqual(['CFE Treaty'])
  await restOn(page, 'cfe')
  await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
  await runTwice()
  await expect.poll(async () => (await readDialogNames(page)).length).toBe(0)
  await expect.poll(() => textsOn(page)).toEqual(['CFE Treaty'])
  await page.mouse.move(5, 300)
  await restOn(page, 'cfe')
  await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
  await page.waitForTimeout(LOOKED_MS)
  expect(said).toEqual([])
})
