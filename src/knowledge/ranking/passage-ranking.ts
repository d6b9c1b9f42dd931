import { createClosenessMeter, worthOfRarest } from '../closeness'
import type { Citation } from '../pack'
import type { RankedFact, Reading } from './fact-ranking'
import type { PackIndex, PlacedPassage } from './pack-index'
import type { ReadSayings } from './sayings'
import type { Weights } from './weights'

/** A passage with the sum of what speaks for it. */
export interface RankedPassage {
  readonly placed: PlacedPassage
  readonly score: number
}

export interface PassageParts {
  readonly index: PackIndex
  readonly weights: Weights
  /** Which passages may be shown. */
  readonly isAbout: (placed: PlacedPassage) => boolean
  /** The topic whose card it is: all its passages speak of it, so that its name says nothing. */
  readonly topicId?: string
  /** What the card shows above the passages, best first. */
  readonly facts: readonly RankedFact[]
}

/** Nearly all words of a passage are in the fact above it: it only says the same again. */
const REPEAT_SHARE = 0.9
/** Another one must be nearly as close to stand before it. */
const CLOSE_ENOUGH = 0.85

/**
 * Ranks passages, best first: those close to the sentence, and those that the best facts cite. One that only repeats the first fact
 * gives way to one that is nearly as close and tells more.
 */
export function scorePassages({ sayings }: Reading, parts: PassageParts): RankedPassage[] {
  const { index, weights, isAbout, topicId, facts } = parts
  const about = index.passages.filter(isAbout)
  const measure = createClosenessMeter(
    about.map(({ passage }) => index.profileOf(passage)),
    weights,
  )
  const { scores } = measure(sayings, topicId === undefined ? undefined : `topic ${topicId}`)
  const support = supportByFacts(facts)
  const most = weights.citedByFirst * worthOfRarest(about.length, weights)
  const ranked = about
    .map((placed, i) => {
      const supported = most * (support.get(keyOf(citationOf(placed))) ?? 0)
      return { placed, score: (scores[i] ?? 0) + supported }
    })
    .sort((a, b) => b.score - a.score)
  return putTellingFirst(ranked, facts[0], index.read)
}

/** How well the facts that cite a passage go with the sentence: 1 for the best, less the further they are behind it. */
function supportByFacts(facts: readonly RankedFact[]): ReadonlyMap<string, number> {
  const best = facts[0]?.score ?? 0
  const support = new Map<string, number>()
  for (const { fact, score } of facts) {
    const key = keyOf(fact.passage)
    support.set(key, Math.max(support.get(key) ?? 0, Math.exp(score - best)))
  }
  return support
}

function putTellingFirst(ranked: RankedPassage[], shown: RankedFact | undefined, read: ReadSayings): RankedPassage[] {
  const [first] = ranked
  if (!first || !shown) return ranked
  const { text, by = '', outcome } = shown.fact
  const told = wordsOf(`${text} ${by} ${outcome?.text ?? ''}`, read)
  const repeats = ({ placed }: RankedPassage) => {
    const words = wordsOf(placed.passage.text, read)
    return [...words].filter(word => told.has(word)).length >= words.size * REPEAT_SHARE
  }
  if (!repeats(first)) return ranked
  const rivals = ranked.filter(each => each !== first && each.score >= first.score * CLOSE_ENOUGH)
  const telling = rivals.find(each => !repeats(each))
  return telling ? [telling, ...ranked.filter(each => each !== telling)] : ranked
}

function wordsOf(text: string, read: ReadSayings): ReadonlySet<string> {
  const features = read(text).flatMap(saying => saying.features.map(each => each.feature))
  return new Set(features.filter(feature => feature.startsWith('word ')))
}

const citationOf = ({ article, passage }: PlacedPassage): Citation => ({ articleId: article.id, passageId: passage.id })
const keyOf = ({ articleId, passageId }: Citation) => `${articleId}#${passageId}`
