import type { Status, Topic } from './pack'
import { firstDay, lastDay, type PartialDate } from './partial-date'

/** A topic's status at a date. */
export interface StatusAt {
  readonly status: Status
  /** Set where the dates are known too roughly to tell: the status that held earlier, and may have held still. */
  readonly before?: Status
}

/**
 * Tells how things stood at `date`. For a date known to the month or year it is the last status of that time, with the one that
 * it began with as `before`. Undefined before the first status.
 */
export function statusAt({ statuses }: Pick<Topic, 'statuses'>, date: PartialDate): StatusAt | undefined {
  const status = statuses.findLast(each => firstDay(each.from) <= lastDay(date))
  if (status === undefined) return undefined
  const before = statuses.findLast(each => lastDay(each.from) <= firstDay(date))
  return before === undefined || before === status ? { status } : { status, before }
}
