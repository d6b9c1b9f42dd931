import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './extension'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const stored = (page: Page) => page.evaluate('chrome.storage.sync.get(null)')
const store = (page: Page, items: unknown) => page.evaluate(`chrome.storage.sync.set(${JSON.stringify(items)})`)

async function addTerm(page: Page, label: string, rest: { aliases?: string; note?: string } = {}): Promise<void> {
  await button(page, 'Add term').click()
  await page.getByLabel('Label').fill(label)
  await page.getByLabel('Aliases').fill(rest.aliases ?? '')
  await page.getByLabel('Note').fill(rest.note ?? '')
  await button(page, 'Save').click()
}

async function importFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Import')
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

const OKNO = { label: 'Okno', aliases: ['Окно', 'Okno-M'], note: 'A station in Tajikistan.' }

test.beforeEach(async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'))
  await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible()
})

test.describe('topics', () => {
  test('has a switch for each, on at first', async ({ page }) => {
    await expect(page.getByRole('switch')).toHaveCount(5)
    for (const each of await page.getByRole('switch').all()) await expect(each).toBeChecked()
    await expect(page.getByRole('switch', { name: 'Gabala radar station' })).toHaveAccessibleDescription(/radar/)
  })

  test('keeps what is switched', async ({ page }) => {
    await page.getByRole('switch', { name: 'Gabala radar station' }).click()
    await page.reload()
    await expect(page.getByRole('switch', { name: 'Gabala radar station' })).not.toBeChecked()
    expect(await stored(page)).toEqual({ 'topic:gabala-radar': { isOn: false } })
  })

  test('follows a switch thrown elsewhere', async ({ page }) => {
    await store(page, { 'topic:cfe': { isOn: false } })
    await expect(page.getByRole('switch', { name: 'Treaty on Conventional' })).not.toBeChecked()
  })

  test('says so when a switch cannot be kept, and shows what is stored', async ({ page }) => {
    await page.evaluate(`chrome.storage.sync.set = async () => { throw new Error('disk full') }`)
    await page.getByRole('switch', { name: 'Gabala radar station' }).click()
    await expect(page.getByRole('alert')).toHaveText(/Gabala radar station.*could not be switched off: disk full/)
    await expect(page.getByRole('switch', { name: 'Gabala radar station' })).toBeChecked()
  })
})

