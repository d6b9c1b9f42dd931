import { type Damage, READING_KEY } from './settings'

/** Says which topic or term a damaged item is of, in words; `titles` are those of the topics, by id. */
export function nameDamage({ key, stored }: Damage, titles: ReadonlyMap<string, string>): string {
  const [kind = '', id = ''] = key.split(/:(.*)/s)
  if (kind === 'topic') return `Topic “${titles.get(id) ?? id}”`
  if (kind === 'site') return `What you chose for ${id}`
  if (kind === READING_KEY) return 'How you want to read'
  const label = typeof stored === 'object' && stored !== null && 'label' in stored ? stored.label : undefined
  return typeof label === 'string' && label.trim() !== '' ? `Term “${label.trim()}”` : `A term of yours (${id})`
}
