import { i18n } from '#i18n'
import type { ImportChanges } from './options-props'

/** Says what an import changed, one sentence for each kind of change. */
export function describeImport(changes: ImportChanges, titles: ReadonlyMap<string, string>): string[] {
  const named = (ids: readonly string[]) => ids.map(id => titles.get(id) ?? id)
  const sentences = [
    sentence('options.added', changes.added),
    sentence('options.replaced', changes.replaced),
    sentence('options.switchedOff', named(changes.switchedOff)),
    sentence('options.switchedOn', named(changes.switchedOn)),
    sentence('options.changedSites', changes.sites),
    changes.hasNewReading ? i18n.t('options.changedReading') : undefined,
  ].filter(each => each !== undefined)
  return sentences.length > 0 ? sentences : [i18n.t('options.nothingChanged')]
}

function sentence(key: SentenceKey, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : i18n.t(key, [names.map(name => `“${name}”`).join(', ')])
}

type SentenceKey = `options.${'added' | 'replaced' | 'switchedOff' | 'switchedOn' | 'changedSites'}`
