import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { build } from 'esbuild'
import type { CardContent } from '../../src/knowledge/card-content'
import { englishWords } from '../bench/english-words'
import { expect, test } from './extension'
import { openBlank } from './open-blank'

// Best practices of axe's own are advice; what WCAG asks for is not.
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

async function findViolations(page: Page): Promise<string[]> {
  // Colours that are on their way from one theme to the other are neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(each => each.finished)))
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(RULES)})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

let script = ''
test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/card-in-page.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'card',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    plugins: [englishWords],
  })
  script = outputFiles[0]?.text ?? ''
})

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<CardContent> } }

/** Shows the card that the extension itself draws, in a tree that can be seen into. */
async function showCard(page: Page, { extensionUrl, origin, topicId }: Where): Promise<void> {
  await page.goto(extensionUrl('popup.html'))
  const request = { topicId, sentence: 'The Gabala offer.', date: '2007-08-02', language: 'en' }
  const content = await page.evaluate(message => chrome.runtime.sendMessage(message), { name: 'draw-card', request })
  await openBlank(page, origin)
  await page.evaluate(`${script};card.show(${JSON.stringify(content)}, { isSheet: false })`)
}

interface Where {
  readonly extensionUrl: (path: string) => string
  readonly origin: string
  readonly topicId: string
}

test.describe('cards break no rule of WCAG 2.2 AA that axe can tell', () => {
  for (const topicId of ['abm', 'gabala-radar', 'cfe', 'nunn-lugar', 'start'])
    test(topicId, async ({ page, origin, extensionUrl }) => {
      await showCard(page, { extensionUrl, origin, topicId })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findViolations(page), colorScheme).toEqual([])
      }
    })
})

test.describe('the extension’s pages break no rule of WCAG 2.2 AA that axe can tell', () => {
  for (const path of ['popup.html', 'options.html', 'reader.html?article=washington-consultations-2007&passage=round'])
    test(path, async ({ page, extensionUrl }) => {
      await page.goto(extensionUrl(path))
      await expect(page.locator('h1').first()).toBeAttached()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findViolations(page), colorScheme).toEqual([])
      }
    })
})
