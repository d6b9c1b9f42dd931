import { type Candidate, chooseLabels } from './choose-labels'
import type { Mark } from './timeline-marks'

/** A text on one line: the middle of its upper edge, relative to the axis. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A text that names a point. */
export interface PointLabel extends PlacedText {
  readonly point: number
}

interface Surroundings {
  readonly marks: readonly Mark[]
  readonly radius: number
  readonly width: number
  readonly lineHeight: number
}

/** Lines of labels above the axis; with more of them a picture would be taller than the text it stands for. */
const LANES = 4
/** Between two labels of one line. */
const WORD_GAP = 8
/** Between a mark and a label above it, so that the line between them is seen. */
const LEADER = 5
/** Between a label and a line or mark that passes it. */
const CLEARANCE = 3
/** Each lane is further from the point; a label beside its point's line is a little worse than one above it. */
const [LANE_COST, ASIDE_COST, THROUGH_COST] = [4, 1, 3]
/** The first label in the list matters most, and any more than a label in the best place does. */
const SKIP_COSTS = [60, 30]

interface LabelPlace extends PlacedText, Candidate {
  readonly point: number
  readonly lane: number
  readonly anchor: number
}

/** Places as many of the labels as fit above their points, the first of them first of all: no text meets another, a mark or a line. */
export function placePointLabels(
  texts: readonly { readonly point: number; readonly text: string; readonly width: number }[],
  around: Surroundings,
): PointLabel[] {
  const choices = texts.map(({ point, text, width }, i) => ({
    candidates: placesOf({ point, text, width }, around),
    skipCost: SKIP_COSTS[i] ?? SKIP_COSTS.at(-1) ?? 0,
  }))
  return chooseLabels(choices, isConflict).filter(place => place !== undefined)
}

function placesOf(label: { point: number; text: string; width: number }, around: Surroundings): LabelPlace[] {
  const { marks, radius, lineHeight } = around
  const mark = marks[label.point]
  if (mark === undefined || label.width > around.width) return []
  const above = marks.filter(other => other.y < mark.y && isUnder(other, mark.x))
  const places: LabelPlace[] = []
  for (let lane = 0; lane < LANES; lane++)
    for (const aside of [0, label.width / 2 - CLEARANCE, CLEARANCE - label.width / 2]) {
      const x = clamp(mark.x + aside, label.width / 2, around.width - label.width / 2)
      const y = -radius - LEADER - (lane + 1) * lineHeight
      const cost =
        lane * LANE_COST + above.length * THROUGH_COST + (Math.abs(x - mark.x) / label.width) * 2 * ASIDE_COST
      places.push({ ...label, x, y, lane, anchor: mark.x, cost })
    }
  const isFree = (place: LabelPlace) =>
    place.y + lineHeight <= mark.y - radius && !marks.some(other => isOver(place, other, around))
  return places.filter(isFree).sort((a, b) => a.cost - b.cost)
}

const isUnder = (mark: Mark, x: number) => Math.abs(mark.x - x) < mark.width / 2 + CLEARANCE

const isOver = (place: LabelPlace, mark: Mark, { radius, lineHeight }: Surroundings) =>
  Math.abs(place.x - mark.x) < (place.width + mark.width) / 2 + CLEARANCE &&
  mark.y - radius < place.y + lineHeight + 1 &&
  mark.y + radius > place.y

function isConflict(a: LabelPlace, b: LabelPlace): boolean {
  if (a.lane === b.lane) return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + WORD_GAP
  const [upper, lower] = a.lane > b.lane ? [a, b] : [b, a]
  return Math.abs(lower.x - upper.anchor) < lower.width / 2 + CLEARANCE
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
