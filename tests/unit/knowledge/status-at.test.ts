import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay, lastDay } from '../../../src/knowledge/partial-date'
import { statusAt } from '../../../src/knowledge/status-at'

const passage = { articleId: 'brief', passageId: 'what' }
const status = (from: string, label: string) => ({ from, label, text: `${label}.`, passage })
const TREATY = {
  statuses: [
    status('1990-11-19', 'Signed'),
    status('1992', 'In force'),
    status('2007-07-14', 'Suspension announced'),
    status('2007-12-12', 'Suspended'),
  ],
}

const labels = (date: string) => {
  const at = statusAt(TREATY, date)
  return at && [at.before?.label, at.status.label]
}

describe('the status of a topic at a date', () => {
  it.each([
    ['the day of a change', '2007-07-14', [undefined, 'Suspension announced']],
    ['the day before a change', '2007-07-13', [undefined, 'In force']],
    ['a day between two changes', '2007-08-02', [undefined, 'Suspension announced']],
    ['long after the last', '2040-01-01', [undefined, 'Suspended']],
    ['a month between two changes', '2007-08', [undefined, 'Suspension announced']],
    ['a month with a change in it', '2007-07', ['In force', 'Suspension announced']],
    ['a year with two changes in it', '2007', ['In force', 'Suspended']],
    ['a day in the year that is all we know of a change', '1992-03-01', ['Signed', 'In force']],
    ['that year', '1992', ['Signed', 'In force']],
    ['the day after that year', '1993-01-01', [undefined, 'In force']],
    ['a year that the first status begins in', '1990', [undefined, 'Signed']],
  ])('%s', (_, date, expected) => {
    expect(labels(date)).toEqual(expected)
  })

  it('is not there before the first', () => {
    expect(statusAt(TREATY, '1990-11-18')).toBeUndefined()
    expect(statusAt({ statuses: [] }, '2007')).toBeUndefined()
  })

  it('never goes back as time goes on', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))
    const place = (date: string) =>
      TREATY.statuses.map(each => each.label).indexOf(statusAt(TREATY, date)?.status.label ?? '')
    fc.assert(fc.property(day, day, (a, b) => place(a < b ? a : b) <= place(a < b ? b : a)))
  })
})

it.each([
  ['2007', '2007-01-01', '2007-12-31'],
  ['2007-02', '2007-02-01', '2007-02-31'],
  ['2007-02-03', '2007-02-03', '2007-02-03'],
])('%s may be any day from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})
