import type { Page } from '@playwright/test'
import { inCard, type ShownBox } from './card-probe'
import { expect } from './extension'

/** A line of text as it is drawn in a card. */
interface DrawnLine extends ShownBox {
  readonly text: string
  /** What scrolls under one part of the card is not in the way of another. */
  readonly part: string
}

/** What is wrong with how the text of a bundled topic's card is drawn: each fault names its text. */
export async function findTextFaults(page: Page): Promise<string[]> {
  // They are drawn after the rest.
  const countPictures = () => inCard(page, root => root.querySelectorAll('.locator-map, .bars').length, null)
  await expect.poll(countPictures).toBeGreaterThan(0)
  const { lines, left, right } = await inCard(page, readLines, null)
  if (lines.length < 5) return [`only ${lines.length} lines of text`]
  const cut = lines.filter(line => line.x < left - 1 || line.x + line.width > right + 1)
  const pairs = lines.flatMap((a, i) => lines.slice(i + 1).map(b => [a, b] as const))
  return [
    ...cut.map(({ text }) => `cut: ${text}`),
    ...pairs.filter(([a, b]) => isOver(a, b)).map(([a, b]) => `over each other: ${a.text} / ${b.text}`),
  ]
}

/** Boxes of text are rounded, and may touch. */
const SLACK_PX = 1.5

function isOver(a: DrawnLine, b: DrawnLine): boolean {
  return (
    a.part === b.part &&
    a.x < b.x + b.width - SLACK_PX &&
    b.x < a.x + a.width - SLACK_PX &&
    a.y < b.y + b.height - SLACK_PX &&
    b.y < a.y + a.height - SLACK_PX
  )
}

/** Runs in the page: nothing from outside may be used. */
function readLines(root: ShadowRoot) {
  const card = root.querySelector('.card')
  const body = root.querySelector('.body') ?? card
  if (!card || !body) throw new Error('The card has no body')
  const lines: DrawnLine[] = []
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent } = node
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.visually-hidden, title')) continue
    if (node.textContent?.trim() === '') continue
    const range = new Range()
    range.selectNodeContents(node)
    const part = parent.closest('.head, .body, .foot')?.className ?? ''
    for (const { x, y, width, height } of range.getClientRects())
      lines.push({ text: node.textContent ?? '', part, x, y, width, height })
  }
  const { x, width } = body.getBoundingClientRect()
  return { lines, left: x, right: x + Math.min(width, body.clientLeft + body.clientWidth) }
}
