import type { Page } from '@playwright/test'
import { runApart } from '../../src/launch/page-probe.mjs'
import type { Mention } from '../../src/recognition/mention'

/** A page's text as its labels count it, and the highlighted spans of it. */
export interface ShownText {
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** Reads a page's text and highlights, whatever the page did to its globals. */
export function readShownText(page: Page): Promise<ShownText> {
  return runApart(page, readInPage, null)
}

/** Runs in the page: nothing from outside may be used. */
export function readInPage(): ShownText {
  const root = document.body
  const LEFT_OUT =
    'script,style,noscript,template,textarea,select,option,[contenteditable]:not([contenteditable="false"]),[role="textbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor'
  const starts = new Map<Node, number>()
  let text = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(LEFT_OUT)) continue
    starts.set(node, text.length)
    text += node.nodeValue
  }
  const mentions: Mention[] = []
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('backgrounder-')) continue
    for (const range of highlight) {
      const start = starts.get(range.startContainer)
      const end = starts.get(range.endContainer)
      // A highlight in a part that is to be left alone has no place in this text: -1 makes it a wrong one.
      const isPlaced = start !== undefined && end !== undefined
      if (!isPlaced && !root.contains(range.startContainer) && !(range.startContainer.getRootNode() === document))
        continue
      mentions.push({
        topicId: name.slice('backgrounder-'.length),
        start: isPlaced ? start + range.startOffset : -1,
        end: isPlaced ? end + range.endOffset : -1,
        alias: range.startContainer.nodeValue ?? '',
      })
    }
  }
  return { text, mentions }
}
