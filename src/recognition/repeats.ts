import { lookupKey } from './inflection'
import type { Alias, Evidence, RecognitionTopic } from './topic'
import { words } from './words'

/** The way that a text is looked up, the same for every case of a Russian word and every spelling of a name. */
function lookupPath(text: string): string {
  return [...words(text)].map(word => lookupKey(word.key)).join(' ')
}

/**
 * Leaves out aliases and evidence that are looked up as an earlier entry of the same kind is: the case forms that a pack's
 * author listed. Of evidence, the first weight holds.
 */
export function dropRepeats(topics: readonly RecognitionTopic[]): RecognitionTopic[] {
  return topics.map(topic => {
    // Aliases that share a list go on sharing it.
    const lists = new Map<readonly Evidence[], readonly Evidence[]>()
    const shorten = (list: readonly Evidence[]) => {
      const known = lists.get(list) ?? dropBy(list, evidence => lookupPath(evidence.text))
      lists.set(list, known)
      return known
    }
    return {
      id: topic.id,
      aliases: dropBy(topic.aliases, aliasPath).map(alias => ({ ...alias, against: shorten(alias.against) })),
      evidenceFor: shorten(topic.evidenceFor),
      evidenceAgainst: shorten(topic.evidenceAgainst),
    }
  })
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
