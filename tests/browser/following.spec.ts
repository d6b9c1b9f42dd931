import type { Page } from '@playwright/test'
import { expect, listMentions, test } from './extension'
import { openBlank } from './open-blank'

/** Opens a page without a mention, to which each test adds its own. */
const textsOf = async (page: Page, topicId: string) =>
  (await listMentions(page)).filter(each => each.topicId === topicId).map(each => each.text)

test('highlights text that comes in later, and forgets text that leaves', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() => {
    const paragraph = document.createElement('p')
    paragraph.id = 'late'
    paragraph.innerHTML = 'The <b>New</b> <i>START treaty</i> and the Gabala radar.'
    document.body.append(paragraph)
  })
  await expect.poll(() => textsOf(page, 'start')).toEqual(['New START treaty'])
  await expect.poll(() => textsOf(page, 'gabala-radar')).toEqual(['Gabala radar'])
  await page.evaluate(() => document.getElementById('late')?.remove())
  await expect.poll(() => listMentions(page)).toEqual([])
})

test('follows text that changes in place', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() => {
    const paragraph = document.createElement('p')
    paragraph.append('The weather is fine.')
    document.body.append(paragraph)
    Object.assign(globalThis, { ticker: paragraph.firstChild })
  })
  await page.evaluate(() => {
    ;(globalThis as unknown as { ticker: Text }).ticker.data = 'Moscow leaves the CFE Treaty.'
  })
  await expect.poll(() => textsOf(page, 'cfe')).toEqual(['CFE Treaty'])
  await page.evaluate(() => {
    ;(globalThis as unknown as { ticker: Text }).ticker.data = 'So much for Nunn-Lugar.'
  })
  await expect.poll(() => textsOf(page, 'cfe')).toEqual([])
  await expect.poll(() => textsOf(page, 'nunn-lugar')).toEqual(['Nunn-Lugar'])
})

test('decides again when the rest of the page tells the sense of a word', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p id="word">Senators debate New START.</p>'),
  )
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p>Strategic Arms Reduction Treaty: warheads and launchers.</p>'),
  )
  await expect.poll(() => textsOf(page, 'start')).toContain('New START')
})

test('does not join words across blocks, cells, line breaks, objects and hidden parts', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div>Nunn</div><div>Lugar</div>
       <table><tr><td>CFE</td><td>Treaty</td></tr></table>
       <p>Conventional Armed Forces<br>in Europe</p>
       <p>Nunn <img alt=""> Lugar</p>
       <p><span style="display:block">START</span> <span style="display:block">II</span></p>
       <p>Nunn<span hidden> or not </span>-Lugar</p>
       <p id="real">The CFE Treaty.</p>`,
    ),
  )
  await expect.poll(() => textsOf(page, 'cfe')).toEqual(['CFE Treaty'])
  expect((await listMentions(page)).map(each => each.text)).toEqual(['CFE Treaty'])
})

test('joins words across inline elements, soft hyphens and no-break spaces', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p><b>N</b>unn&shy;-<a href="#x">Lugar</a> and the <i>CFE</i>&nbsp;<b>Treaty</b>.</p>',
    ),
  )
  await expect.poll(() => textsOf(page, 'nunn-lugar')).toHaveLength(1)
  await expect.poll(() => textsOf(page, 'cfe')).toHaveLength(1)
})

test('leaves what the reader types alone', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<div id="note" contenteditable>x</div><p>The CFE Treaty.</p>'),
  )
  await page.locator('#note').fill('The New START treaty and the CFE Treaty')
  await expect.poll(() => textsOf(page, 'cfe')).toHaveLength(1)
  expect(await textsOf(page, 'start')).toEqual([])
})
