import { describe, expect, it } from 'vitest'
import { createAliasIndex } from '../../../src/recognition/alias-index'
import { lookupKey } from '../../../src/recognition/inflection'
import { filterLongPage } from '../../../src/recognition/long-search'
import { findNames } from '../../../src/recognition/names'
import { createPrefilter, NOWHERE, type PrefilterSource, SOMEWHERE } from '../../../src/recognition/prefilter'
import { prefilterSource } from '../../../src/recognition/prefilter-source'
import type { RecognitionTopic } from '../../../src/recognition/topic'
import { plainSpelling } from '../../../src/recognition/words'
import { bundledTopics } from './bundled-recognizer'
import { createRandom, createRandomText } from './random-text'
import { alias, topic } from './sample-topics'

const filterFor = (topics: readonly RecognitionTopic[]) => {
  const find = createPrefilter(prefilterSource(topics))
  return (text: string) => find(text) !== NOWHERE
}
const filterOf = (...aliases: string[]) => filterFor([topic('own', { aliases: aliases.map(text => alias(text)) })])

const longPageFilter = (source: PrefilterSource) =>
  filterLongPage(source, createPrefilter(source), { create: createPrefilter, isLongPage: () => false })
const bundledSource = prefilterSource(bundledTopics)
/** The filter of the bundled pack, once it has gone through so many characters of a page. */
function bundledFilter(charactersBefore: number) {
  const find = longPageFilter(bundledSource)
  find('x'.repeat(charactersBefore))
  return find
}

/** In a text that has to be spelled plainly the place of a name need not be told. */
function expectSamePlace(text: string, place: unknown, expected: unknown): void {
  if (place !== SOMEWHERE || expected === NOWHERE) expect(place, text).toBe(expected)
}

const RUSSIAN_ENDINGS = [
  '',
  'а',
  'ям',
  'ей',
  'ий',
  'ого',
  'ему',
  'иями',
  'ов',
  'овыми',
  'емиями',
  'овиями',
  'емииями',
  'овииями',
]

/** A name with one of its Russian words in another form, real or not; each word, each ending. */
function withEndings(name: string): string[] {
  const words = name.split(/(?<=[ -])/)
  return words.flatMap((word, i) => {
    const [, letters, rest] = /^([а-яё]+)(.*)$/i.exec(word) ?? []
    if (!letters) return []
    const stem = letters.slice(0, Math.max(1, lookupKey(plainSpelling(letters).toLowerCase()).length))
    return RUSSIAN_ENDINGS.map(ending => words.with(i, `${stem}${ending}${rest}`).join(''))
  })
}

