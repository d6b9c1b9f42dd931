import type { Arrival, MentionList } from '../../src/knowledge/listed-mention'
import { hasPageScript } from '../../src/platform/frames'
import { askTab, type Messages } from '../../src/platform/messages'
import { activeTabId } from '../../src/platform/tabs'
import type { PageCounts } from '../../src/ui/popup/page-topic'

type Name = 'count-mentions' | 'list-mentions' | 'step-mention' | 'go-to-mention'

/** Asks the page that the reader looks at; undefined where there is none that answers. */
async function askPage<N extends Name>(name: N, request: Messages[N]['request']) {
  const tabId = await activeTabId()
  return tabId === undefined ? undefined : askTab(tabId, name, request)
}

/** Counts the page's mentions by topic. */
export async function countMentions(): Promise<PageCounts> {
  const byTopic = await askPage('count-mentions', null)
  if (byTopic) return { kind: 'counted', byTopic }
  const tabId = await activeTabId()
  const isLookedAt = tabId !== undefined && (await hasPageScript(tabId))
  return isLookedAt ? { kind: 'counted', byTopic: {} } : { kind: 'unavailable' }
}

/** Lists the page's mentions, of a topic or of all; undefined where the page does not answer. */
export async function listMentions(topicId?: string): Promise<MentionList | undefined> {
  // An answer of nothing may come as null.
  return (await askPage('list-mentions', topicId === undefined ? {} : { topicId })) ?? undefined
}

/** Goes to the next or previous mention of a topic; its id, or undefined where there is none to go to. */
export async function stepMention(topicId: string, by: 1 | -1): Promise<number | undefined> {
  return (await askPage('step-mention', { by, topicId, isKey: false })) || undefined
}

/** Goes to a mention of a list. */
export async function goToMention(id: number): Promise<Arrival> {
  return (await askPage('go-to-mention', { id })) ?? 'gone'
}
