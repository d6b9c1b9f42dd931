import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { listMentions } from './extension'
import { CFE, disclosure, expect, press, pressNamed, status, test } from './popup-test'

test.describe('the list leaves the popup', () => {
  const save = async (popup: Page, format: string) => {
    const [download] = await Promise.all([popup.waitForEvent('download'), pressNamed(popup, `Save list as ${format}`)])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  const today = () => new Date().toLocaleDateString('sv')

  test('as JSON, with all topics, the page and the moment', async ({ openTestPage, openPopup, origin }) => {
    const site = await openTestPage('news-2007.html')
    const popup = await openPopup(site)
    const { name, text } = await save(popup, 'JSON')
    expect(name).toBe(`mentions-127.0.0.1-${today()}.json`)
    await expect(status(popup)).toHaveText(`Saved as ${name}`)
    const { page, exported, mentions } = JSON.parse(text)
    expect(page).toEqual({ title: await site.title(), address: `${origin}/news-2007.html` })
    expect(Math.abs(Date.parse(exported) - Date.now())).toBeLessThan(60_000)
    const onPage = await listMentions(site)
    expect(mentions.map((each: { words: string }) => each.words).toSorted()).toEqual(
      onPage.map(each => each.text).toSorted(),
    )
    expect(mentions).toContainEqual({
      topic: 'Gabala radar station',
      words: 'Gabala radar station',
      sentence: 'Red: the Gabala radar station and the rough direction of its beam.',
    })
    for (const { words, sentence } of mentions) expect(sentence).toContain(words)
  })

  test('as CSV that a spreadsheet reads and does not run', async ({ openLongPage, openPopup, origin }) => {
    const site = await openLongPage(2)
    await site.evaluate(() => {
      document.title = '=HYPERLINK("https://example.org")'
      document.body.insertAdjacentHTML('beforeend', '<p>-1, "he" said of the <b>CFE Treaty</b></p>')
    })
    await expect.poll(async () => (await listMentions(site)).length).toBe(3)
    const { name, text } = await save(await openPopup(site), 'CSV')
    expect(name).toBe(`mentions-127.0.0.1-${today()}.csv`)
    const [title, address, exported, ...rest] = text.split('\r\n')
    expect(title).toBe('\uFEFF"Page","\'=HYPERLINK(""https://example.org"")",""')
    expect(address).toBe(`"Address","${origin}/blank.html",""`)
    expect(exported).toMatch(/^"Exported","\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d",""$/)
    expect(rest).toEqual([
      '"Topic","Words","Sentence"',
      `"${CFE}","CFE Treaty","In year 1 they spoke of the CFE Treaty again."`,
      `"${CFE}","CFE Treaty","In year 2 they spoke of the CFE Treaty again."`,
      `"${CFE}","CFE Treaty","'-1, ""he"" said of the CFE Treaty"`,
      '',
    ])
  })

  test('as Markdown, in a file and on the clipboard', async ({ openLongPage, openPopup, context, origin }) => {
    const popup = await openPopup(await openLongPage(2))
    const { name, text } = await save(popup, 'Markdown')
    expect(name).toBe(`mentions-127.0.0.1-${today()}.md`)
    const lines = text.split('\n')
    expect(lines[3]).toMatch(/^- Exported: \d{4}-/)
    expect(lines.toSpliced(3, 1)).toEqual([
      '# Mentions on “A long "page" of \\| talks”',
      '',
      `- Address: <${origin}/blank.html>`,
      '',
      `## ${CFE} (2)`,
      '',
      '1. In year 1 they spoke of the **CFE Treaty** again.',
      '2. In year 2 they spoke of the **CFE Treaty** again.',
      '',
    ])
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await pressNamed(popup, 'Copy list')
    await expect(status(popup)).toHaveText('Copied 2 mentions as Markdown.')
    const copied = await popup.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n').toSpliced(3, 1)).toEqual(lines.toSpliced(3, 1))
  })

  test('only where there is one', async ({ page, extensionUrl, openLongPage, openPopup }) => {
    await page.goto(extensionUrl('popup.html'))
    await expect(page.getByRole('heading', { name: 'All topics' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Export of the mentions' })).toHaveCount(0)
    const popup = await openPopup(await openLongPage(1))
    const bar = popup.getByRole('region', { name: 'Export of the mentions' })
    await expect(bar).toBeVisible()
    await popup.getByRole('combobox').fill('start')
    await expect(bar).toHaveCount(0)
  })

  test('and is told of where the page does not answer any more', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(2))
    await popup.evaluate(stopListing)
    await pressNamed(popup, 'Copy list')
    await expect(status(popup)).toHaveText('The page does not answer. Reload it and open this again.')
    await press(disclosure(popup, CFE))
    await expect(popup.locator('main').getByText('The page does not answer.')).toBeVisible()
  })
})

declare const chrome: {
  readonly tabs: { sendMessage: (tabId: number, message: { readonly name: string }, to: object) => Promise<unknown> }
}

/** Runs in the popup: its page still counts, but has gone when it is to list. */
function stopListing() {
  const send = chrome.tabs.sendMessage
  chrome.tabs.sendMessage = (tabId, message, to) =>
    message.name === 'list-mentions' ? Promise.reject(new Error('gone')) : send(tabId, message, to)
}
