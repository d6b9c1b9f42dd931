import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedText } from '../../../../src/ui/card/timeline-labels'
import { findPointAt, layOutTimeline, type TimelineInput } from '../../../../src/ui/card/timeline-layout'
import { spanOf } from '../../../../src/ui/card/timeline-scale'

const LINE = 14
const SIZES = { width: 340, lineHeight: LINE, widthOf: (text: string) => text.length * 6 }
const TODAY = { date: '2026-11-22', label: 'Today' }

const CFE = [
  { date: '1990-11-19', label: 'Signed in Paris by 22 states' },
  { date: '1999-11-19', label: 'Adapted treaty signed in Istanbul' },
  { date: '2007-04-26', label: 'Putin calls for a moratorium' },
  { date: '2007-07-14', label: "Russian decree: 150 days' notice" },
  { date: '2007-12-12', label: 'Suspension takes effect' },
  { date: '2023-11-07', label: "Russia's exit takes effect" },
]
const PAGE = { date: '2007-08-02', label: 'This page, 2 Aug 2007' }

const layOut = (input: Partial<TimelineInput> = {}) =>
  layOutTimeline({ points: CFE, page: PAGE, today: TODAY, ...SIZES, ...input })
const points = (...dates: string[]) => dates.map(date => ({ date, label: date }))
const namesOf = (texts: readonly PlacedText[]) => texts.map(text => text.text)

describe('points on the axis', () => {
  it('stand evenly in time', () => {
    const { marks } = layOut({ points: points('2000-01-01', '2004-01-01', '2008-01-01'), page: undefined })
    const [first = 0, second = 0, third = 0] = marks.map(mark => mark.x)
    expect(second - first).toBeCloseTo(third - second, 0)
  })

  it('stand on the axis where there is room, and on each other where there is none', () => {
    const { marks, radius } = layOut({ points: points('1990-01-01', '2007-01-01', '2007-02-01', '2020-01-01') })
    const heights = marks.map(mark => mark.y)
    expect(heights.filter(y => y === 0)).toHaveLength(3)
    expect(Math.min(...heights)).toBeLessThanOrEqual(-2 * radius)
  })

  it('are dots where the day or the month is known', () => {
    const { marks, radius } = layOut({ points: points('1990-11-19', '2007-01') })
    expect(marks.map(({ width, isYear }) => ({ width, isYear }))).toEqual([
      { width: 2 * radius, isYear: false },
      { width: 2 * radius, isYear: false },
    ])
  })

  it('are as long as the year where no more is known', () => {
    const { marks, start, end, radius } = layOut({
      points: points('2006'),
      today: { date: '2009-12-31', label: 'Today' },
    })
    expect(marks[0]?.isYear).toBe(true)
    expect(marks[0]?.width).toBeGreaterThan(2 * radius)
    expect(marks[0]?.width).toBeCloseTo((end - start) / 4, -1)
  })
})

describe('names of points', () => {
  it('are those of the first, the last and the one closest to the page', () => {
    expect(namesOf(layOut().labels).sort()).toEqual([
      "Russia's exit takes effect",
      "Russian decree: 150 days' notice",
      'Signed in Paris by 22 states',
    ])
  })

  it('are those of the first and the last where the page has no date', () => {
    expect(namesOf(layOut({ page: undefined }).labels).sort()).toEqual([
      "Russia's exit takes effect",
      'Signed in Paris by 22 states',
    ])
  })

  it('give way to that of the one closest to the page', () => {
    const label = 'x'.repeat(50)
    const crowded = ['2007-05-01', '2007-08-01', '2007-10-01'].map(date => ({ date, label: `${date} ${label}` }))
    const { labels } = layOut({ points: crowded, width: 400 })
    expect(labels.map(each => each.point)).toContain(1)
  })

  it('are left out where they are wider than the picture', () => {
    expect(layOut({ points: [{ date: '2000', label: 'x'.repeat(60) }] }).labels).toEqual([])
  })
})

describe('below the axis', () => {
  it('knowledge ends where it ends', () => {
    const { known, end, today } = layOut({ asOf: '2016-11-22' })
    expect(known).toBeLessThan(end)
    expect(layOut({ asOf: '2026-11-22' }).known).toBe(end)
    expect(layOut().known).toBe(end)
    expect(today.x).toBeCloseTo(end, 0)
  })

  it.each([
    ['decades, of which the last gives way to today', '1972', [1980, 1990, 2000, 2010]],
    ['years', '2023-06', [2024, 2025, 2026]],
    ['one year', '2026-03', [2026]],
  ])('counts in %s', (_, date, years) => {
    expect(namesOf(layOut({ points: points(date), page: undefined }).years.map(year => year.text))).toEqual(
      years.map(String),
    )
  })

  it('the date of the page has a line of its own', () => {
    const { page, today } = layOut()
    expect(page?.text.y).toBe(today.text.y + LINE)
  })

  it('a page of these days has its date first, and today under it', () => {
    const { page, today } = layOut({ page: { date: '2026-11-20', label: 'This page, 20 Nov 2026' } })
    expect(today.text.y).toBe((page?.text.y ?? 0) + LINE)
    expect((page?.text.x ?? 0) + (page?.text.width ?? 0) / 2).toBeLessThan(today.x)
  })

  it('a date without room for its text is left without it', () => {
    const { page, below } = layOut({ page: { ...PAGE, label: 'x'.repeat(60) } })
    expect(page?.text.text).toBe('')
    expect(below).toBe(layOut({ page: undefined }).below)
  })
})

