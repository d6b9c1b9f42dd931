import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { Notice } from '../parts/Notice'
import type { Undo } from './use-undos'

interface UndoNoticesProps {
  readonly undos: readonly Undo[]
  readonly onClose: (key: number) => void
}

/** One notice for each thing that can be taken back; the newest takes the focus, for what had it is gone. */
export function UndoNotices({ undos, onClose }: UndoNoticesProps) {
  const list = useRef<HTMLDivElement>(null)
  const newest = undos.at(-1)?.key
  useEffect(() => {
    if (newest !== undefined) list.current?.querySelector<HTMLElement>('.notice:last-child button')?.focus()
  }, [newest])
  return (
    <div ref={list} class="undos">
      {undos.map(({ key, text, undo }) => (
        <Notice
          key={key}
          tone="info"
          actions={
            <>
              <button
                type="button"
                class="button"
                onClick={() => {
                  onClose(key)
                  undo()
                }}
              >
                {i18n.t('card.undo')}
              </button>
              <button type="button" class="button" onClick={() => onClose(key)}>
                {i18n.t('options.dismiss')}
              </button>
            </>
          }
        >
          {text}
        </Notice>
      ))}
    </div>
  )
}