test.describe('terms', () => {
  test('adds a term, aliases line by line', async ({ page }) => {
    await addTerm(page, ' Okno ', { aliases: 'Окно\n\n Okno-M ', note: OKNO.note })
    await expect(page.getByRole('heading', { name: 'Okno' })).toBeVisible()
    await expect(button(page, 'Add term')).toBeFocused()
    expect(await stored(page)).toEqual({ 'term:term-1': OKNO })
  })

  test('puts errors at their fields, the focus on the first, and keeps what was typed', async ({ page }) => {
    await addTerm(page, ' ', { aliases: 'fine\n…', note: 'kept' })
    await expect(page.getByLabel('Label')).toBeFocused()
    await expect(page.getByLabel('Label')).toHaveAccessibleDescription(/must not be empty/)
    await expect(page.getByLabel('Aliases')).toHaveAccessibleDescription(/“…” must have a letter or a digit/)
    await expect(page.getByLabel('Note')).toHaveValue('kept')
    expect(await stored(page)).toEqual({})
  })

  test('keeps what was typed when the browser refuses to store it', async ({ page }) => {
    await page.evaluate(`chrome.storage.sync.set = async () => { throw new Error('quota exceeded') }`)
    await addTerm(page, 'Okno', { note: 'long and dear' })
    await expect(page.getByRole('alert')).toContainText('quota exceeded')
    await expect(page.getByLabel('Note')).toHaveValue('long and dear')
  })

  test('edits a term in its place', async ({ page }) => {
    await store(page, { 'term:term-1': OKNO, 'term:term-2': { ...OKNO, label: 'Krona' } })
    await button(page, 'Edit Okno').click()
    await expect(page.getByLabel('Aliases')).toHaveValue('Окно\nOkno-M')
    await page.getByLabel('Label').fill('Okno-S')
    await page.keyboard.press('Enter')
    await expect(page.locator('.term h3')).toHaveText(['Okno-S', 'Krona'])
    await expect(button(page, 'Edit Okno-S')).toBeFocused()
  })

  test('brings a removed term back', async ({ page }) => {
    await store(page, { 'term:term-1': OKNO })
    await button(page, 'Remove Okno').click()
    await expect(page.getByRole('status')).toContainText('Removed “Okno”.')
    await expect(page.getByRole('heading', { name: 'Okno' })).toBeHidden()
    await expect(button(page, 'Undo')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Okno' })).toBeVisible()
    expect(await stored(page)).toEqual({ 'term:term-1': OKNO })
  })

  test('brings it back beside a term that was added since', async ({ page }) => {
    await store(page, { 'term:term-1': OKNO })
    await button(page, 'Remove Okno').click()
    await addTerm(page, 'Krona')
    await button(page, 'Undo').click()
    await expect(page.locator('.term h3')).toHaveText(['Krona', 'Okno'])
  })

  test('brings back what was typed and cancelled', async ({ page }) => {
    await button(page, 'Add term').click()
    await page.getByLabel('Label').fill('Half a word')
    await button(page, 'Cancel').click()
    await expect(page.getByLabel('Label')).toBeHidden()
    await button(page, 'Undo').click()
    await expect(page.getByLabel('Label')).toHaveValue('Half a word')
  })

  test('keeps an open form through changes made elsewhere, even the removal of its term', async ({ page }) => {
    await store(page, { 'term:term-1': OKNO })
    await button(page, 'Edit Okno').click()
    await page.getByLabel('Note').fill('Being written')
    await store(page, { 'topic:abm': { isOn: false } })
    await page.evaluate(`chrome.storage.sync.remove('term:term-1')`)
    await expect(page.getByText('This term was removed elsewhere.')).toBeVisible()
    await expect(page.getByLabel('Note')).toHaveValue('Being written')
    await button(page, 'Save').click()
    await expect(page.locator('.term-note')).toHaveText('Being written')
  })

  test('asks before the page goes with something typed in it', async ({ page }) => {
    await button(page, 'Add term').click()
    await page.getByLabel('Label').pressSequentially('Okno')
    const asked = page.waitForEvent('dialog')
    const closed = page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closed
    await expect(page.getByLabel('Label')).toHaveValue('Okno')
    await page.getByLabel('Label').fill('')
  })
})

test.describe('damage', () => {
  test('names what is damaged, shows it, keeps it, and the rest works', async ({ page }) => {
    const damaged = { 'topic:cfe': 'off', 'term:term-1': { label: 'Okno', aliases: 'x', note: '' } }
    await store(page, { ...damaged, 'term:term-2': { ...OKNO, label: 'Krona' } })
    await page.reload()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Topic “Treaty on Conventional Armed Forces in Europe”')
    await expect(notice).toContainText('Term “Okno”')
    await expect(notice.locator('pre').first()).toContainText('"aliases": "x"')
    await expect(page.getByRole('switch', { name: 'Treaty on Conventional' })).toBeChecked()
    await expect(page.locator('.term h3')).toHaveText(['Krona'])
    expect(await stored(page)).toMatchObject(damaged)
  })

  test('throws a damaged item away when told to, and takes that back', async ({ page }) => {
    await store(page, { 'topic:cfe': 'off' })
    await page.getByRole('button', { name: /^Discard/ }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    expect(await stored(page)).toEqual({})
    await button(page, 'Undo').click()
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await stored(page)).toEqual({ 'topic:cfe': 'off' })
  })
})

test.describe('import and export', () => {
  test('brings everything into another browser', async ({ page }) => {
    const items = { 'topic:abm': { isOn: false }, 'term:term-1': OKNO }
    await store(page, items)
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()])
    expect(download.suggestedFilename()).toMatch(/^backgrounder-settings-\d{4}-\d\d-\d\d\.json$/)
    const text = await readFile(await download.path(), 'utf8')
    await page.evaluate('chrome.storage.sync.clear()')
    await importFile(page, text)
    await expect(page.getByRole('status')).toContainText('Added: “Okno”.')
    await expect(page.getByRole('status')).toContainText('Switched off: “Missile defence and the ABM Treaty”.')
    expect(await stored(page)).toEqual(items)
  })

  test('takes an import back', async ({ page }) => {
    await store(page, { 'term:term-1': OKNO })
    const terms = [
      { ...OKNO, note: 'Another note.' },
      { ...OKNO, label: 'Krona' },
    ]
    await importFile(page, JSON.stringify({ format: 'backgrounder-settings', version: 1, topicsOff: ['cfe'], terms }))
    await expect(page.getByRole('status')).toContainText('Replaced: “Okno”.')
    await button(page, 'Undo import').click()
    await expect(page.locator('.term h3')).toHaveText(['Okno'])
    expect(await stored(page)).toEqual({ 'term:term-1': OKNO })
  })

  test('changes nothing for a wrong file, says why, and takes the right one after it', async ({ page }) => {
    await store(page, { 'term:term-1': OKNO })
    await importFile(page, 'not json')
    await expect(page.getByRole('alert')).toContainText('This is not a Backgrounder settings file. It is not JSON.')
    expect(await stored(page)).toEqual({ 'term:term-1': OKNO })
    await importFile(
      page,
      JSON.stringify({ format: 'backgrounder-settings', version: 1, topicsOff: [], terms: [OKNO] }),
    )
    await expect(page.getByRole('status')).toContainText('Nothing changed')
  })
})

test('says so when the settings cannot be read, and offers another try', async ({ context, extensionUrl }) => {
  const page = await context.newPage()
  await page.addInitScript(`chrome.storage.sync.get = async () => { throw new Error('profile locked') }`)
  await page.goto(extensionUrl('options.html'))
  await expect(page.getByRole('alert')).toContainText('profile locked')
  await expect(button(page, 'Try again')).toBeVisible()
})

test('fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await store(page, { 'term:term-1': { ...OKNO, label: 'A'.repeat(90) } })
  await button(page, `Edit ${'A'.repeat(90)}`).click()
  await page.getByLabel('Label').fill('A')
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow).toBe(0)
  await button(page, 'Cancel').click()
})