describe('findPointAt', () => {
  const layout = layOut({ points: points('1990-01-01', '2007-01-01', '2007-02-01') })
  const [first, second, third] = layout.marks

  it('finds a point up to 12 pixels from its middle', () => {
    expect(findPointAt(layout, (first?.x ?? 0) + 11.9, -11.9)).toBe(0)
    expect(findPointAt(layout, (first?.x ?? 0) + 12.1, 0)).toBeUndefined()
  })

  it('finds the nearest of two', () => {
    expect(findPointAt(layout, second?.x ?? 0, second?.y ?? 0)).toBe(1)
    expect(findPointAt(layout, third?.x ?? 0, third?.y ?? 0)).toBe(2)
  })
})

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const anyDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const dated = fc.record({ date: anyDate, label: fc.string({ maxLength: 60 }) })
const anyInput = fc.record({
  points: fc
    .array(dated, { minLength: 1, maxLength: 20 })
    .map(all => all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))),
  page: fc.option(dated, { nil: undefined }),
  today: fc.record({ date: anyDate, label: fc.constantFrom('Today', 'Сегодня') }),
  asOf: fc.option(anyDate, { nil: undefined }),
  width: fc.integer({ min: 248, max: 420 }),
  lineHeight: fc.integer({ min: 12, max: 32 }),
  widthOf: fc.double({ min: 4, max: 13, noNaN: true }).map(each => (text: string) => text.length * each),
})

interface Box {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const TOLERANCE = 1e-6
const areMeeting = (a: Box, b: Box) =>
  a.left < b.right - TOLERANCE &&
  b.left < a.right - TOLERANCE &&
  a.top < b.bottom - TOLERANCE &&
  b.top < a.bottom - TOLERANCE

function boxesOf(input: TimelineInput) {
  const { labels, years, today, page, marks, radius } = layOutTimeline(input)
  const texts = [...labels, ...[...years, today, ...(page ? [page] : [])].map(moment => moment.text)]
  return {
    texts: texts
      .filter(text => text.text !== '')
      .map(({ text, x, y, width }) => ({
        name: text,
        left: x - width / 2,
        right: x + width / 2,
        top: y,
        bottom: y + input.lineHeight,
      })),
    marks: marks.map(({ x, y, width }, i) => ({
      name: `point ${i}`,
      left: x - width / 2,
      right: x + width / 2,
      top: y - radius,
      bottom: y + radius,
    })),
  }
}

const pairsOf = <Item>(items: readonly Item[]) => items.flatMap((a, i) => items.slice(i + 1).map(b => [a, b] as const))

describe('any timeline', () => {
  it('keeps the order of its points', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { marks } = layOutTimeline(input)
        const isBefore = (a: number, b: number) =>
          spanOf(input.points[a]?.date ?? '').to <= spanOf(input.points[b]?.date ?? '').from
        return pairsOf([...marks.keys()]).every(
          ([a, b]) => !isBefore(a, b) || (marks[a]?.x ?? 0) < (marks[b]?.x ?? 0) + TOLERANCE,
        )
      }),
    )
  })

  it('stays inside its box', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { above, below, width } = layOutTimeline(input)
        const { texts, marks } = boxesOf(input)
        const isInside = ({ left, right, top, bottom }: Box) =>
          left >= -TOLERANCE && right <= width + TOLERANCE && top >= -above && bottom <= below
        expect([...texts, ...marks].filter(box => !isInside(box))).toEqual([])
      }),
    )
  })

  it('lets no text meet another, nor a point', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { texts, marks } = boxesOf(input)
        const met = [...pairsOf(texts), ...texts.flatMap(text => marks.map(mark => [text, mark] as const))]
        expect(met.filter(([a, b]) => areMeeting(a, b))).toEqual([])
      }),
    )
  })

  it('leads no line from a name to its point through another name', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { labels, marks } = layOutTimeline(input)
        const isThrough = (line: (typeof labels)[number], other: (typeof labels)[number]) =>
          other.y > line.y && Math.abs((marks[line.point]?.x ?? 0) - other.x) < other.width / 2
        expect(labels.filter(line => labels.some(other => isThrough(line, other)))).toEqual([])
      }),
    )
  })

  it('lets no two points meet, unless more than seven stand on each other', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { marks } = boxesOf(input)
        const rows = new Set(layOutTimeline(input).marks.map(mark => mark.y)).size
        expect(rows > 7 ? [] : pairsOf(marks).filter(([a, b]) => areMeeting(a, b))).toEqual([])
      }),
    )
  })
})
