import type { CDPSession, Page } from '@playwright/test'

/** A box on the viewport. */
export interface ShownBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function withSession<Result>(page: Page, use: (client: CDPSession) => Promise<Result>): Promise<Result> {
  const client = await page.context().newCDPSession(page)
  try {
    return await use(client)
  } finally {
    await client.detach()
  }
}

interface AccessibleNode {
  readonly role: string
  readonly name: string
  readonly backendNodeId: number
}

/** The accessible nodes of the page, the card's closed shadow tree included, as a screen reader is told of them. */
export function readAccessibleNodes(page: Page): Promise<AccessibleNode[]> {
  return withSession(page, async client => {
    const { nodes } = await client.send('Accessibility.getFullAXTree')
    return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
      ignored || backendDOMNodeId === undefined
        ? []
        : [{ role: String(role?.value ?? ''), name: String(name?.value ?? ''), backendNodeId: backendDOMNodeId }],
    )
  })
}

/** Names of the dialogs that are open. */
export async function readDialogNames(page: Page): Promise<string[]> {
  return (await readAccessibleNodes(page)).filter(node => node.role === 'dialog').map(node => node.name)
}

/** Where an accessible node stands on the viewport. */
export async function findBox(page: Page, role: string, name: RegExp): Promise<ShownBox> {
  const node = (await readAccessibleNodes(page)).find(each => each.role === role && name.test(each.name))
  if (!node) throw new Error(`There is no ${role} named ${name}`)
  return withSession(page, async client => {
    await client.send('DOM.getDocument', { depth: 0 })
    await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId })
    const { model } = await client.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
    const [x = 0, y = 0] = model.border
    return { x, y, width: model.width, height: model.height }
  })
}

/** Clicks an accessible node with the real pointer. */
export async function clickOn(page: Page, role: string, name: RegExp): Promise<void> {
  const { x, y, width, height } = await findBox(page, role, name)
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
  await page.mouse.click(x + width / 2, y + height / 2)
}

/** Runs a function in the page on the shadow root that the newest card is drawn in. It takes and gives plain data, and uses nothing from outside. */
export function inCard<Argument, Result>(
  page: Page,
  run: (root: ShadowRoot, argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  return withSession(page, async client => {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true })
    const inner = findHosts(root).at(-1)?.shadowRoots?.[0]?.children?.[0]?.shadowRoots?.[0]
    if (!inner) throw new Error('No card is in the page')
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: inner.backendNodeId })
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (argument) { return (${run})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  })
}

interface DomNode {
  readonly localName: string
  readonly backendNodeId: number
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

function findHosts(node: DomNode): DomNode[] {
  if (node.localName === 'backgrounder-card') return [node]
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(findHosts)
}
