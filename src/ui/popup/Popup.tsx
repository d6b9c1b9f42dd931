import { useId, useMemo, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ExportFormat } from '../../knowledge/mention-export'
import type { Citation } from '../../knowledge/pack'
import type { Search } from '../../knowledge/search'
import { ExportBar } from './ExportBar'
import { moveAmongRows } from './move-among-rows'
import { NoResults } from './NoResults'
import { PagePanel, type PagePanelProps } from './PagePanel'
import { type PageTopic, splitByMention } from './page-topic'
import { describeNote, type PopupNote } from './popup-note'
import { ResultList } from './ResultList'
import { SearchBox } from './SearchBox'
import { useOpenTopics } from './use-open-topics'

/** Three windows full, drawn within a frame of the key; whoever wants more types on. */
const MOST_RESULTS = 12

interface PopupProps extends Omit<PagePanelProps, 'onChoose' | 'open'> {
  readonly search: Search
  readonly note: PopupNote
  /** Whether the page's mentions are still being counted and listed; what is shown may change without the reader. */
  readonly isCounting: boolean
  /** Lists the mentions of a topic that was opened. */
  readonly onList: (topic: PageTopic) => void
  readonly onCopy: () => void
  readonly onSave: (format: ExportFormat) => void
  readonly onOpenReader: (citation: Citation) => void
  readonly onOpenOptions: () => void
}

/** The popup: search at each key; before typing, what is on the page. */
export function Popup({ search, note, isCounting, ...rest }: PopupProps) {
  const { onOpenReader, onOpenOptions, onCopy, onSave, ...page } = rest
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const hits = useMemo(() => search.find(query, MOST_RESULTS), [search, query])
  const open = useOpenTopics(page.onList)
  const id = useId()
  const optionId = (at: number) => `${id}-${at}`
  // A term of the reader's own has no article: it is looked at where it is kept.
  const choose = (chosen: { readonly citation?: Citation } | undefined) =>
    chosen?.citation ? onOpenReader(chosen.citation) : onOpenOptions()
  const isEmpty = query.trim() === ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the field and the rows
    <div class="shell" onKeyDown={event => moveAmongRows(event.currentTarget, event)}>
      <h1 class="visually-hidden">Backgrounder</h1>
      <SearchBox
        query={query}
        count={hits.length}
        active={active}
        listId={id}
        optionId={optionId}
        onQuery={typed => {
          setQuery(typed)
          setActive(0)
        }}
        onActive={setActive}
        onEnter={() => choose(hits[active]?.entry)}
      />
      <main aria-busy={isEmpty && isCounting}>
        <ResultList id={id} optionId={optionId} hits={hits} active={active} onChoose={choose} />
        {isEmpty && <PagePanel {...page} open={open} onChoose={choose} />}
        {!isEmpty && hits.length === 0 && <NoResults query={query.trim()} topics={page.topics} onChoose={choose} />}
      </main>
      {isEmpty && hasMentions(page) && <ExportBar onCopy={onCopy} onSave={onSave} />}
      <p class="visually-hidden" role="status">
        {isEmpty ? describeNote(note) : describeCount(hits.length)}
      </p>
      <footer>
        <span>{describeNote(note) || i18n.t('popup.offline')}</span>
        <button type="button" class="link" onClick={onOpenOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </div>
  )
}

function hasMentions({ topics, counts }: Pick<PagePanelProps, 'topics' | 'counts'>): boolean {
  return splitByMention(topics, counts)[0].length > 0
}

function describeCount(count: number): string {
  return count === 0 ? i18n.t('popup.noResults') : i18n.t('popup.results', count)
}
