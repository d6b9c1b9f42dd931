import { readPack } from '../../src/build/read-pack'
import { createPackedRecognizer } from '../../src/recognition/packed-recognizer'
import { packTopics } from '../../src/recognition/packed-topics'
import { createRecognizer } from '../../src/recognition/recognizer'
import type { RecognitionTopic } from '../../src/recognition/topic'
import { printRatios, runInterleaved } from './interleave'
import { makeProse } from './prose'

const ROUNDS = 9
const MEGABYTE = 1_000_000

/** Time of recognition against one combined regular expression of the same aliases, and its growth with the input. */
export async function benchRecognition(): Promise<void> {
  const { recognition } = await readPack('assets/packs/arms-control')
  const recognizer = createRecognizer(recognition)
  const expression = combinedExpression(recognition)
  const prose = makeProse(MEGABYTE, 1)
  const find = (text: string) => () => void recognizer.find(text)
  const count = (text: string) => () => {
    for (const _ of text.matchAll(expression));
  }
  printRatios(
    'recognise 1 MB of prose (target: at most 2 x the expression)',
    runInterleaved(
      new Map([
        ['one expression, no sense decided', count(prose)],
        ['recogniser', find(prose)],
      ]),
      ROUNDS,
    ),
    'one expression, no sense decided',
  )
  for (const [name, unit] of CRAFTED) {
    const [once, twice] = [unit.repeat(MEGABYTE / 2 / unit.length), unit.repeat(MEGABYTE / unit.length)]
    const contestants = new Map([
      ['0.5 MB', find(once)],
      ['1 MB', find(twice)],
    ])
    printRatios(`${name} (target: at most 2.3 x)`, runInterleaved(contestants, ROUNDS), '0.5 MB')
  }
  const many = makeTopic(MANY_ALIASES)
  const manyRecognizer = createRecognizer([many])
  printRatios(
    'recognise 1 MB of prose, 10,000 aliases (target: at most 1.5 x)',
    runInterleaved(
      new Map([
        ['five topics', find(prose)],
        ['10,000 aliases', () => void manyRecognizer.find(prose)],
      ]),
      ROUNDS,
    ),
    'five topics',
  )
  // As the background gets them: compiled at the first text.
  const packed = packTopics(recognition)
  const compile = new Map([
    [
      'compile five topics',
      () => void createPackedRecognizer(packed, { topicsOff: new Set(), others: [] }).find('word'),
    ],
    ['compile 10,000 aliases (target: under 100 ms)', () => void createRecognizer([many]).find('word')],
  ])
  printRatios('compile', runInterleaved(compile, ROUNDS), 'compile five topics')
}

const MANY_ALIASES = 10_000

/** A topic of so many aliases of two words, none of which the prose has. */
function makeTopic(count: number): RecognitionTopic {
  const aliases = Array.from({ length: count }, (_, i) => ({
    text: `${spellNumber(i)} ${spellNumber(i * 7)}`,
    isCertain: true,
    prior: 0,
    matchesCase: false,
    isEverydayWord: false,
    evidence: [],
  }))
  return { id: 'many', aliases, evidence: [], shared: [] }
}

const LETTERS = 'bcdfghjklm'

/** A number in letters, a different one for each: 42 is "qgd". */
const spellNumber = (number: number) => `q${[...String(number)].map(digit => LETTERS[Number(digit)]).join('')}`

/** Inputs made to be slow: nothing but candidates, one word, beginnings of long aliases. */
const CRAFTED = [
  ['"START " again and again', 'START '],
  ['one word', 'start'],
  ['definitions within definitions', 'm (ABM) '],
  ['beginnings of long aliases', 'Treaty on Conventional Armed Forces in '],
] as const

function combinedExpression(topics: readonly RecognitionTopic[]): RegExp {
  const aliases = topics.flatMap(topic => topic.aliases.map(alias => alias.text))
  const sorted = [...new Set(aliases)].sort((a, b) => b.length - a.length)
  const escaped = sorted.map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
