import type { PartialDate } from '../../knowledge/partial-date'
import { type PlacedText, type PointLabel, placePointLabels } from './timeline-labels'
import { type Mark, stackMarks } from './timeline-marks'
import { middleOf, niceYears, scaleOf, spanOf, type TimeScale } from './timeline-scale'

/** A date, and what to call it. */
export interface DatedLabel {
  readonly date: PartialDate
  readonly label: string
}

/** What there is to draw, and how large text comes out. */
export interface TimelineInput {
  /** In order of time; at least one. */
  readonly points: readonly DatedLabel[]
  readonly page?: DatedLabel | undefined
  readonly today: DatedLabel
  readonly asOf?: PartialDate | undefined
  readonly width: number
  readonly lineHeight: number
  readonly widthOf: (text: string) => number
}

/** A day on the axis, and its text below; a line leads there from the axis. */
export interface Moment {
  readonly x: number
  readonly text: PlacedText
}

/** Where everything stands, in pixels from the left end of the axis: time runs to the right, and what is above the axis is negative. */
export interface TimelineLayout {
  readonly width: number
  readonly above: number
  readonly below: number
  /** Of a dot. */
  readonly radius: number
  readonly start: number
  readonly end: number
  /** Where knowledge ends, between `start` and `end`. */
  readonly known: number
  readonly today: Moment
  /** Its text is empty where there is no room for it. */
  readonly page: Moment | undefined
  readonly years: readonly Moment[]
  /** One for each point, in the same order. */
  readonly marks: readonly Mark[]
  readonly labels: readonly PointLabel[]
  /** The point closest to the page's date; without one, the last. */
  readonly nearest: number
}

/** Marks grow with the text: a part of the height of a line. */
const RADIUS = 0.28
const LEAST_RADIUS = 3.5
/** Below the axis, before the years. */
const TICK = 4
/** Between two texts of one line, and between a text and the arrow on a line that passes it. */
const [WORD_GAP, LINE_GAP] = [8, 2]
/** A target is as large as WCAG 2.5.8 asks for, and half of that on each side. */
const REACH = 12

/** Lays out a timeline: time runs evenly, marks that would touch stand on each other, texts keep clear of one another. */
export function layOutTimeline(input: TimelineInput): TimelineLayout {
  const { points, page, today, asOf, width, lineHeight, widthOf } = input
  const radius = Math.max(LEAST_RADIUS, lineHeight * RADIUS)
  const dates = points.map(point => point.date)
  const scale = scaleOf([...dates, today.date, ...(page ? [page.date] : [])], width, radius + 1)
  const nearest = findNearest(dates, page?.date)
  const named = [...new Set([nearest, points.length - 1, 0])]
  const marks = stackMarks(dates, scale, { radius, onTop: named })
  const labels = placePointLabels(
    named.map(point => ({ point, ...measure(points[point]?.label ?? '', widthOf) })),
    { marks, radius, width, lineHeight },
  )
  const moments = placeMoments(input, scale, { radius, top: radius + TICK })
  const end = scale.x(scale.to)
  return {
    width,
    above: Math.ceil(-Math.min(...marks.map(mark => mark.y - radius), ...labels.map(label => label.y))) + 1,
    below: Math.ceil(lineHeight + Math.max(moments.today.text.y, moments.page?.text.text ? moments.page.text.y : 0)),
    radius,
    start: scale.x(scale.from),
    end,
    known: asOf === undefined ? end : Math.max(Math.min(scale.x(spanOf(asOf).to), end), scale.x(scale.from)),
    ...moments,
    marks,
    labels,
    nearest,
  }
}

/** The point whose mark is closest to a place, if that is within reach: where targets overlap, the nearest wins. */
export function findPointAt({ marks, radius }: TimelineLayout, x: number, y: number): number | undefined {
  const distances = marks.map(mark => ({
    across: Math.max(Math.abs(mark.x - x) - (mark.width / 2 - radius), 0),
    down: Math.abs(mark.y - y),
  }))
  const inReach = distances.map(({ across, down }) =>
    Math.max(across, down) <= REACH ? Math.hypot(across, down) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...inReach)
  return least === Number.POSITIVE_INFINITY ? undefined : inReach.indexOf(least)
}

const measure = (text: string, widthOf: (text: string) => number) => ({ text, width: widthOf(text) })

function findNearest(dates: readonly PartialDate[], page: PartialDate | undefined): number {
  if (page === undefined) return dates.length - 1
  const middle = middleOf(spanOf(page))
  const distances = dates.map(date => Math.abs(middleOf(spanOf(date)) - middle))
  return distances.indexOf(Math.min(...distances))
}

/**
 * The texts below the axis, in two lines where the page has a date: the years with today, and the page's date. Where the
 * line to the latter would cut through "Today", the two change places. Years give way to both.
 */
function placeMoments(input: TimelineInput, scale: TimeScale, { radius, top }: { radius: number; top: number }) {
  const { width, lineHeight, widthOf } = input
  const momentAt = (x: number, fullText: string, { row = 0, right = width } = {}): Moment => {
    const text = widthOf(fullText) <= right ? fullText : ''
    const textWidth = text === '' ? 0 : widthOf(text)
    const middle = Math.max(Math.min(x, right - textWidth / 2), textWidth / 2)
    return { x, text: { text, x: middle, y: top + row * lineHeight, width: textWidth } }
  }
  const isClearOfLine = ({ text }: Moment, x: number) => Math.abs(text.x - x) >= text.width / 2 + radius + LINE_GAP
  const place = ({ date, label }: DatedLabel, options?: { row?: number; right?: number }) =>
    momentAt(scale.x(middleOf(spanOf(date))), label, options)

  let today = place(input.today)
  let page = input.page && place(input.page, { row: 1 })
  if (input.page && page && !isClearOfLine(today, page.x)) {
    page = place(input.page, { right: today.x - radius - LINE_GAP })
    today = place(input.today, { row: 1 })
  }
  // At the ends of the axis a text is moved in by up to half its width.
  const years = niceYears(scale, 1.5 * widthOf('2000') + WORD_GAP).map(({ year, x }) => momentAt(x, String(year)))
  const isClear = (year: Moment) =>
    [today, page].every(
      other =>
        other === undefined ||
        (other.text.y > year.text.y ? isClearOfLine(year, other.x) : isApart(year.text, other.text)),
    )
  return { today, page, years: years.filter(isClear) }
}

const isApart = (a: PlacedText, b: PlacedText) => Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + WORD_GAP
