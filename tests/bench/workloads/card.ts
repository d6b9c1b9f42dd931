import { knowledge, maps } from 'virtual:backgrounder/knowledge'
import { topicCard } from '../../../src/knowledge/card-content'
import { createCardDeck } from '../../../src/page/cards/card-deck'
import { createCardUi } from '../../../src/ui/card/card-ui'

const SENTENCE = 'Moscow had offered Washington joint use of the Gabala radar in June 2007.'
const DATE = '2007-08-02'

const contents = knowledge.topics.flatMap(
  ({ id }) => topicCard(knowledge, id, { sentence: SENTENCE, date: DATE, map: maps[id] }) ?? [],
)
const life = new AbortController()
const reportError = (error: unknown) => {
  throw error
}
const nothing = async () => undefined

const ui = createCardUi({
  locale: 'en-GB',
  openReader: () => undefined,
  turnTo: nothing,
  copy: async () => true,
  mute: nothing,
  switchSite: nothing,
  reportError,
})
const deck = createCardDeck(document, ui, { signal: life.signal, reportError })

/** How many milliseconds it takes to draw the content of each card. */
export function draw(): number[] {
  return knowledge.topics.map(({ id }) => {
    const start = performance.now()
    topicCard(knowledge, id, { sentence: SENTENCE, date: DATE, map: maps[id] })
    return performance.now() - start
  })
}

const cards = contents.map(content => ({
  content,
  context: { topicId: content.topicId, text: content.title, sentence: SENTENCE },
  theme: 'auto' as const,
}))
const options = { takesFocus: false, isSheet: false, onDetached: () => undefined }

/** Lays the card of a topic out, unseen, and waits until that is done, pictures and all. */
export async function prepare(topic: number): Promise<void> {
  deck.prepare(cardOf(topic), anchor(), options)
  await painted()
  await painted()
}

/** Opens the card of a topic by a paragraph, and waits until it is painted. */
export async function open(topic: number): Promise<void> {
  deck.show(cardOf(topic), anchor(), options)
  await painted()
}

function cardOf(topic: number) {
  const card = cards[topic]
  if (!card) throw new Error('nothing to open')
  return card
}

function anchor() {
  const node = document.querySelectorAll('p')[2]
  if (!node) throw new Error('nowhere to open')
  const range = new Range()
  range.selectNodeContents(node)
  return { node, lines: () => [...range.getClientRects()] }
}

/** The least that a card can be: the same words in a popover, unstyled. */
export async function openPlain(topic: number): Promise<void> {
  const content = contents[topic]
  const plain = document.createElement('div')
  plain.popover = 'manual'
  for (const text of [content?.title, content?.what.text, ...(content?.facts ?? []).slice(0, 3).map(fact => fact.text)])
    plain.append(Object.assign(document.createElement('p'), { textContent: text }))
  document.documentElement.append(plain)
  plain.showPopover()
  await painted()
}

export function close(): void {
  deck.hide()
  document.querySelector('div[popover]')?.remove()
}

function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}
