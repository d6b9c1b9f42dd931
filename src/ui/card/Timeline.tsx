import { useMemo } from 'preact/hooks'
import { formatPartialDate, type PartialDate } from '../../knowledge/partial-date'
import { Ruler } from './Ruler'
import { TimelineAxis } from './TimelineAxis'
import { type DatedLabel, findPointAt, layOutTimeline } from './timeline-layout'
import { useActivePoint } from './use-active-point'
import { useTextSizes } from './use-text-sizes'

/** The words of a timeline, in the reader's language. */
export interface TimelineLabels {
  /** What the picture is: "Timeline". */
  readonly name: string
  readonly today: string
  /** The line under the axis while no point is pointed at, such as "Known to 12 Feb 2026". */
  readonly idle: string
}

interface TimelineProps {
  /** In order of time. */
  readonly points: readonly DatedLabel[]
  /** The page's date, and what to call it: "This page, 2 Aug 2007". */
  readonly page?: DatedLabel | undefined
  readonly today: PartialDate
  /** Where knowledge ends. */
  readonly asOf?: PartialDate | undefined
  readonly locale: string
  readonly labels: TimelineLabels
}

/** The ring round the active point is so much larger than its mark. */
const RING = 3

/**
 * Dated points on an axis up to today, with the page's own date among them. One tab stop; arrow keys move among the points,
 * and the one that is focused or pointed at is told in the line below. Of no points nothing is drawn.
 */
export function Timeline(props: TimelineProps) {
  return props.points.length === 0 ? null : <DrawnTimeline {...props} />
}

function DrawnTimeline({ points, page, today, asOf, locale, labels }: TimelineProps) {
  const texts = ['2000', ...points.map(point => point.label)]
  const strong = [labels.today, ...(page ? [page.label] : [])]
  const { ref, sizes } = useTextSizes([...texts, ...strong])
  const { lineHeight, isRightToLeft } = sizes
  const layout = useMemo(
    () => layOutTimeline({ points, page, today: { date: today, label: labels.today }, asOf, ...sizes }),
    [points, page, today, labels.today, asOf, sizes],
  )
  const mirror = (x: number) => (isRightToLeft ? layout.width - x : x)
  const { active, tabStop, handlers } = useActivePoint({
    count: points.length,
    first: layout.nearest,
    isRightToLeft,
    pointAt(plot, { clientX, clientY }) {
      const box = plot.getBoundingClientRect()
      // On a zoomed page the client's pixels are not those of the picture.
      const zoom = box.width / layout.width
      return findPointAt(layout, mirror((clientX - box.left) / zoom), (clientY - box.top) / zoom - layout.above)
    },
  })
  const dates = points.map(({ date }) => formatPartialDate(date, locale))
  return (
    <div class="timeline" ref={ref}>
      <div class="plot" role="listbox" aria-label={labels.name} aria-orientation="horizontal" {...handlers}>
        <svg role="presentation" width={layout.width} height={layout.above + layout.below}>
          <Ruler texts={texts} strong={strong} />
          <g transform={`translate(0 ${layout.above})`}>
            <TimelineAxis layout={layout} lineHeight={lineHeight} mirror={mirror} />
            {layout.marks.map(({ x, y, width, isYear }, i) => {
              const isSince = layout.page !== undefined && x > layout.page.x
              const box = { x: mirror(x) - width / 2, y: y - layout.radius, width, height: 2 * layout.radius }
              return (
                <g
                  key={i}
                  class={['point', isYear && 'year-only', isSince && 'since'].filter(Boolean).join(' ')}
                  role="option"
                  aria-label={`${dates[i]}: ${points[i]?.label}`}
                  aria-selected={i === active}
                  tabindex={i === tabStop ? 0 : -1}
                >
                  <rect class="ring" rx={layout.radius + RING} {...grow(box, RING)} />
                  <rect class="mark" rx={layout.radius} {...box} />
                </g>
              )
            })}
          </g>
        </svg>
      </div>
      {layout.page?.text.text === '' && <p class="page">{page?.label}</p>}
      <p class="told">
        <span class={active === undefined ? 'is-told' : ''}>{labels.idle}</span>
        {points.map(({ label }, i) => (
          <span key={i} class={i === active ? 'is-told' : ''} aria-hidden="true">
            <b>{dates[i]}</b> {label}
          </span>
        ))}
      </p>
    </div>
  )
}

const grow = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
