import type { Browser } from 'wxt/browser'
import type { CardContent } from '../knowledge/card-content'
import type { Arrival, MentionList } from '../knowledge/listed-mention'
import type { Citation } from '../knowledge/pack'
import type { ReadingContext } from '../knowledge/ranking'
import type { Finding } from '../recognition/mention'
import type { PageText } from '../recognition/page-text'
import type { PrefilterSource } from '../recognition/prefilter'
import { browserApi } from './browser-api'
import { onAbort } from './on-abort'

/** Which card is wanted, in which context, in the reader's language. */
export interface CardRequest extends ReadingContext {
  readonly topicId: string
  readonly language: string
}

/** What a page has to know of what the reader chose. */
export interface PageSettings {
  /** The page's site has no highlights at all. */
  readonly isOff: boolean
  /** Words that do not name a topic on this site. */
  readonly muted: readonly { readonly topicId: string; readonly text: string }[]
  readonly reading: {
    readonly openMs: number
    readonly modifier: 'none' | 'alt' | 'ctrl' | 'shift'
    readonly theme: 'auto' | 'light' | 'dark'
    readonly highlight: 'quiet' | 'underline' | 'wash' | 'marker'
  }
  /** The same as long as the same is tracked. */
  readonly tracked: string
  /** What any text with one of the reader's own terms has in it. */
  readonly terms: PrefilterSource
}

/** Every message between the extension's parts: what is asked, and what comes back. */
export interface Messages {
  /** Page to background: what the reader chose, for the page's site. */
  'page-settings': { request: null; response: PageSettings }
  /** Page to background: what may be mentions in each of some texts. */
  'read-texts': { request: readonly PageText[]; response: readonly (readonly Finding[])[] }
  /** Page to background: the card of a topic or term, in the context of a sentence. */
  'draw-card': { request: CardRequest; response: CardContent | undefined }
  /** Page to background: run a script of ours in this frame, so that pages without a need for it never load it. */
  'load-script': { request: 'engine' | 'card'; response: unknown }
  /** Page to background: open an article at a passage, in a new tab. */
  'open-reader': { request: Citation; response: unknown }
  /** Page to background: paint highlights that the bundled style sheet does not know, or not so, in this frame. */
  'style-topics': {
    request: { topicIds: readonly string[]; look: 'quiet' | 'underline' | 'wash' | 'marker' }
    response: unknown
  }
  /** Page to background: take words of the page's site for another meaning than a topic's, or no longer. */
  'mute-meaning': { request: { topicId: string; text: string; isMuted: boolean }; response: unknown }
  /** Page to background: switch the highlights of the page's site off or on. */
  'switch-site': { request: { readonly isOff: boolean }; response: unknown }
  /** To page: go to the next or previous mention, of a topic or of any; a key is for the frame that has the focus. Answered with the mention's id. */
  'step-mention': { request: { by: 1 | -1; topicId?: string; isKey: boolean }; response: number | false | undefined }
  /** Background to page: open the card of the mention that the keys have come to. */
  'open-card': { request: null; response: unknown }
  /** Popup to page: how many mentions of each topic the page's top frame has. */
  'count-mentions': { request: null; response: Readonly<Record<string, number>> }
  /** Popup to page: the mentions of the page's top frame, of a topic or of all, in their sentences. */
  'list-mentions': { request: { topicId?: string }; response: MentionList | undefined }
  /** Popup to page: go to a mention that was listed. */
  'go-to-mention': { request: { id: number }; response: Arrival | undefined }
}

type Name = keyof Messages
type Response<N extends Name> = Messages[N]['response']

/** Where a message came from: its tab and frame, where it came from a page. */
export interface Sender {
  readonly tabId?: number
  readonly frameId?: number
  /** The address of the tab's page. */
  readonly tabAddress?: string
}

export type Handlers = {
  readonly [N in Name]?: (request: Messages[N]['request'], sender: Sender) => Promise<Response<N>>
}

interface Envelope {
  readonly name: Name
  readonly request: unknown
}

/** What comes back where an answer failed: the channel itself carries no errors. */
interface Failure {
  readonly backgrounderFailed: string
}

const isFailure = (response: unknown): response is Failure =>
  typeof response === 'object' && response !== null && 'backgrounderFailed' in response

/** Sends a message to the background; rejects with the reason where the answer failed. */
export async function ask<N extends Name>(name: N, request: Messages[N]['request']): Promise<Response<N>> {
  const response = await browserApi().runtime.sendMessage({ name, request } satisfies Envelope)
  if (isFailure(response)) throw new Error(response.backgrounderFailed)
  return response
}

/** Sends a message to all frames of a tab; nothing comes back, and a page without a session of ours stays silent. */
export async function tellTab<N extends Name>(tabId: number, name: N, request: Messages[N]['request']): Promise<void> {
  try {
    await browserApi().tabs.sendMessage(tabId, { name, request } satisfies Envelope)
  } catch {
    // Some pages are closed to extensions.
  }
}

/** Sends a message to a tab's top frame; undefined where no page session of ours is there to answer. */
export async function askTab<N extends Name>(
  tabId: number,
  name: N,
  request: Messages[N]['request'],
): Promise<Response<N> | undefined> {
  try {
    const response = await browserApi().tabs.sendMessage(tabId, { name, request } satisfies Envelope, { frameId: 0 })
    return isFailure(response) ? undefined : response
  } catch {
    return undefined
  }
}

/** Answers messages until the signal aborts; a failed answer is reported and rejects at the sender. */
export function answer(signal: AbortSignal, handlers: Handlers, failed: (error: unknown) => void): void {
  const listener = (
    message: Envelope,
    sender: Browser.runtime.MessageSender,
    respond: (response: unknown) => void,
  ): boolean => {
    const handle = handlers[message.name] as ((request: unknown, sender: Sender) => Promise<unknown>) | undefined
    if (!handle) return false
    const from: Sender = {
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
      ...(sender.tab?.url !== undefined && { tabAddress: sender.tab.url }),
      ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    }
    handle(message.request, from).then(respond, error => {
      failed(error)
      respond({ backgrounderFailed: error instanceof Error ? error.message : String(error) } satisfies Failure)
    })
    // Keeps the channel open for the answer: https://developer.chrome.com/docs/extensions/develop/concepts/messaging
    return true
  }
  browserApi().runtime.onMessage.addListener(listener)
  onAbort(signal, () => browserApi().runtime.onMessage.removeListener(listener))
}
