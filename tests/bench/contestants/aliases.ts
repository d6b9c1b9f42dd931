import { packedTopics } from 'virtual:backgrounder/recognition'
import { unpackTopics } from '../../../src/recognition/packed-topics'

/** All aliases of the bundled pack. */
export const aliases = [
  ...new Set(unpackTopics(packedTopics).topics.flatMap(topic => topic.aliases.map(alias => alias.text))),
].sort((a, b) => b.length - a.length)

/** One expression of all aliases, without a sense of anything. */
export function expression(): RegExp {
  const escaped = aliases.map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
