import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { MarginNote } from '../../knowledge/margin-notes'
import type { Passage } from '../../knowledge/pack'
import type { AddressOf } from './address'
import { MarginNotes } from './MarginNotes'
import { sourceAnchor } from './SourceList'

interface PassageTextProps {
  readonly passage: Passage
  readonly isCited: boolean
  /** Titles of sources by their id. */
  readonly sources: ReadonlyMap<string, string>
  readonly notes: readonly MarginNote[]
  readonly addressOf: AddressOf
}

/** A paragraph with its source marks. The cited one is marked, brought into view and given the focus. */
export function PassageText({ passage, isCited, sources, notes, addressOf }: PassageTextProps) {
  const { id, text, heading, sourceIds } = passage
  const paragraph = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!isCited) return
    paragraph.current?.scrollIntoView({ block: 'center' })
    paragraph.current?.focus({ preventScroll: true })
  }, [isCited])
  return (
    <>
      {heading !== undefined && <h2 id={`heading-${id}`}>{heading}</h2>}
      <p ref={paragraph} id={id} {...(isCited && { class: 'is-cited', 'aria-current': 'true', tabIndex: -1 })}>
        <span class="passage-text">{isCited ? <mark>{text}</mark> : text}</span>
        {sourceIds.length > 0 && (
          <span class="source-marks">
            {sourceIds.map(source => (
              <>
                {' '}
                <a
                  href={`#${sourceAnchor(source)}`}
                  title={sources.get(source)}
                  aria-label={i18n.t('reader.source', [source])}
                >
                  {source}
                </a>
              </>
            ))}
          </span>
        )}
      </p>
      <MarginNotes notes={notes} addressOf={addressOf} />
    </>
  )
}
