import { i18n } from '#i18n'
import { Choice } from '../parts/Choice'
import type { ReadingChoice } from './options-props'

interface ReadingSectionProps {
  readonly reading: ReadingChoice
  readonly onChange: (reading: ReadingChoice) => void
}

const DELAYS_MS = [0, 150, 300, 500, 1000] as const
const MODIFIERS = ['none', 'alt', 'ctrl', 'shift'] as const
const LOOKS = ['quiet', 'underline', 'wash', 'marker'] as const
const THEMES = ['auto', 'light', 'dark'] as const

/** How highlights and cards look, and what opens a card. */
export function ReadingSection({ reading, onChange }: ReadingSectionProps) {
  return (
    <section>
      <h2>{i18n.t('options.reading')}</h2>
      <div class="choices">
        <Choice
          label={i18n.t('options.highlight')}
          hint={i18n.t('options.highlightHint')}
          value={reading.highlight}
          choices={LOOKS.map(look => [look, i18n.t(`options.look.${look}`)])}
          onChange={highlight => onChange({ ...reading, highlight })}
        />
        <Choice
          label={i18n.t('options.openAfter')}
          hint={i18n.t('options.openAfterHint')}
          value={String(reading.openMs)}
          choices={withOther(DELAYS_MS, reading.openMs).map(ms => [String(ms), i18n.t('options.milliseconds', [ms])])}
          onChange={ms => onChange({ ...reading, openMs: Number(ms) })}
        />
        <Choice
          label={i18n.t('options.modifier')}
          hint={i18n.t('options.modifierHint')}
          value={reading.modifier}
          choices={MODIFIERS.map(key => [key, i18n.t(`options.key.${key}`)])}
          onChange={modifier => onChange({ ...reading, modifier })}
        />
        <Choice
          label={i18n.t('options.theme')}
          hint={i18n.t('options.themeHint')}
          value={reading.theme}
          choices={THEMES.map(theme => [theme, i18n.t(`options.themes.${theme}`)])}
          onChange={theme => onChange({ ...reading, theme })}
        />
      </div>
    </section>
  )
}

/** A delay that was imported may be none of ours. */
function withOther(delays: readonly number[], chosen: number): number[] {
  return [...new Set([...delays, chosen])].sort((a, b) => a - b)
}
