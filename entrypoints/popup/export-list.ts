import { i18n } from '#i18n'
import {
  type ExportFormat,
  type ExportWords,
  gatherExport,
  nameExport,
  writeExport,
} from '../../src/knowledge/mention-export'
import { type PageCounts, type PageTopic, splitByMention } from '../../src/ui/popup/page-topic'
import type { PopupNote } from '../../src/ui/popup/popup-note'
import { listMentions } from './active-page'
import { saveText } from './save-text'

/** What the popup knows of the page: its topics come in the order in which they are shown. */
interface Shown {
  readonly topics: readonly PageTopic[]
  readonly counts: PageCounts
}

/** Copies the page's mentions, as they are now, as Markdown. */
export async function copyList(shown: Shown): Promise<PopupNote> {
  const gathered = await gather(shown)
  if (!gathered) return { kind: 'no answer' }
  try {
    await navigator.clipboard.writeText(writeExport(gathered, 'markdown', exportWords()))
  } catch {
    return { kind: 'not copied' }
  }
  return { kind: 'copied', count: gathered.topics.reduce((sum, topic) => sum + topic.mentions.length, 0) }
}

/** Saves the page's mentions, as they are now, as a file. */
export async function saveList(shown: Shown, format: ExportFormat): Promise<PopupNote> {
  const gathered = await gather(shown)
  if (!gathered) return { kind: 'no answer' }
  const name = nameExport(gathered, format)
  saveText(name, writeExport(gathered, format, exportWords()))
  return { kind: 'saved', name }
}

async function gather({ topics, counts }: Shown) {
  const listed = await listMentions()
  return listed && gatherExport(listed, splitByMention(topics, counts).flat(), new Date())
}

function exportWords(): ExportWords {
  return {
    heading: title => i18n.t('popup.exported.heading', [title]),
    page: i18n.t('popup.exported.page'),
    address: i18n.t('popup.exported.address'),
    exported: i18n.t('popup.exported.moment'),
    topic: i18n.t('popup.topic'),
    words: i18n.t('popup.exported.words'),
    sentence: i18n.t('popup.exported.sentence'),
  }
}
