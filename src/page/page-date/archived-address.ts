import { isPartialDate, type PartialDate } from '../../knowledge/partial-date'

/** Where a page was published, and when an archive took its copy of it. */
export interface UnwrappedAddress {
  readonly address: string
  readonly captured?: PartialDate
}

// web.archive.org/web/20070815120000/http://…, also with "id_" after the stamp; archive.ph/2013.02.15-101541/https://…; national
// archives and pywb have the first form as well.
const ARCHIVED = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(\d{4}[\d.-]{0,14})(?:[a-z]{2}_)?\/(https?):\/+([^/].*)$/i

/** Takes the address of an archive's copy apart; any other address is left as it is. */
export function unwrapArchived(address: string): UnwrappedAddress {
  const [, stamp, scheme, rest] = ARCHIVED.exec(address) ?? []
  if (stamp === undefined) return { address }
  const [, year, month, day] = /^(\d{4})\.?(\d{2})?\.?(\d{2})?/.exec(stamp) ?? []
  const captured = [year, month, day].filter(part => part !== undefined).join('-')
  const inside = `${scheme}://${rest}`
  return isPartialDate(captured) ? { address: inside, captured } : { address: inside }
}