describe('a prefilter', () => {
  it.each([
    ['START', 'they start at six'],
    ['Nunn-Lugar', 'the Nunn–Lugar act'],
    ['missile defence', 'Missile Defenses'],
    ['treaty', 'two TREATIES'],
    ['Габалинская РЛС', 'на Габалинской РЛС'],
    ['Герой', 'ГЕРОЙ'],
    ['Gabala', 'Gäbälä'],
    ['Qəbələ', 'QEBELE'],
    ['CFE', 'Ｃ\u00ADＦＥ'],
    ['条约', '新条约'],
    ['C++', 'a c ++ b'],
    ['ABM', 'an abm'],
    ['Groß', 'GROẞ'],
    ['А-135', 'А‑135'],
    ['Ro-7', 'the ro – 7'],
    ['Ab c', 'an Ab – C'],
    ['spy ring', 'SPIES rings'],
    ['army group', 'Armies group'],
    ['new start treaty', 'News  starts treaties'],
    ['missile defence', 'missile|defence'],
    ['A.B.M.', 'A|B|M'],
    ['Nunn-Lugar', `Nunns${' '.repeat(150)}Lugar`],
  ])('lets %s through in %s', (name, text) => {
    expect(filterOf(name)(text)).toBe(true)
  })

  it.each([
    ['START', 'nothing here'],
    ['missile defence', 'the best defence'],
    ['Gabala', ''],
    ['missile defence', 'a missile, defence of it'],
    ['missile defence', 'missiles and defences'],
    ['New START', 'new star'],
    ['A.B.M.', 'abmelden'],
  ])('holds back what cannot hold %s: %s', (name, text) => {
    expect(filterOf(name)(text)).toBe(false)
  })

  it('counts the capitals of names that do', () => {
    const filter = filterFor([topic('own', { aliases: [alias('START', { matchesCase: true })] })])
    expect([filter('to start'), filter('post-START'), filter('STARTs')]).toEqual([false, true, true])
  })

  it.each([
    ['Treaty', 'two Treaties'],
    ['Радар', 'у Радара'],
    ['CFEs', 'the CFEs'],
    ['Start II', 'START II'],
    ['New START', 'NEW START'],
    ['система ПРО', 'Системой ПРО'],
    ['A.B.M.', 'the A. B. M. lobby'],
  ])('lets every form through of a name that counts capitals: %s in %s', (name, text) => {
    const own = topic('own', { aliases: [alias(name, { matchesCase: true })] })
    expect(filterFor([own])(text)).toBe(true)
  })

  it('does not take a number for the gap between the words of another name', () => {
    const filter = filterOf('200', '0', 'Dar yal')
    expect(filter('the dar – yal')).toBe(true)
  })

  it('lets nothing through without a name', () => {
    expect(filterFor([])('anything')).toBe(false)
  })

  it.each([
    ['nothing and START', 12],
    ['a missile shield, then START', 2],
    ['START', 0],
    ['a New START', 2],
  ])('tells where the first name of "%s" is', (text, place) => {
    const names = topic('own', {
      aliases: [alias('START', { matchesCase: true }), alias('missile shield'), alias('new start')],
    })
    expect(createPrefilter(prefilterSource([names]))(text)).toBe(place)
  })

  it('does not know the place in a text that has to be spelled plainly', () => {
    const find = createPrefilter(prefilterSource([topic('own', { aliases: [alias('Gabala')] })]))
    expect(find('near Gäbälä')).toBe(SOMEWHERE)
  })

  it('finds a name that follows a word at once: texts of blocks run together', () => {
    expect(filterOf('missile defence')('aboutMissile defence')).toBe(true)
    expect(filterOf('Габала')('онаГабала')).toBe(true)
    expect(filterFor([topic('own', { aliases: [alias('START', { matchesCase: true })] })])('theSTART')).toBe(true)
  })

  it.each(['а б', 'a b'])('takes no letter for what separates two words: %s', name => {
    expect(filterOf(name)(name.replace(' ', ' – '))).toBe(true)
    expect(filterOf(name)(name.replace(' ', ' в '))).toBe(false)
  })

  it('tries one gap only where it may take letters for what separates words: several would be tried in every combination', () => {
    const { exact, folded } = prefilterSource([topic('own', { aliases: [alias('人 民 条 约 会')] })])
    expect(`${exact}${folded}`.match(/[ +]/g)).toHaveLength(1)
    expect(filterOf('人 民 条 约 会')('新人民条约会')).toBe(true)
  })

  it('never loses a name in the first text that it sees', () => {
    const bundledAliases = createAliasIndex(bundledTopics)
    const nextText = createRandomText(createRandom(13))
    const named = Array.from({ length: 8000 }, nextText).filter(
      text => findNames(bundledAliases, text).candidates.length > 0,
    )
    expect(named.filter(text => createPrefilter(bundledSource)(text) === NOWHERE)).toEqual([])
    expect(named.length).toBeGreaterThan(800)
  })

  it('finds every bundled name by itself, as the first text that it sees', () => {
    const names = bundledTopics.flatMap(({ aliases }) => aliases.flatMap(({ text }) => [text, text.toUpperCase()]))
    expect(names.filter(name => createPrefilter(bundledSource)(name) === NOWHERE)).toEqual([])
  })

  it('never loses a Russian name, whatever endings one of its words has', () => {
    const index = createAliasIndex(bundledTopics)
    const find = bundledFilter(0)
    const named = bundledTopics
      .flatMap(({ aliases }) => aliases.flatMap(({ text }) => withEndings(text)))
      .filter(text => findNames(index, text).candidates.length > 0)
    expect(named.filter(text => find(text) === NOWHERE)).toEqual([])
    expect(named.length).toBeGreaterThan(3000)
  })

  it.each(['', ' \n\u00A0'])('finds nothing in a text of blanks', text => {
    expect(createPrefilter(bundledSource)(text)).toBe(NOWHERE)
  })

  describe.each([
    ['a short page', 0],
    ['a long page', 600_000],
  ])('on %s', (_, before) => {
    it('never loses a name of the bundled pack, whatever the text', () => {
      const bundledAliases = createAliasIndex(bundledTopics)
      const nextText = createRandomText(createRandom(11))
      const lost: string[] = []
      let named = 0
      let find = bundledFilter(before)
      for (let i = 0; i < 20_000; i++) {
        if (i % 1000 === 0) find = bundledFilter(before)
        const text = nextText()
        const { candidates } = findNames(bundledAliases, text)
        if (candidates.length === 0) continue
        named++
        const place = find(text)
        const isBefore = ({ end }: { readonly end: number }) => end <= place
        if (place === NOWHERE || candidates.some(isBefore)) lost.push(text)
      }
      expect(lost).toEqual([])
      expect(named).toBeGreaterThan(2000)
    })

    it.each([
      ['of any characters', (text: string) => text],
      ['of ASCII', (text: string) => text.replace(/[^\0-\x7F]/g, '')],
      ['of Russian and English', (text: string) => text.replace(/[^\0-\x7Fа-яё–’]/gi, ' ')],
    ])('finds the same place as a short one in texts %s', (_, spell) => {
      const [find, fresh] = [bundledFilter(before), bundledFilter(0)]
      const nextText = createRandomText(createRandom(12))
      for (let i = 0; i < 2000; i++) {
        const text = spell(`${nextText()} ${nextText()}`)
        expectSamePlace(text, find(text), fresh(text))
      }
    })

    it.each([
      ['X', 'C++', 'EU', 'Ее', 'я'],
      ['EU', 'us shield', 'A.B.M.', 'Ro-7', 'spy ring', 'Groß', '人民 会'],
    ])('finds the same places of short names of the reader’s own: %s, %s, ...', (...names) => {
      const aliases = names.flatMap(name => [alias(name), alias(name, { matchesCase: true })])
      const source = prefilterSource([topic('own', { aliases })])
      const [find, fresh] = [source, source].map(each => longPageFilter(each))
      find?.('-'.repeat(before))
      const nextText = createRandomText(createRandom(14))
      let found = 0
      for (let i = 0; i < 2000; i++) {
        const text = `${nextText()}${names[i % names.length]}${i % 3 ? '' : nextText()}`
        expectSamePlace(text, find?.(text), fresh?.(text))
        if (fresh?.(text) !== NOWHERE) found++
      }
      expect(found).toBeGreaterThan(1000)
    })
  })
})
