const TOPIC_ID = /^[a-z0-9-]+$/

/** The name that a topic's highlight is registered under in `CSS.highlights`. */
export const highlightName = (topicId: string) => `backgrounder-${topicId}`

/**
 * The style sheet that paints the highlights of topics. Only underlines and mixes of the text's own colour: no highlight
 * property can move anything, and none lowers the text's contrast. Ids that are not ids are left out.
 */
export function highlightStyle(topicIds: readonly string[]): string {
  const selectors = topicIds.filter(id => TOPIC_ID.test(id)).map(id => `::highlight(${highlightName(id)})`)
  if (selectors.length === 0) return ''
  return `${selectors.join(',')}{
  background-color: color-mix(in srgb, currentColor 9%, transparent);
  text-decoration: underline dotted color-mix(in srgb, currentColor 70%, transparent) 0.1em;
  text-underline-offset: 0.18em;
}
`
}

/** The mention that the keys have come to is highlighted once more, under this name. */
export const CURRENT = highlightName('current')

/** As the reader's own system shows what is selected. */
export const CURRENT_STYLE = `::highlight(${CURRENT}){background-color:Highlight;color:HighlightText}\n`
