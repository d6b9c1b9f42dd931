import type { Page } from '@playwright/test'

/** Evaluates an expression in the world that our scripts have in a page's top frame; undefined where they have none. */
export async function evaluateInOurWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    let contextId: number | undefined
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.origin.startsWith('chrome-extension://')
      if (isOurs && context.auxData?.frameId === frameTree.frame.id) contextId = context.id
    })
    await session.send('Runtime.enable')
    if (contextId === undefined) return undefined
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })
    return result.value
  } finally {
    await session.detach()
  }
}
