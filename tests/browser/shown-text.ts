import type { Page } from '@playwright/test'
import type { Mention } from '../../src/recognition/mention'

/** A page's text as its labels count it, and the highlighted spans of it. */
export interface ShownText {
  readonly text: string
  readonly mentions: readonly Mention[]
}

/**
 * Reads a page's text and highlights from a world of its own, so that a page that breaks its globals is read as any other.
 * `root` is a script expression for the tree to read.
 */
export async function readShownText(page: Page, root = 'document.body'): Promise<ShownText> {
  const client = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await client.send('Page.getFrameTree')
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const expression = `(${readInPage.toString()})(${root})`
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await client.detach()
  }
}

/** Runs in the page: nothing from outside may be used. */
export function readInPage(root: Node): ShownText {
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
      if (!isPlaced && !root.contains(range.startContainer) && !(range.startContainer.getRootNode() === document)) continue
      mentions.push({
        topicId: name.slice('backgrounder-'.length),
        start: isPlaced ? start + range.startOffset : -1,
        end: isPlaced ? end + range.endOffset : -1,
        alias: range.startContainer.nodeValue ?? '',
        reason: { kind: 'certain' },
      })
    }
  }
  return { text, mentions }
}
