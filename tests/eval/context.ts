// npm run eval:context [-- --misses] [-- --weights] [-- --scored]: how often a card shows first what belongs beside a sentence.
// Without arguments on what was tuned on; `--misses` tells why, `--weights` what each weight does; `--scored` adds one total of what was not.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { readPack } from '../../src/build/read-pack'
import type { Citation, Pack, Topic } from '../../src/knowledge/pack'
import { type RankedFact, type Reading, scoreFacts } from '../../src/knowledge/ranking/fact-ranking'
import { createPackIndex, type PackIndex } from '../../src/knowledge/ranking/pack-index'
import { scorePassages } from '../../src/knowledge/ranking/passage-ranking'
import { WEIGHTS, type Weights } from '../../src/knowledge/ranking/weights'

const PACK = 'assets/packs/arms-control'
const FOLDER = resolve('tests/eval/context')

/** A sentence with what belongs beside it; README.md tells more. */
interface Entry {
  readonly topic: string
  readonly date?: string
  readonly sentence: string
  readonly facts: readonly string[]
  readonly passages?: readonly string[]
}

/** Where the first right fact and passage stand among those ranked, from 0; -1 where there is none, undefined where none is asked for. */
interface Placed {
  readonly entry: Entry
  readonly facts: readonly RankedFact[]
  readonly factPlace: number
  readonly passagePlace: number | undefined
}

async function main(args: readonly string[]): Promise<void> {
  const { knowledge: pack } = await readPack(PACK)
  const tune = readEntries('tune')
  const drill = readEntries('drill')
  const placed = rankAll(pack, tune, WEIGHTS)
  for (const topic of pack.topics)
    print(
      topic.id,
      placed.filter(({ entry }) => entry.topic === topic.id),
    )
  print(
    'English',
    placed.filter(({ entry }) => !isRussian(entry)),
  )
  print(
    'Russian',
    placed.filter(({ entry }) => isRussian(entry)),
  )
  print('tune', placed)
  print('drill', rankAll(pack, drill, WEIGHTS))
  if (args.includes('--misses')) for (const each of placed.filter(({ factPlace }) => factPlace !== 0)) explain(each)
  if (args.includes('--weights')) tryWeights(pack, [...tune, ...drill])
  if (args.includes('--scored')) print('scored', rankAll(pack, readEntries('scored'), WEIGHTS))
}

function readEntries(name: string): Entry[] {
  return parse(readFileSync(resolve(FOLDER, `${name}.yaml`), 'utf8'))
}

const isRussian = ({ sentence }: Entry) => (sentence.match(/\p{sc=Cyrl}/gu)?.length ?? 0) > sentence.length / 3

function rankAll(pack: Pack, entries: readonly Entry[], weights: Weights): Placed[] {
  const index = createPackIndex(pack, weights)
  return entries.flatMap(entry => {
    const topic = pack.topics.find(each => each.id === entry.topic)
    return topic ? [rank(topic, entry, { index, weights })] : []
  })
}

function rank(topic: Topic, entry: Entry, { index, weights }: { index: PackIndex; weights: Weights }): Placed {
  const { sentence, date, passages } = entry
  const reading: Reading = { sentence, sayings: index.read(sentence), ...(date !== undefined && { date }) }
  const facts = scoreFacts(topic, reading, { index, weights })
  const cited = new Set(topic.facts.map(fact => keyOf(fact.passage)))
  const ranked = scorePassages(reading, {
    index,
    weights,
    facts,
    topicId: topic.id,
    isAbout: ({ article, passage }) => cited.has(`${article.id}#${passage.id}`),
  })
  const keys = ranked.map(({ placed: { article, passage } }) => `${article.id}#${passage.id}`)
  return {
    entry,
    facts,
    factPlace: facts.findIndex(({ fact }) => entry.facts.includes(fact.id)),
    passagePlace: passages && keys.findIndex(key => passages.includes(key)),
  }
}

const keyOf = ({ articleId, passageId }: Citation) => `${articleId}#${passageId}`

const AMONG_FIRST = 3

function print(title: string, placed: readonly Placed[]): void {
  const passages = placed.flatMap(({ passagePlace }) => passagePlace ?? [])
  const columns = [describe(placed.map(({ factPlace }) => factPlace)), passages.length > 0 ? describe(passages) : '']
  console.log(`${title.padEnd(14)}facts ${columns[0]}   ${columns[1] && `passages ${columns[1]}`}`)
}

function describe(places: readonly number[]): string {
  const share = (count: number) => `${count} (${((100 * count) / places.length).toFixed(1)} %)`.padStart(13)
  const first = places.filter(place => place === 0).length
  const amongFirst = places.filter(place => place >= 0 && place < AMONG_FIRST).length
  return `of ${String(places.length).padStart(3)}: first ${share(first)}, among three ${share(amongFirst)}`
}

const MOST_REASONS = 12

function explain({ entry: { topic, date = '', sentence, facts: right }, facts, factPlace }: Placed): void {
  console.log(`\n${topic} ${date} ${sentence}\n  right: ${right.join(', ')}`)
  for (const { fact, score, reasons } of [facts[0], facts[factPlace]].flatMap(each => each ?? [])) {
    const told = reasons.toSorted((a, b) => b.worth - a.worth).slice(0, MOST_REASONS)
    console.log(`  ${fact.id} ${score.toFixed(2)}: ${told.map(describeReason).join(', ')}`)
  }
}

function describeReason(reason: RankedFact['reasons'][number]): string {
  const worth = reason.worth.toFixed(2)
  if (reason.kind === 'word') return `"${reason.said}" ${reason.feature} ${worth}`
  return `${reason.kind === 'time' ? reason.said : reason.kind} ${worth}`
}

const FACTORS = [0.7, 1.4]

/** What becomes of the figures when a weight is changed: a weight that does nothing has no place, one that does much is fitted too closely. */
function tryWeights(pack: Pack, entries: readonly Entry[]): void {
  for (const [name, weight] of Object.entries(WEIGHTS))
    for (const factor of FACTORS)
      print(`${name} ${(weight * factor).toFixed(2)}`, rankAll(pack, entries, { ...WEIGHTS, [name]: weight * factor }))
}

await main(process.argv.slice(2)).catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
