import { useContext } from 'preact/hooks'
import { formatPartialDate, type PartialDate } from '../../knowledge/partial-date'
import { Locale } from './locale'

/** A date for people, no more exact than it is known, that machines can read too. */
export function DateText({ date }: { readonly date: PartialDate }) {
  return (
    <time class="date" dateTime={date}>
      {formatPartialDate(date, useContext(Locale))}
    </time>
  )
}
