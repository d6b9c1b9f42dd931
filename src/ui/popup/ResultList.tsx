import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { SearchHit } from '../../knowledge/search'
import type { SearchEntry } from '../../knowledge/search-entries'
import { ResultOption } from './ResultOption'

interface ResultListProps {
  readonly id: string
  readonly optionId: (at: number) => string
  readonly hits: readonly SearchHit[]
  readonly active: number
  readonly onChoose: (entry: SearchEntry) => void
}

/** The results, best first; the active one is always in view. */
export function ResultList({ id, optionId, hits, active, onChoose }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active, hits])
  return (
    <div
      ref={list}
      id={id}
      class="results"
      role="listbox"
      aria-label={i18n.t('popup.resultList')}
      hidden={hits.length === 0}
    >
      {hits.map((hit, at) => (
        <ResultOption key={optionId(at)} id={optionId(at)} hit={hit} isActive={at === active} onChoose={onChoose} />
      ))}
    </div>
  )
}
