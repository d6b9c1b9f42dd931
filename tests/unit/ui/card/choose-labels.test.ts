import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseLabels } from '../../../../src/ui/card/choose-labels'

/** A place on a line of seats. */
const seat = (at: number, cost = 0) => ({ at, cost })
const isSameSeat = (a: { at: number }, b: { at: number }) => a.at === b.at
const seatsOf = (labels: Parameters<typeof chooseLabels<ReturnType<typeof seat>>>[0]) =>
  chooseLabels(labels, isSameSeat).map(place => place?.at)

describe('chooseLabels', () => {
  it('gives each label its best place where none is in conflict', () => {
    expect(
      seatsOf([
        { candidates: [seat(2, 1), seat(1)], skipCost: 9 },
        { candidates: [seat(3)], skipCost: 9 },
      ]),
    ).toEqual([1, 3])
  })

  it('moves a label aside for one that has no other place', () => {
    expect(
      seatsOf([
        { candidates: [seat(1), seat(2, 1)], skipCost: 9 },
        { candidates: [seat(1)], skipCost: 9 },
      ]),
    ).toEqual([2, 1])
  })

  it('leaves out the label that matters less', () => {
    expect(
      seatsOf([
        { candidates: [seat(1)], skipCost: 2 },
        { candidates: [seat(1)], skipCost: 9 },
      ]),
    ).toEqual([undefined, 1])
  })

  it('leaves out a label without a place', () => {
    expect(seatsOf([{ candidates: [], skipCost: 9 }])).toEqual([undefined])
  })

  it('comes to an end with many labels for few places', () => {
    const labels = Array.from({ length: 30 }, () => ({
      candidates: Array.from({ length: 12 }, (_, at) => seat(at, at)),
      skipCost: 40,
    }))
    const chosen = seatsOf(labels).filter(at => at !== undefined)
    expect(new Set(chosen).size).toBe(chosen.length)
    expect(chosen.length).toBeGreaterThan(0)
  })

  it('finds the least cost there is', () => {
    const anySeat = fc.record({ at: fc.integer({ min: 0, max: 3 }), cost: fc.integer({ min: 0, max: 5 }) })
    const anyLabel = fc.record({
      candidates: fc.array(anySeat, { maxLength: 3 }),
      skipCost: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 4 }), labels => {
        const chosen = chooseLabels(labels, isSameSeat)
        const cost = chosen.reduce((sum, place, i) => sum + (place?.cost ?? labels[i]?.skipCost ?? 0), 0)
        expect(cost).toBe(leastCost(labels, []))
      }),
    )
  })
})

/** The least cost, by trying everything. */
function leastCost(
  [label, ...rest]: readonly { candidates: readonly { at: number; cost: number }[]; skipCost: number }[],
  taken: readonly number[],
): number {
  if (!label) return 0
  const free = label.candidates.filter(place => !taken.includes(place.at))
  return Math.min(
    label.skipCost + leastCost(rest, taken),
    ...free.map(place => place.cost + leastCost(rest, [...taken, place.at])),
  )
}
