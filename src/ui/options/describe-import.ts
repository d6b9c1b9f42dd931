import type { ImportChanges } from './options-props'

/** Says what an import changed, one sentence for each kind of change. */
export function describeImport(changes: ImportChanges, titles: ReadonlyMap<string, string>): string[] {
  const named = (ids: readonly string[]) => ids.map(id => titles.get(id) ?? id)
  const sentences = [
    sentence('Added', changes.added),
    sentence('Replaced', changes.replaced),
    sentence('Switched off', named(changes.switchedOff)),
    sentence('Switched on', named(changes.switchedOn)),
    sentence('Changed for the sites', changes.sites),
    changes.hasNewReading ? 'Changed how highlights and cards look and open.' : undefined,
  ].filter(each => each !== undefined)
  return sentences.length > 0 ? sentences : ['Nothing changed: the file says what your settings say already.']
}

function sentence(verb: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${verb}: ${names.map(name => `“${name}”`).join(', ')}.`
}
