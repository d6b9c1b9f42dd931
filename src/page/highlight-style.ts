const TOPIC_ID = /^[a-z0-9-]+$/

/** The name that a topic's highlight is registered under in `CSS.highlights`. */
export const highlightName = (topicId: string) => `backgrounder-${topicId}`

/** How highlights look, from the quietest on. */
export type HighlightLook = 'quiet' | 'underline' | 'wash' | 'marker'

/** Only what cannot move anything. The first two leave a text's contrast as it is; `marker` brings colours of its own, as the system has them. */
const LOOKS: Readonly<Record<HighlightLook, string>> = {
  quiet: `text-decoration: underline dotted color-mix(in srgb, currentColor 70%, transparent) 0.11em;
  text-underline-offset: 0.24em;`,
  underline: `text-decoration: underline solid currentColor 0.08em;
  text-underline-offset: 0.24em;`,
  wash: `background-color: color-mix(in srgb, currentColor 12%, transparent);`,
  marker: `background-color: Mark;
  color: MarkText;`,
}

/** The look before the reader chose one. */
export const DEFAULT_LOOK: HighlightLook = 'quiet'

/** The style sheet that paints the highlights of topics. Ids that are not ids are left out. */
export function highlightStyle(topicIds: readonly string[], look: HighlightLook = DEFAULT_LOOK): string {
  const selectors = topicIds.filter(id => TOPIC_ID.test(id)).map(id => `::highlight(${highlightName(id)})`)
  return selectors.length === 0 ? '' : `${selectors.join(',')}{\n  ${RESET}\n  ${LOOKS[look]}\n}\n`
}

/** What another look may have left: a sheet that is added later wins. */
const RESET = 'background-color: transparent; text-decoration: none;'

/** The mention that the keys have come to is highlighted once more, under this name. */
export const CURRENT = highlightName('current')

/** As the reader's own system shows what is selected. */
export const CURRENT_STYLE = `::highlight(${CURRENT}){background-color:Highlight;color:HighlightText}\n`
