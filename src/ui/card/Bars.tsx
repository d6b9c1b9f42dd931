import { useId } from 'preact/hooks'
import type { Figure, FigureBar } from '../../knowledge/pack'
import { formatPartialDate } from '../../knowledge/partial-date'
import { type BarLength, barLengths, formatValue, isWorthDrawing } from './bar-lengths'

/** What the two kinds of bars are called, in the reader's language. */
export type BarLabels = Readonly<Record<FigureBar['role'], string>>

interface BarsProps {
  readonly figure: Figure
  readonly locale: string
  readonly labels: BarLabels
}

const ROLES = ['limit', 'outcome'] as const

/** Limits and outcomes as bars from zero, in a list that is read out bar by bar. Of what is not worth a look nothing is drawn. */
export function Bars({ figure, locale, labels }: BarsProps) {
  const id = useId()
  if (!isWorthDrawing(figure)) return null
  const { title, unit, bars } = figure
  const lengths = barLengths(bars)
  const values = bars.map(bar => formatValue(bar, locale))
  const hatch = `${id}-hatch`
  const dates = [...new Set(bars.map(bar => formatPartialDate(bar.asOf, locale)))]
  // A date that all share is told once.
  const shared = dates.length === 1 ? dates[0] : undefined
  return (
    <figure class="bars" aria-labelledby={id}>
      <figcaption>
        <b id={id}>{title}</b> <span>{shared === undefined ? unit : `${unit}, ${shared}`}</span>
        <span class="legend" aria-hidden="true">
          {ROLES.filter(role => bars.some(bar => bar.role === role)).map(role => (
            <span key={role}>
              <Stretch role={role} width="1.25em" hatch={hatch} /> {labels[role]}
            </span>
          ))}
        </span>
      </figcaption>
      <svg class="hatch" aria-hidden="true">
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" />
        </pattern>
      </svg>
      {/* The longest number has room behind every bar: none of its characters is wider than a digit, set apart as readers may (WCAG 1.4.12). */}
      <ul style={{ '--bgr-room': `calc(${Math.max(...values.map(value => value.length))} * (1ch + 0.12em))` }}>
        {bars.map((bar, i) => (
          <li key={i}>
            <span class="label">
              {bar.label} <span class="visually-hidden">({labels[bar.role]})</span>
            </span>{' '}
            {shared === undefined && <span class="date">{formatPartialDate(bar.asOf, locale)}</span>}{' '}
            <span class="bar">
              <BarShape bar={bar} length={lengths[i]} hatch={hatch} /> <b>{values[i]}</b>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function BarShape({ bar, length, hatch }: { bar: FigureBar; length: BarLength | undefined; hatch: string }) {
  const { sure, most } = length ?? { sure: 0, most: 0 }
  return (
    <>
      <Stretch role={bar.role} width={`${100 * sure}%`} hatch={hatch} />
      {most > sure && <Stretch role={bar.role} width={`${100 * (most - sure)}%`} hatch={hatch} isOpen />}
    </>
  )
}

interface StretchProps {
  readonly role: FigureBar['role']
  readonly width: string
  readonly hatch: string
  /** True for the stretch of a range, between its ends. */
  readonly isOpen?: boolean
}

/** One stretch of a bar: limits are hatched, outcomes filled. */
function Stretch({ role, width, hatch, isOpen = false }: StretchProps) {
  return (
    <svg class={`stretch is-${role}${isOpen ? ' is-open' : ''}`} width={width} aria-hidden="true">
      <rect width="100%" height="100%" fill={role === 'limit' ? `url(#${hatch})` : 'currentColor'} />
    </svg>
  )
}
