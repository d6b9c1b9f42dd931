import { words } from '../../../src/recognition/words'
import { bundledPhrases, bundledTopics } from './bundled-recognizer'

/** Numbers from 0 to 1 that are the same for the same seed: mulberry32 of Tommy Ettinger. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const NAMES = bundledTopics.flatMap(topic => topic.aliases.map(alias => alias.text))
/** A place of the alias is left for whatever comes next. */
export const PHRASES = bundledPhrases.map(phrase => phrase.replaceAll('~', '').trim())
export const GAPS = [
  ' ',
  '-',
  ' – ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '\u00A0',
  '\u2028',
  '\uFFFC',
  '’s ',
  ' (',
  ') ',
  '',
  's ',
]
const NAME_WORDS = NAMES.flatMap(name => [...words(name)].map(word => name.slice(word.start, word.end)))
/** Where scripts, marks, invisible characters and halves of pairs are; the last is all of Unicode. */
const RANGES = [
  [0x20, 0x7f],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x5ff],
  [0x600, 0x97f],
  [0xe00, 0xeff],
  [0x1000, 0x11ff],
  [0x1780, 0x17ff],
  [0x2000, 0x206f],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
  [0x1d400, 0x1d7ff],
  [0x1f300, 0x1f6ff],
  [0, 0x10ffff],
] as const
const MOST_PARTS = 6

/** Makes random texts of names, evidence and any characters, torn and joined in any way. */
export function createRandomText(random: () => number): () => string {
  const below = (most: number) => Math.floor(random() * most)
  const pick = <Entry>(list: readonly Entry[]) => list[below(list.length)]
  const character = () => {
    const [first, last] = pick(RANGES) ?? [0, 0]
    return String.fromCodePoint(first + below(last - first + 1))
  }
  const torn = (text: string) => {
    const at = below(text.length + 1)
    return text.slice(0, at) + character() + text.slice(at)
  }
  const part = () => {
    const kind = random()
    if (kind < 0.2) return pick(NAMES) ?? ''
    if (kind < 0.4) return pick(NAME_WORDS) ?? ''
    if (kind < 0.6) return pick(PHRASES) ?? ''
    if (kind < 0.7) return torn(pick(NAMES) ?? '')
    return character() + (kind < 0.8 ? character() : '')
  }
  return () => {
    let text = ''
    for (let parts = 1 + below(MOST_PARTS); parts > 0; parts--) text += part() + (random() < 0.7 ? pick(GAPS) : '')
    return text
  }
}
