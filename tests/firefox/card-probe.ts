import type { Frame, Page } from 'puppeteer-core'
import type { ShownBox } from '../browser/card-probe'
import { callApart, type RemoteValue } from './driver'

/** A card that is open, read from its closed shadow tree. */
export interface OpenCard {
  /** What a screen reader calls it. */
  readonly name: string
  /** All of its text, with one space for each gap. */
  readonly text: string
  readonly box: ShownBox
  /** What its buttons are called, in order. */
  readonly buttons: readonly string[]
  readonly hasFocus: boolean
}

/** The cards that are open in a frame, the oldest first. */
export async function readCards(frame: Frame): Promise<OpenCard[]> {
  const roots = await findRoots(frame)
  if (roots.length === 0) return []
  const { value } = await callApart(frame, `(...roots) => JSON.stringify(roots.map(${readCard}))`, { arguments: roots })
  return JSON.parse(String(value))
}

/** What the cards of a page's top frame are called. */
export async function readCardNames(page: Page): Promise<string[]> {
  return (await readCards(page.mainFrame())).map(card => card.name)
}

/** Clicks a button in a card with the real pointer. */
export async function clickInCard(page: Page, name: RegExp): Promise<void> {
  const { x, y, width, height } = await findButton(page, name)
  await page.mouse.move(x + width / 2 - 3, y + height / 2)
  await page.mouse.click(x + width / 2, y + height / 2)
}

/** Where a button of a card stands on the viewport, scrolled into the card's view. */
export async function findButton(page: Page, name: RegExp): Promise<ShownBox> {
  const frame = page.mainFrame()
  const { value } = await callApart(frame, `(pattern, ...roots) => (${findButtonInRoots})(pattern, roots)`, {
    arguments: [{ type: 'string', value: name.source }, ...(await findRoots(frame))],
  })
  if (typeof value !== 'string') throw new Error(`There is no button named ${name}`)
  return JSON.parse(value)
}

interface NodeValue {
  readonly sharedId?: string
  readonly value?: { readonly shadowRoot?: NodeValue | null; readonly children?: readonly NodeValue[] }
}

/** References to the innermost shadow roots of the cards that are open: one that is only laid out cannot be seen. */
async function findRoots(frame: Frame): Promise<{ sharedId: string }[]> {
  const hosts: RemoteValue = await callApart(
    frame,
    `() => [...document.querySelectorAll('backgrounder-card:popover-open')].filter(host => getComputedStyle(host).visibility === 'visible')`,
    { arguments: [], depth: 2 },
  )
  return (hosts.value as readonly NodeValue[]).flatMap(host => {
    const root = host.value?.shadowRoot?.value?.children?.[0]?.value?.shadowRoot
    return root?.sharedId === undefined ? [] : [{ sharedId: root.sharedId }]
  })
}

/** Runs in the page: nothing from outside may be used. */
function readCard(root: ShadowRoot): OpenCard {
  const dialog = root.querySelector('[role=dialog]')
  const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const { x = 0, y = 0, width = 0, height = 0 } = dialog?.getBoundingClientRect() ?? {}
  return {
    name: textOf(root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')),
    text: textOf(dialog),
    box: { x, y, width, height },
    buttons: [...root.querySelectorAll('button')].map(button => button.ariaLabel ?? textOf(button)),
    hasFocus: root.activeElement !== null,
  }
}

/** Runs in the page: nothing from outside may be used. */
function findButtonInRoots(pattern: string, roots: readonly ShadowRoot[]): string | undefined {
  const name = new RegExp(pattern)
  const button = roots
    .flatMap(root => [...root.querySelectorAll('button')])
    .find(each => name.test(each.ariaLabel ?? (each.textContent ?? '').replace(/\s+/g, ' ').trim()))
  button?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const box = button?.getBoundingClientRect()
  return box && JSON.stringify({ x: box.x, y: box.y, width: box.width, height: box.height })
}
