import type { BrowserContext, Page } from '@playwright/test'
import { readDialogNames, type ShownBox } from './card-probe'
import { expect, settleMentions } from './extension'
import { restOnLine } from './hazards-probe'
import { openBlank } from './open-blank'

/** A sentence that names a topic, and the title of its card. */
export interface NamedTopic {
  readonly topicId: string
  readonly text: string
  readonly title: RegExp
}

/** Each of the bundled topics. */
export const TOPICS: readonly NamedTopic[] = [
  { topicId: 'abm', text: 'They spoke about the ABM Treaty.', title: /ABM Treaty/ },
  { topicId: 'gabala-radar', text: 'They visited the Gabala radar.', title: /Gabala radar station/ },
  { topicId: 'cfe', text: 'They signed the CFE Treaty.', title: /Conventional Armed Forces/ },
  { topicId: 'nunn-lugar', text: 'They paid for Nunn-Lugar.', title: /Cooperative Threat Reduction/ },
  { topicId: 'start', text: 'They left the New START treaty.', title: /Strategic Arms Reduction/ },
]

interface Wording {
  readonly origin: string
  /** What the page says; each of the topics by default. */
  readonly body?: string
  readonly style?: string
}

/** Fills a blank page of 2 August 2007 with paragraphs, and waits until their mentions are highlighted. */
export async function openWords(page: Page, { origin, body = ALL, style = '' }: Wording): Promise<void> {
  await openBlank(page, origin)
  await page.evaluate(
    ([body, style]) => {
      document.head.insertAdjacentHTML(
        'beforeend',
        `<meta property="article:published_time" content="2007-08-02"><style>${style}</style>`,
      )
      document.body.innerHTML = body
    },
    [body, `body{margin:0;padding:24px;font:17px/1.6 serif}${style}`] as const,
  )
  await settleMentions(page)
}

const ALL = TOPICS.map(({ topicId, text }) => `<p id="${topicId}">${text}</p>`).join('')

/** Expects the card of a topic to open. */
export const expectCardOf = (page: Page, title: RegExp) =>
  expect
    .poll(async () => (await readDialogNames(page)).filter(name => name !== ''))
    .toContainEqual(expect.stringMatching(title))

/** Opens the card of a topic by resting the pointer on its name, in the element with the topic's id, and tells where that is. */
export async function openCardOf(
  page: Page,
  { topicId, title }: Pick<NamedTopic, 'topicId' | 'title'>,
): Promise<ShownBox> {
  const line = await restOnLine(page, { topicId, within: `#${topicId}` })
  await expectCardOf(page, title)
  return line
}

declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<{ id?: number }[]>
    setZoom(id: number, factor: number): Promise<void>
    sendMessage(id: number, message: object): Promise<unknown>
  }
  readonly scripting: { insertCSS(what: object): Promise<void> }
}

function workerOf(context: BrowserContext) {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('The extension has no worker')
  return worker
}

/** Zooms the tab in front as the browser's own menu does. The browser keeps it for the site: a test takes it back. */
export function zoomTab(context: BrowserContext, factor: number): Promise<void> {
  return workerOf(context).evaluate(async zoom => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, zoom)
  }, factor)
}

/** What readers may set: https://www.w3.org/TR/WCAG22/#text-spacing */
export const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'

/** Adds a style sheet of the reader's own to the tab in front: it reaches into every shadow tree. */
export function addReaderStyle(context: BrowserContext, css: string): Promise<void> {
  return workerOf(context).evaluate(async css => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await chrome.scripting.insertCSS({ target: { tabId: tab.id }, css, origin: 'USER' })
  }, css)
}

/** Sends what the browser's own shortcut for the card sends: a driver cannot press it. */
export function openByKey(context: BrowserContext): Promise<void> {
  return workerOf(context).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { name: 'open-card', request: null })
  })
}
