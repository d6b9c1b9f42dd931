// npm run fit [-- FILE...]: fits the weights of recognition to the corpora of tests/eval/corpora/fit and to the files named, and
// writes them: the features' to src/recognition/weights.json, the priors of ambiguous aliases to the topic files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { readPack } from '../../src/build/read-pack'
import { type CompiledTopics, compileTopics } from '../../src/recognition/compile'
import { readText } from '../../src/recognition/reading'
import type { RecognitionTopic } from '../../src/recognition/topic'
import weights from '../../src/recognition/weights.json'
import { type Passage, readCorpus } from './corpus'
import { crossValidate, type Example, fitModel, type Model } from './model'

const PACK = 'assets/packs/arms-control'
const WEIGHTS_FILE = 'src/recognition/weights.json'
const CORPORA = resolve('tests/eval/corpora/fit')
/** Aliases that were seen less often keep the prior that the pack's author gave them. */
const FEWEST_SEEN = 10
/** Priors of aliases that were seen less often than this are rounded to halves: pages carry each prior that differs. */
const OFTEN_SEEN = 80
/** A few passages of one author prove no certainty: their priors stay within this, or within what the pack's author gave them. */
const FARTHEST_PRIOR = 2.5
/** Files that are named are real text, which the passages of our own are not. */
const WEIGHT_OF_REAL = 3
/** Passages of both senses are many more in the corpora than on pages. */
const WEIGHT_OF_MIXED = 0.5
/** Near misses, written without the words that tell a sense at once, are many in the corpora and few on pages: they must not move the priors. */
const WEIGHT_OF_NEAR_MISSES = 0.4
const NEAR_MISSES = /-near\.jsonl$/
/** A wrong highlight costs the reader more than a missing one. */
const WEIGHT_OF_OTHER_SENSES = 2

async function main(named: readonly string[]): Promise<void> {
  const own = readdirSync(CORPORA).map(name => ({
    file: resolve(CORPORA, name),
    importance: NEAR_MISSES.test(name) ? WEIGHT_OF_NEAR_MISSES : 1,
  }))
  const real = named.map(file => ({ file: resolve(process.env.INIT_CWD ?? '.', file), importance: WEIGHT_OF_REAL }))
  const { recognition } = await readPack(PACK)
  const compiled = compileTopics(recognition)
  const examples = [...own, ...real].flatMap(({ file, importance }, group) =>
    readCorpus(file)
      .flatMap(passage => readExamples(compiled, passage))
      .map(example => ({ ...example, group, weight: example.weight * importance })),
  )
  const start: Model = { features: weights.features, priors: priorsOf(recognition) }
  const { right, wrong, missed } = crossValidate(examples, start)
  const [precision, recall] = [right / (right + wrong), right / (right + missed)]
  console.log(`${examples.length} ambiguous candidates in ${own.length + real.length} corpora`)
  console.log(
    `each corpus by a model of the others: P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  )
  const model = fitModel(examples, start)
  const features = Object.fromEntries(Object.entries(model.features).map(([name, weight]) => [name, round(weight)]))
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ features }, null, 2)}\n`)
  const seen = new Map<string, number>()
  for (const { alias } of examples) seen.set(alias, (seen.get(alias) ?? 0) + 1)
  for (const { id } of recognition) writePriors(id, { from: start.priors, to: model.priors, seen })
}

/** Every ambiguous candidate of a passage that has a right answer and that no certain name covers. */
function readExamples(compiled: CompiledTopics, { text, gold, optional, sense }: Passage): Omit<Example, 'group'>[] {
  const { candidates, clues } = readText(compiled, text)
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end
  return candidates.flatMap(candidate => {
    const { topic, alias } = candidate.pattern
    const isCovered = candidates.some(
      other => other.pattern.alias.isCertain && other.start <= candidate.start && candidate.end <= other.end,
    )
    const isMention = gold.some(each => each.topicId === topic.id && overlaps(each, candidate))
    const isOpen = !isMention && optional.some(each => overlaps(each, candidate))
    if (alias.isCertain || isCovered || isOpen) return []
    const weight = (sense.startsWith('mixed') ? WEIGHT_OF_MIXED : 1) * (isMention ? 1 : WEIGHT_OF_OTHER_SENSES)
    return [{ weight, isMention, alias: `${topic.id} ${alias.text}`, clues: clues.get(candidate) ?? [] }]
  })
}

function priorsOf(topics: readonly RecognitionTopic[]): Record<string, number> {
  const ambiguous = topics.flatMap(({ id, aliases }) =>
    aliases.filter(alias => !alias.isCertain).map(({ text, prior }) => [`${id} ${text}`, prior] as const),
  )
  return Object.fromEntries(ambiguous)
}

interface FittedPriors {
  readonly from: Model['priors']
  readonly to: Model['priors']
  /** How often each alias was seen. */
  readonly seen: ReadonlyMap<string, number>
}

function writePriors(topicId: string, { from, to, seen }: FittedPriors): void {
  const file = `${PACK}/topics/${topicId}.yaml`
  const document = parseDocument(readFileSync(file, 'utf8'))
  const list = document.getIn(['aliases', 'ambiguous'])
  if (!isSeq(list)) return
  for (const [i, entry] of list.items.entries()) {
    const alias = isMap(entry) ? String(entry.get('text')) : String(isScalar(entry) ? entry.value : entry)
    const key = `${topicId} ${alias}`
    const [before, prior, times] = [from[key], to[key], seen.get(key) ?? 0]
    if (before === undefined || prior === undefined || times < FEWEST_SEEN) continue
    const farthest = Math.max(FARTHEST_PRIOR, Math.abs(before))
    const rounded = times < OFTEN_SEEN ? roundTo(clamp(prior, farthest), 0.5) : round(prior)
    if (isMap(entry)) entry.set('prior', rounded)
    else list.items[i] = document.createNode({ text: alias, prior: rounded })
  }
  writeFileSync(file, document.toString({ lineWidth: 120 }))
}

const clamp = (prior: number, farthest: number) => Math.max(-farthest, Math.min(farthest, prior))
const round = (value: number) => roundTo(value, 0.01)
// Adding 0 makes 0 of -0.
const roundTo = (value: number, step: number) => Number((Math.round(value / step) * step).toFixed(2)) + 0

await main(process.argv.slice(2))
