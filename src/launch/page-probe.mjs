/**
 * What a page shows of Backgrounder, seen as a user's browser has it: the highlight registry and the accessibility tree.
 * @typedef {{ topicId: string, text: string }} ShownMention
 */

/**
 * Runs a function in a world of its own on a page, where nothing that the page did to its globals can be felt.
 * @template Argument, Result
 * @param {import('@playwright/test').Page} page
 * @param {(argument: Argument) => Result} run takes and gives plain data, and uses nothing from outside
 * @param {Argument} argument
 * @returns {Promise<Result>}
 */
export async function runApart(page, run, argument) {
  const client = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await client.send('Page.getFrameTree')
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression: `(${run})(${JSON.stringify(argument)})`,
      contextId: executionContextId,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await client.detach()
  }
}

/**
 * Lists the highlighted mentions of a page's top frame, topic by topic.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<ShownMention[]>}
 */
export function listMentions(page) {
  return runApart(page, listInPage, null)
}

const LOOK_EVERY_MS = 120
/** So many looks in a row that find nothing new mean that a page has been read; more where nothing was found yet. */
const QUIET_LOOKS = 4
const QUIET_LOOKS_AT_NOTHING = 10

/**
 * Lists the highlighted mentions once there are no more to come: highlights appear while a page is still being read.
 * @param {import('@playwright/test').Page} page
 */
export async function settleMentions(page) {
  let mentions = await listMentions(page)
  for (let quiet = 0; quiet < (mentions.length > 0 ? QUIET_LOOKS : QUIET_LOOKS_AT_NOTHING); ) {
    await page.waitForTimeout(LOOK_EVERY_MS)
    const { length } = mentions
    mentions = await listMentions(page)
    quiet = mentions.length === length ? quiet + 1 : 0
  }
  return mentions
}

/** @returns {ShownMention[]} */
export function listInPage() {
  return [...CSS.highlights].flatMap(([name, ranges]) => {
    if (!name.startsWith('backgrounder-')) return []
    return [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return { topicId: name.slice('backgrounder-'.length), text: range.toString().replace(/\s+/g, ' ') }
    })
  })
}

/**
 * Where a mention of a topic stands in the viewport, scrolled into it; undefined where there is none with a box.
 * @param {import('@playwright/test').Page} page
 * @param {string} topicId
 * @param {number} [nth]
 */
export function findMentionPoint(page, topicId, nth = 0) {
  return runApart(page, findPointInPage, { name: `backgrounder-${topicId}`, nth })
}

/** @param {{ name: string, nth: number }} which */
export function findPointInPage({ name, nth }) {
  const shown = [...(CSS.highlights.get(name) ?? [])].flatMap(
    ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.getClientRects().length > 0 ? [range] : []
    },
  )
  const range = shown[nth]
  if (!range) return undefined
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = range.getClientRects()[0]
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

/**
 * The text of the card that is open, line by line, read from the closed shadow tree; undefined where none is.
 * @param {import('@playwright/test').Page} page
 */
export async function readCard(page) {
  const client = await page.context().newCDPSession(page)
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = findNode(root, node => node.localName === 'backgrounder-card')
    const dialog = host && findNode(host, node => node.attributes?.includes('dialog') ?? false)
    return dialog && textLines(dialog).join('\n')
  } finally {
    await client.detach()
  }
}

/** @typedef {{ localName: string, nodeName: string, nodeValue: string, attributes?: string[], children?: DomNode[], shadowRoots?: DomNode[], contentDocument?: DomNode }} DomNode */

/**
 * @param {DomNode} node
 * @param {(node: DomNode) => boolean} matches
 * @returns {DomNode | undefined}
 */
function findNode(node, matches) {
  if (matches(node)) return node
  for (const child of [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ]) {
    const found = findNode(child, matches)
    if (found) return found
  }
  return undefined
}

const LINES = new Set(['P', 'H2', 'LI', 'BLOCKQUOTE', 'FIGCAPTION', 'BUTTON'])

/**
 * @param {DomNode} node
 * @returns {string[]}
 */
function textLines(node) {
  /** @type {string[]} */
  const lines = ['']
  /** @param {DomNode} each */
  const visit = each => {
    if (LINES.has(each.nodeName)) lines.push('')
    // The browser's tree leaves blank text nodes out.
    if (each.nodeName === 'SPAN') lines[lines.length - 1] += ' '
    if (each.nodeName === '#text') lines[lines.length - 1] += each.nodeValue
    for (const child of each.children ?? []) visit(child)
    if (LINES.has(each.nodeName)) lines.push('')
  }
  visit(node)
  return lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line !== '')
}
