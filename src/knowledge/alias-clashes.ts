import { lookupPath } from '../recognition/repeats'
import type { Alias } from '../recognition/topic'
import { plainSpelling } from '../recognition/words'
import { groupBy } from './group-by'
import type { BuiltPack } from './pack'

/** A topic that lists an alias which another topic lists too. */
export interface Claim {
  readonly packId: string
  readonly topicId: string
  readonly topicTitle: string
  /** The alias as this topic spells it. */
  readonly text: string
  readonly isCertain: boolean
}

/** One name of several topics. All of them keep it; the first claim wins where nothing else decides. */
export interface Clash {
  /** The name as the first claim spells it. */
  readonly text: string
  /** At least two, each of another topic: certain ones first, then in the order of packs and topics. */
  readonly claims: readonly Claim[]
}

interface Listed {
  readonly claim: Claim
  readonly alias: Alias
}

/** Finds the names that more than one topic lists, in one pack or in several; different forms and spellings of a name are one. */
export function findAliasClashes(packs: readonly BuiltPack[]): Clash[] {
  const byPath = groupBy(packs.flatMap(listAliases), ({ alias }) => lookupPath(alias.text))
  return [...byPath.values()].flatMap(groupByCapitals).flatMap(listed => {
    const claims = onePerTopic(listed)
    const [first] = claims
    return first !== undefined && claims.length > 1 ? [{ text: first.text, claims }] : []
  })
}

/** Says what becomes of a name that several topics list, and what to do about it. */
export function describeClash({ text, claims }: Clash): string {
  const isOnePack = new Set(claims.map(claim => claim.packId)).size === 1
  const names = claims.map(({ topicTitle, packId }) => (isOnePack ? `"${topicTitle}"` : `"${topicTitle}" (${packId})`))
  const listed = `the alias "${text}" is listed by ${names.join(' and ')}`
  const certain = claims.filter(claim => claim.isCertain).length
  if (certain === 1) return `${listed}: it is certain for ${names[0]}, which it will always name`
  if (certain > 1)
    return `${listed}: it is certain for ${certain} of them, so that it will always name ${names[0]}; make it ambiguous and give each topic its evidence`
  return `${listed}: the words around it decide which of them it names`
}

function listAliases({ recognition, knowledge: { head, topics } }: BuiltPack): Listed[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]))
  return recognition.flatMap(({ id: topicId, aliases }) =>
    aliases.map(alias => {
      const { text, isCertain } = alias
      return { alias, claim: { packId: head.id, topicId, topicTitle: titles.get(topicId) ?? topicId, text, isCertain } }
    }),
  )
}

/** Names whose capitals count ("START", "Start") clash with those of the same capitals, and with those whose capitals do not. */
function groupByCapitals(listed: readonly Listed[]): (readonly Listed[])[] {
  const anyCase = listed.filter(({ alias }) => !alias.matchesCase)
  const exact = listed.filter(({ alias }) => alias.matchesCase)
  if (exact.length === 0 || onePerTopic(anyCase).length > 1) return [listed]
  const spellings = groupBy(exact, ({ alias }) => plainSpelling(alias.text))
  return [...spellings.values()].map(same => listed.filter(each => same.includes(each) || anyCase.includes(each)))
}

function onePerTopic(listed: readonly Listed[]): Claim[] {
  const certainFirst = [...listed].sort((a, b) => Number(b.claim.isCertain) - Number(a.claim.isCertain))
  const seen = new Set<string>()
  return certainFirst.flatMap(({ claim }) => {
    const topic = `${claim.packId}/${claim.topicId}`
    if (seen.has(topic)) return []
    seen.add(topic)
    return [claim]
  })
}
