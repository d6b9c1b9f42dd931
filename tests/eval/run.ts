// npm run eval [-- FILE...]: recognition quality on JSON Lines corpora; on our own where none is named.
import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { readPack } from '../../src/build/read-pack'
import type { Mention } from '../../src/recognition/mention'
import { createRecognizer } from '../../src/recognition/recognizer'
import { type Passage, readCorpus } from './corpus'
import { type Counts, type Miss, rates, scorePassage, sumCounts } from './score'

const CONTEXT_CHARACTERS = 60

async function main(files: readonly string[]): Promise<void> {
  const { recognition } = await readPack('assets/packs/arms-control')
  const recognizer = createRecognizer(recognition)
  for (const file of files.length > 0 ? files : listOwnCorpora()) {
    const passages = readCorpus(resolve(process.env.INIT_CWD ?? '.', file))
    const scored = passages.map(passage => ({ passage, ...scorePassage(passage, recognizer.find(passage.text)) }))
    for (const { passage, misses } of scored) for (const miss of misses) console.log(describeMiss(passage, miss))
    console.log(`\n${basename(file)}: ${passages.length} passages\n`)
    const ids = recognition.map(topic => topic.id)
    const of = (id: string) => sumCounts(scored.flatMap(each => each.counts.get(id) ?? []))
    printTable([...ids.map(id => [id, of(id)] as const), ['overall', sumCounts(ids.map(of))]])
    const languages = [...new Set(passages.map(passage => passage.language))]
    printTable(
      languages.map(language => {
        const own = scored.filter(each => each.passage.language === language)
        return [language, sumCounts(own.flatMap(each => [...each.counts.values()]))] as const
      }),
    )
    printSenses(scored)
  }
}

/** Senses that were wrongly marked are the ones to work on. */
function printSenses(scored: readonly { passage: Passage; misses: readonly Miss[] }[]): void {
  const negatives = scored.filter(({ passage }) => passage.gold.length === 0)
  const wrong = negatives.filter(({ misses }) => misses.length > 0)
  const share = negatives.length === 0 ? 0 : (100 * wrong.length) / negatives.length
  const senses = new Set(negatives.map(({ passage }) => passage.sense))
  console.log(
    `${negatives.length} passages without a mention, in ${senses.size} senses: ${wrong.length} wrongly marked (${share.toFixed(1)} %)`,
  )
  for (const { passage } of wrong) console.log(`  ${passage.id}  ${passage.sense}`)
  console.log()
}

function listOwnCorpora(): string[] {
  const folder = resolve('tests/eval/corpora')
  return readdirSync(folder).map(name => resolve(folder, name))
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

function explain({ alias, reason }: Mention): string {
  if (reason.kind === 'certain') return `\n         certain alias "${alias}"`
  const evidence = reason.evidence.map(({ text, logOdds }) => `${text} ${logOdds.toFixed(1)}`).join(', ')
  return `\n         "${alias}" ${reason.score.toFixed(1)}: ${evidence}`
}

await main(process.argv.slice(2)).catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
