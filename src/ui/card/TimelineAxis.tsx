import type { PlacedText } from './timeline-labels'
import type { TimelineLayout } from './timeline-layout'

interface TimelineAxisProps {
  readonly layout: TimelineLayout
  readonly lineHeight: number
  /** Where a place on the axis is drawn. */
  readonly mirror: (x: number) => number
}

/** Of a line's height, above the base of its letters. */
const BASELINE = 0.8
/** The line that leads from the axis to a year. */
const YEAR_LINE = 4

/** All of a timeline but its points: the axis up to today, years, the page's date and the names of some points. */
export function TimelineAxis({ layout, lineHeight, mirror }: TimelineAxisProps) {
  const { start, known, end, radius, marks, labels, years, today, page } = layout
  const firstRow = Math.min(today.text.y, page?.text.y ?? today.text.y)
  const upright = (x: number, y1: number, y2: number) => ({ x1: mirror(x), x2: mirror(x), y1, y2 })
  const level = (from: number, to: number) => ({ x1: mirror(from), x2: mirror(to), y1: 0, y2: 0 })
  const write = ({ text, x, y }: PlacedText) => (
    <text x={mirror(x)} y={y + BASELINE * lineHeight}>
      {text}
    </text>
  )
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no shape in here can be focused
    <g aria-hidden="true">
      {labels.map(({ point, ...text }) => (
        <g key={point} class={point === layout.nearest ? 'label nearest' : 'label'}>
          <line {...upright(marks[point]?.x ?? text.x, text.y + lineHeight, (marks[point]?.y ?? 0) - radius)} />
          {write(text)}
        </g>
      ))}
      <line class="axis" {...level(start, known)} />
      <line class="axis unknown" {...level(known, end)} />
      {page && page.x < known && <line class="axis since" {...level(page.x, known)} />}
      {years.map(({ x, text }) => (
        <g key={text.text} class="year">
          <line {...upright(x, 0, YEAR_LINE)} />
          {write(text)}
        </g>
      ))}
      <g class="today">
        <line class="end" {...upright(today.x, -radius, radius)} />
        {today.text.y > firstRow && <line {...upright(today.x, radius, today.text.y)} />}
        {write(today.text)}
      </g>
      {page && (
        <g class="page">
          <line {...upright(page.x, -radius, page.text.y)} />
          <path d={`M${mirror(page.x)} ${radius}l${radius} ${1.5 * radius}h${-2 * radius}z`} />
          {write(page.text)}
        </g>
      )}
    </g>
  )
}
