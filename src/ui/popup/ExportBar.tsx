import { i18n } from '#i18n'
import type { ExportFormat } from '../../knowledge/mention-export'

interface ExportBarProps {
  readonly onCopy: () => void
  readonly onSave: (format: ExportFormat) => void
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
]

/** Takes the page's mentions away, as text or as a file. */
export function ExportBar({ onCopy, onSave }: ExportBarProps) {
  return (
    <section class="export" aria-label={i18n.t('popup.export')}>
      <button type="button" class="link" onClick={onCopy}>
        {i18n.t('popup.copyList')}
      </button>
      <span class="export-save">
        <span aria-hidden="true">{i18n.t('popup.saveAs')}</span>
        {FORMATS.map(([format, name]) => (
          <button
            key={format}
            type="button"
            class="link"
            aria-label={i18n.t('popup.saveListAs', [name])}
            onClick={() => onSave(format)}
          >
            {name}
          </button>
        ))}
      </span>
    </section>
  )
}
