/** What the interface and the bundled pack have words in; the first stands in for all others. */
const SPOKEN = ['en', 'ru'] as const

/** The language that the interface's own words come out in for a reader's locale: a screen reader must not read them in another, such as that of the page around a card. */
export function spokenLanguage(locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-')
  return SPOKEN.find(each => each === language) ?? SPOKEN[0]
}
