import type { CardContent } from '../../knowledge/card-content'
import type { Citation } from '../../knowledge/pack'

export type OpenReader = (citation: Citation) => void

/** What a card's words stand for on its page. */
export interface CardContext {
  readonly topicId: string
  /** The words of the page that the card was opened on. */
  readonly text: string
  readonly sentence: string
}

/** What a card can ask of the rest of the extension. */
export interface CardActions {
  readonly openReader: OpenReader
  /** The content of another topic's card, in the context of the same sentence. */
  readonly turnTo: (wanted: Pick<CardContext, 'topicId' | 'sentence'>) => Promise<CardContent | undefined>
  /** Copies text at the press of a button; false where the browser lets us not. */
  readonly copy: (text: string, button: HTMLElement) => Promise<boolean>
  /** Takes words of the page's site for another meaning, or no longer. */
  readonly mute: (meaning: Pick<CardContext, 'topicId' | 'text'>, isMuted: boolean) => Promise<unknown>
  /** Switches the highlights of the page's site off or on. */
  readonly switchSite: (isOff: boolean) => Promise<unknown>
  readonly reportError: (error: unknown) => void
}
