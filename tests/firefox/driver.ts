import type { Frame, Page } from 'puppeteer-core'

/** A command of WebDriver BiDi. Puppeteer has none that leads into a closed shadow tree, or that moves the pointer at a set pace. */
export async function send(page: Page, method: string, parameters: object): Promise<unknown> {
  const connection: unknown = Reflect.get(page.browser(), 'connection')
  if (!isConnection(connection)) throw new Error('Puppeteer has no connection of its own any more')
  return (await connection.send(method, parameters)).result
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>
}

const isConnection = (thing: unknown): thing is Connection =>
  typeof thing === 'object' && thing !== null && 'send' in thing

/** What WebDriver calls the frame. */
export function contextOf(frame: Frame): string {
  const id: unknown = Reflect.get(frame, '_id')
  if (typeof id !== 'string') throw new Error('Puppeteer does not tell the id of a frame any more')
  return id
}

/** A value as WebDriver hands it over; a node is handed over by reference. */
export interface RemoteValue {
  readonly type: string
  readonly sharedId?: string
  readonly value?: unknown
}

interface CallOptions {
  readonly arguments: readonly object[]
  /** So deep are nodes told of, their closed shadow trees included. */
  readonly depth?: number
}

/** Calls a function, and waits for its promise, in a world of our own in a frame, where nothing that the page did can be felt, and scripts run though it forbids them. */
export async function callApart(frame: Frame, run: string, { arguments: values, depth }: CallOptions) {
  const answer = (await send(frame.page(), 'script.callFunction', {
    functionDeclaration: run,
    arguments: values,
    target: { context: contextOf(frame), sandbox: 'probe' },
    awaitPromise: true,
    ...(depth !== undefined && { serializationOptions: { maxDomDepth: depth, includeShadowTree: 'all' } }),
  })) as { readonly result?: RemoteValue; readonly exceptionDetails?: { readonly text: string } }
  if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'WebDriver gave no answer')
  return answer.result
}

/** A stop on the pointer's way, with the milliseconds that it takes to get there. */
export interface Stop {
  readonly x: number
  readonly y: number
  readonly ms: number
}

/** Moves the pointer from stop to stop, at a pace that does not hang on how fast driver and browser talk. */
export async function movePointer(page: Page, stops: readonly Stop[]): Promise<void> {
  await send(page, 'input.performActions', {
    context: contextOf(page.mainFrame()),
    actions: [
      {
        type: 'pointer',
        id: '__puppeteer_mouse',
        parameters: { pointerType: 'mouse' },
        actions: stops.map(({ x, y, ms }) => ({
          type: 'pointerMove',
          x: Math.round(x),
          y: Math.round(y),
          duration: ms,
        })),
      },
    ],
  })
}
