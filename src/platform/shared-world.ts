import type { CardContent } from '../knowledge/card-content'
import type { Judge } from '../recognition/judge'
import type { EvidenceList } from '../recognition/topic'

/** How a card looks: its style sheet, and what puts its content into an element. */
interface CardLook {
  readonly css: string
  mount(container: Element, content: CardContent): () => void
}

/**
 * The global object that all scripts of ours in one frame share, and the page does not
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedWorld = globalThis as typeof globalThis & {
  backgrounderCard?: CardLook
  /** Makes the judge, given the lists that the bundled topics' evidence is in. */
  backgrounderJudge?: (lists: readonly EvidenceList[]) => Judge
}
