// npm run eval [-- FILE...]: recognition quality on JSON Lines corpora; on our own where none is named.
import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { readPack } from '../../src/build/read-pack'
import { createRecognizer } from '../../src/recognition/recognizer'
import { type Passage, readCorpus } from './corpus'
import { type Counts, type Miss, type ReasonedMention, rates, scorePassage, sumCounts } from './score'

const CONTEXT_CHARACTERS = 60

/** What is only ever scored stays unread: its errors are printed only where this stands among the arguments. */
const SHOW_ERRORS = '--errors'
const SCORED_ONLY = 'scored'
const CORPORA = resolve('tests/eval/corpora')

async function main(args: readonly string[]): Promise<void> {
  const { recognition } = await readPack('assets/packs/arms-control')
  const recognizer = createRecognizer(recognition)
  const ids = recognition.map(topic => topic.id)
  const named = args.filter(arg => arg !== SHOW_ERRORS).map(file => resolve(process.env.INIT_CWD ?? '.', file))
  for (const [title, files] of groupFiles(named)) {
    const scored = files
      .flatMap(readCorpus)
      .map(passage => ({ passage, ...scorePassage(passage, recognizer.find(passage.text)) }))
    const isOpen = title !== SCORED_ONLY || args.includes(SHOW_ERRORS)
    if (isOpen)
      for (const { passage, misses } of scored) for (const miss of misses) console.log(describeMiss(passage, miss))
    printScores(title, scored, { ids, isOpen })
  }
}

/** Each file by itself; without a name, the two parts of our own corpora. */
function groupFiles(named: readonly string[]): [title: string, files: string[]][] {
  if (named.length > 0) return named.map(file => [relative('.', file), [file]])
  return ['fit', SCORED_ONLY].map(part => [
    part,
    readdirSync(resolve(CORPORA, part)).map(name => resolve(CORPORA, part, name)),
  ])
}

interface Scored {
  readonly passage: Passage
  readonly counts: ReadonlyMap<string, Counts>
  readonly misses: readonly Miss[]
}

function printScores(
  title: string,
  scored: readonly Scored[],
  { ids, isOpen }: { ids: readonly string[]; isOpen: boolean },
) {
  console.log(`\n${title}: ${scored.length} passages\n`)
  const of = (list: readonly Scored[], id: string) => sumCounts(list.flatMap(each => each.counts.get(id) ?? []))
  printTable([...ids.map(id => [id, of(scored, id)] as const), ['overall', sumCounts(ids.map(id => of(scored, id)))]])
  const languages = [...new Set(scored.map(each => each.passage.language))]
  printTable(
    languages.map(language => {
      const own = scored.filter(each => each.passage.language === language)
      return [language, sumCounts(ids.map(id => of(own, id)))] as const
    }),
  )
  printSenses(scored, isOpen)
}

/** Passages by their sense: those that hold nothing of ours are hard negatives. Senses with an error are the ones to work on. */
function printSenses(scored: readonly Scored[], isOpen: boolean): void {
  const negatives = scored.filter(({ passage }) => passage.gold.length === 0)
  const wrong = negatives.filter(({ misses }) => misses.length > 0)
  const share = negatives.length === 0 ? 0 : (100 * wrong.length) / negatives.length
  const senses = new Map(
    scored.map(({ passage }) => [passage.sense, scored.filter(each => each.passage.sense === passage.sense)]),
  )
  const wrongSenses = new Set(negatives.map(({ passage }) => passage.sense))
  console.log(
    `${negatives.length} passages without a mention, in ${wrongSenses.size} senses: ${wrong.length} wrongly marked (${share.toFixed(1)} %)`,
  )
  if (isOpen)
    for (const [sense, list] of senses) {
      const errors = list.filter(({ misses }) => misses.length > 0).length
      if (errors > 0) console.log(`  ${sense}: ${errors} of ${list.length} with an error`)
    }
  console.log()
}

function printTable(rows: readonly (readonly [string, Counts])[]): void {
  console.log(`${''.padEnd(14)}${['P', 'R', 'F1', 'right', 'wrong', 'missed'].map(head => head.padStart(8)).join('')}`)
  for (const [name, counts] of rows) {
    const { precision, recall, f1 } = rates(counts)
    const figures = [precision, recall, f1].map(rate => rate.toFixed(3).padStart(8)).join('')
    const numbers = [counts.right, counts.wrong, counts.missed].map(count => String(count).padStart(8)).join('')
    console.log(`${name.padEnd(14)}${figures}${numbers}`)
  }
  console.log()
}

function describeMiss({ id, text }: Passage, { kind, topicId, start, end, mention }: Miss): string {
  const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start)
  const after = text.slice(end, end + CONTEXT_CHARACTERS)
  return `${kind.padEnd(6)} ${topicId.padEnd(13)} ${id}  …${before}[${text.slice(start, end)}]${after}…${mention ? explain(mention) : ''}`
}

function explain({ alias, reason }: ReasonedMention): string {
  if (reason?.kind !== 'evidence') return `\n         certain alias "${alias}"`
  const evidence = reason.evidence.map(({ text, logOdds }) => `${text} ${logOdds.toFixed(1)}`).join(', ')
  return `\n         "${alias}" ${reason.score.toFixed(1)}: ${evidence}`
}

await main(process.argv.slice(2)).catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
