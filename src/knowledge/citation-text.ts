import { formatPartialDate } from './partial-date'
import type { Source } from './source'

/** A quoted passage as a citation in one line: publisher, title, date, words, address. */
export function citationOf(
  { text, source }: { readonly text: string; readonly source: Source },
  locale: string,
): string {
  const { publisher, title, published, url } = source
  const line = `${publisher}, “${title}”, ${formatPartialDate(published, locale)}: “${text}”`
  return url === undefined ? line : `${line} ${url}`
}
