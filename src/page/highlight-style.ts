const TOPIC_ID = /^[a-z0-9-]+$/

/** The name that a topic's highlight is registered under in `CSS.highlights`. */
export const highlightName = (topicId: string) => `backgrounder-${topicId}`

/** How highlights look, from the quietest on. */
export type HighlightLook = 'quiet' | 'underline' | 'wash' | 'marker'

/**
 * Only what cannot move anything. The first two leave a text's contrast as it is. The others bring a colour for the text with the one for its ground, at
 * more than 7:1, since nobody knows what they lie on. `currentColor` must stand alone: mixed with another colour, Chromium takes it for the page's
 * default, and what is drawn in it on a dark page is black on black.
 */
const LOOKS: Readonly<Record<HighlightLook, string>> = {
  quiet: `text-decoration: underline dotted currentColor 0.1em;
  text-underline-offset: 0.24em;`,
  underline: `text-decoration: underline solid currentColor 0.08em;
  text-underline-offset: 0.24em;`,
  wash: `background-color: light-dark(#dceef0, #16424a);
  color: light-dark(#000, #fff);`,
  marker: `background-color: Mark;
  color: MarkText;`,
}

/** The look before the reader chose one. */
export const DEFAULT_LOOK: HighlightLook = 'quiet'

/** The style sheet that paints the highlights of topics on screens; paper has none. Ids that are not ids are left out. */
export function highlightStyle(topicIds: readonly string[], look: HighlightLook = DEFAULT_LOOK): string {
  const selectors = topicIds.filter(id => TOPIC_ID.test(id)).map(id => `::highlight(${highlightName(id)})`)
  return selectors.length === 0 ? '' : onScreen(`${selectors.join(',')}{\n  ${RESET}\n  ${LOOKS[look]}\n}`)
}

/** What another look may have left: a sheet that is added later wins. The text's own colour is the one below the highlight. */
const RESET = 'background-color: transparent; color: currentColor; text-decoration: none;'

/** The mention that the keys have come to is highlighted once more, under this name. */
export const CURRENT = highlightName('current')

/** As the reader's own system shows what is selected. */
export const CURRENT_STYLE = onScreen(`::highlight(${CURRENT}){background-color:Highlight;color:HighlightText;}`)

/** Nothing opens on paper: a mark there would only be in the way. */
function onScreen(rule: string): string {
  return `@media not print{\n${rule}\n}\n`
}
