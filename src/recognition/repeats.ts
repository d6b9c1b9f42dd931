import { lookupKey } from './inflection'
import type { Alias, RecognitionTopic } from './topic'
import { words } from './words'

/** The way that a text is looked up, the same for every case of a Russian word and every spelling of a name. */
export function lookupPath(text: string): string {
  return [...words(text)].map(word => lookupKey(word.key)).join(' ')
}

/** Leaves out aliases that are looked up as an earlier one of the same topic is: the case forms that a pack's author listed. */
export function dropRepeats(topics: readonly RecognitionTopic[]): RecognitionTopic[] {
  return topics.map(topic => ({ ...topic, aliases: dropBy(topic.aliases, aliasPath) }))
}

/** Aliases whose capitals count are as many as their spellings. */
function aliasPath({ text, matchesCase }: Alias): string {
  return matchesCase ? `${lookupPath(text)} as ${[...words(text)].map(word => word.plain).join(' ')}` : lookupPath(text)
}

function dropBy<Entry>(entries: readonly Entry[], pathOf: (entry: Entry) => string): Entry[] {
  const seen = new Set<string>()
  return entries.filter(entry => {
    const path = pathOf(entry)
    const isNew = !seen.has(path)
    seen.add(path)
    return isNew
  })
}
