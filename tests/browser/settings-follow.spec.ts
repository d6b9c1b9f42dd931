import type { Page } from '@playwright/test'
import { readDialogNames } from './card-probe'
import { expect, listMentions, readCard, test } from './extension'

const countOf = async (page: Page, topicId: string) =>
  (await listMentions(page)).filter(each => each.topicId === topicId).length

test('an open page follows a topic that is switched off, and on again', async ({
  openTestPage,
  context,
  extensionUrl,
}) => {
  const page = await openTestPage('news-2007.html')
  const before = await countOf(page, 'cfe')
  expect(before).toBeGreaterThan(0)
  const options = await context.newPage()
  await options.goto(extensionUrl('options.html'))
  const cfe = options.getByRole('switch', { name: 'Treaty on Conventional Armed Forces in Europe' })
  await cfe.click()
  await page.bringToFront()
  await expect.poll(() => countOf(page, 'cfe')).toBe(0)
  await expect.poll(() => countOf(page, 'abm')).toBeGreaterThan(0)
  await options.bringToFront()
  await cfe.click()
  await page.bringToFront()
  await expect.poll(() => countOf(page, 'cfe')).toBe(before)
})

test('an open page follows a term that is added, changed and removed; its card carries passages', async ({
  openTestPage,
  context,
  extensionUrl,
  restOn,
}) => {
  const page = await openTestPage('news-2007.html')
  const options = await context.newPage()
  await options.goto(extensionUrl('options.html'))
  await options.getByRole('button', { name: 'Add term' }).click()
  await options.getByLabel('Label').fill('Casey')
  await options.getByLabel('Aliases').fill('State Department')
  await options.getByLabel('Note').fill('Spoke for the department in 2007.')
  await options.getByRole('button', { name: 'Save' }).click()
  await page.bringToFront()
  await expect.poll(() => countOf(page, 'term-1')).toBeGreaterThan(1)
  await expect
    .poll(() =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(backgrounder-term-1)').textDecorationLine),
    )
    .toBe('underline')
  await restOn(page, 'term-1')
  await expect.poll(() => readDialogNames(page)).toEqual(['Casey'])
  const card = (await readCard(page)) ?? ''
  expect(card).toContain('Spoke for the department in 2007.')
  expect(card.match(/Open in reader/g)?.length).toBeGreaterThan(1)
  await options.bringToFront()
  await options.getByRole('button', { name: /^Remove/ }).click()
  await page.bringToFront()
  await expect.poll(() => countOf(page, 'term-1')).toBe(0)
})

test('a damaged store keeps what can be read', async ({ openTestPage, context }) => {
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(`chrome.storage.sync.set({
    'topic:abm': 'nonsense',
    'topic:cfe': { isOn: false },
    'term:term-1': { label: 7 },
    'term:term-2': { label: 'Iran', aliases: [], note: '' },
  })`)
  const page = await openTestPage('news-2007.html')
  await expect.poll(() => countOf(page, 'abm')).toBeGreaterThan(0)
  await expect.poll(() => countOf(page, 'term-2')).toBeGreaterThan(0)
  expect(await countOf(page, 'cfe')).toBe(0)
  expect(await worker?.evaluate(`chrome.storage.sync.get('term:term-1')`)).toEqual({ 'term:term-1': { label: 7 } })
})
