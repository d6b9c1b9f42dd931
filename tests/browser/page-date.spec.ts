import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { expect, test } from './extension'
import { TOLD_BY_BODY, TOLD_BY_HEAD } from './page-date-pages'
import type { DatedPage } from './page-date-parts'
import { UNTOLD } from './page-date-untold'

const TODAY = '2026-02-15'

let code = ''
test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/page/page-date.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pageDate',
    target: 'es2024',
  })
  code = outputFiles[0]?.text ?? ''
})

async function open(page: Page, { at, html, headers = {} }: Pick<DatedPage, 'at' | 'html' | 'headers'>): Promise<void> {
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
      : route.abort(),
  )
  await page.goto(at)
}

const findPageDate = (page: Page, document = 'document') =>
  page.evaluate<unknown>(`${code};pageDate.findPageDate(${document}, '${TODAY}')`)

for (const each of [...TOLD_BY_HEAD, ...TOLD_BY_BODY])
  test(`finds the date of a page that tells it by ${each.name}`, async ({ page }) => {
    await open(page, each)
    expect(await findPageDate(page)).toEqual(each.expected)
  })

for (const each of UNTOLD)
  test(`finds no date where there is ${each.name}`, async ({ page }) => {
    await open(page, each)
    expect(await findPageDate(page)).toBeUndefined()
  })

test.describe('on a hostile page', () => {
  const STORY = 'https://www.example.org/story'
  const META = '<meta name="pubdate" content="2013-02-15">'
  const FOUND = { date: '2013-02-15', source: 'metadata' }

  test('reads no more than the first of 100,000 meta elements', async ({ page }) => {
    await open(page, { at: STORY, html: META })
    await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<meta name="date" content="2007-08-02">'.repeat(100_000))
      const { getAttribute } = Element.prototype
      const counted = Object.assign(window, { reads: 0 })
      Element.prototype.getAttribute = function (name) {
        counted.reads++
        return getAttribute.call(this, name)
      }
    })
    expect(await findPageDate(page)).toEqual(FOUND)
    expect(await page.evaluate('window.reads')).toBeLessThan(10_000)
  })

  test('does not look through a body of 100,000 elements, but through the head', async ({ page }) => {
    await open(page, { at: STORY, html: `${META}<h1>x</h1>${'<time datetime="2007-08-02"></time>'.repeat(100_000)}` })
    await page.evaluate(() => {
      Element.prototype.querySelectorAll = () => {
        throw new Error('looked through the body')
      }
    })
    expect(await findPageDate(page)).toEqual(FOUND)
  })

  test('is through with elements of any depth and number', async ({ page }) => {
    await open(page, {
      at: STORY,
      html: `${META}${'<article class="x"><h1>'.repeat(5000)}${'<time class="published">'.repeat(2000)}`,
    })
    expect(await findPageDate(page)).toEqual(FOUND)
  })

  test('is not misled by elements that have the names of a document’s properties', async ({ page }) => {
    const names =
      'documentElement lastModified querySelector querySelectorAll getElementsByTagName createTreeWalker URL head body'
    const elements = names.split(' ').map(name => `<img name="${name}"><form name="${name}"></form>`)
    const byline = '<article><h1>x</h1><time datetime="2013-02-15">15 Feb 2013</time></article>'
    await open(page, { at: STORY, html: `<html lang="en"><body>${elements.join('')}${byline}</body></html>` })
    expect(await page.evaluate('typeof document.querySelectorAll')).not.toBe('function')
    expect(await findPageDate(page)).toEqual({ date: '2013-02-15', source: 'time' })
  })

  test('finds none in a document without a root', async ({ page }) => {
    await open(page, { at: STORY, html: META })
    await page.evaluate('document.documentElement.remove()')
    expect(await findPageDate(page)).toBeUndefined()
  })

  test('changes nothing', async ({ page }) => {
    for (const each of TOLD_BY_BODY.slice(0, 3)) {
      await open(page, each)
      const before = await page.evaluate('document.documentElement.outerHTML')
      await findPageDate(page)
      expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before)
    }
  })
})

test('reads a document that is not shown', async ({ page, origin }) => {
  await page.goto(`${origin}/blank.html`)
  const html = '<meta name="pubdate" content="2013-02-15">'
  const document = `new DOMParser().parseFromString('${html}', 'text/html')`
  expect(await findPageDate(page, document)).toEqual({ date: '2013-02-15', source: 'metadata' })
})
