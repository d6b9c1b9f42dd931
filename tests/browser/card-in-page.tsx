import type { CardContent } from '../../src/knowledge/card-content'
import { createCardUi } from '../../src/ui/card/card-ui'

const done = async () => undefined

/** Draws a card as the extension does, in a tree that a test can see into. */
export function show(content: CardContent, { isSheet }: { isSheet: boolean }): void {
  const ui = createCardUi({
    locale: 'en-GB',
    openReader: () => undefined,
    turnTo: done,
    copy: async () => true,
    mute: done,
    switchSite: done,
    reportError: error => {
      throw error
    },
  })
  document.documentElement.lang = 'en'
  document.title = 'A card'
  document.body.innerHTML = '<main><h1>A page</h1><div id="host"></div></main>'
  const host = document.getElementById('host')
  if (!host) throw new Error('no host')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${ui.css}\n:host{display:block;max-width:380px}`)
  root.adoptedStyleSheets = [sheet]
  const container = document.createElement('div')
  if (isSheet) container.dataset.sheet = ''
  root.append(container)
  const context = { topicId: content.topicId, text: content.title, sentence: '' }
  const place = { pin: () => undefined, hold: () => undefined, close: () => undefined, startMove: () => undefined }
  ui.mount(container, { content, context, theme: 'auto' }, { ...place, moveBy: () => undefined })
}
