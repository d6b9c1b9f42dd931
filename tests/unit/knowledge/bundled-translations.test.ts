import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import { localizePack } from '../../../src/knowledge/localize'
import { readFiguresAndDates } from './figures-and-dates'
import { NAMES, TREATY_NAMES } from './names-in-two-languages'
import { listWords } from './pack-words'

const { knowledge: ENGLISH } = await readPack(
  fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url)),
)
const RUSSIAN = localizePack(ENGLISH, 'ru')

const russianTexts = listWords(RUSSIAN)
/** Each English text beside its Russian one; a text without letters is the same in both. */
const PAIRS = listWords(ENGLISH)
  .map(({ path, text }, i) => ({ path, english: text, russian: russianTexts[i]?.text ?? '' }))
  .filter(({ english }) => /\p{L}/u.test(english))

/** Latin words that Russian writes so too: Roman numbers, types of equipment, and a publisher's own name. */
const LATIN_IN_RUSSIAN = /\b(?:I{1,3}|SM-\d \p{L}+|SM-\d|AN\/TPY-\d|Rus News Journal)(?!\p{L})/gu

/** The pairs that fail, as `path: english | russian`, so that a failure can be read. */
const failing = (isWrong: (pair: (typeof PAIRS)[number]) => boolean) =>
  PAIRS.filter(isWrong).map(({ path, english, russian }) => `${path}: ${english} | ${russian}`)

describe('the bundled pack in Russian', () => {
  it('has a Russian text for each English one', () => {
    expect(PAIRS.length).toBeGreaterThan(300)
    expect(russianTexts.map(each => each.path)).toEqual(listWords(ENGLISH).map(each => each.path))
    expect(failing(({ russian }) => !/\p{Script=Cyrillic}/u.test(russian))).toEqual([])
  })

  it('has no English word left, and no word of two alphabets', () => {
    expect(failing(({ russian }) => /\p{Script=Latin}/u.test(russian.replace(LATIN_IN_RUSSIAN, '')))).toEqual([])
    expect(
      failing(({ russian }) =>
        /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(russian),
      ),
    ).toEqual([])
  })

  it('says every figure and date of the English text, and no other', () => {
    const wrong = PAIRS.map(({ path, english, russian }) => ({
      path,
      english: readFiguresAndDates(english, 'en'),
      russian: readFiguresAndDates(russian, 'ru'),
    })).filter(({ english, russian }) => english.join() !== russian.join())
    expect(wrong).toEqual([])
  })

  it.each([...TREATY_NAMES, ...NAMES])('says %s as %s', (english, russian) => {
    expect(PAIRS.some(pair => english.test(pair.english))).toBe(true)
    expect(failing(pair => english.test(pair.english) && !russian.test(pair.russian))).toEqual([])
  })

  it.each(TREATY_NAMES)('says by nothing but %s what it says as %s', (english, russian) => {
    expect(failing(pair => russian.test(pair.russian) && !english.test(pair.english))).toEqual([])
  })

  it('keeps labels as short as the format asks of the English ones', () => {
    for (const { statuses, timeline } of RUSSIAN.topics) {
      expect(statuses.map(each => each.label).filter(label => label.length > 40)).toEqual([])
      expect(timeline.map(each => each.label).filter(label => label.length > 60)).toEqual([])
    }
  })

  it('has sentences where the English text has, and ends them alike', () => {
    expect(failing(({ english, russian }) => english.endsWith('.') !== russian.endsWith('.'))).toEqual([])
    const isOneSentence = /^[^.!?]+\.$/
    expect(RUSSIAN.topics.map(each => each.what.text).filter(what => !isOneSentence.test(what))).toEqual([])
  })

  it('is set as Russian is: guillemets, dashes, no blank too many', () => {
    expect(failing(({ russian }) => /["“”„]|\s-\s|\s{2}|\s[,.;:]|^\s|\s$/.test(russian))).toEqual([])
  })
})

describe('reading figures and dates', () => {
  it.each([
    ['It was signed on 14 July 2007.', 'Подписан 14 июля 2007 года.', ['14.7.2007']],
    ['from May 2024, the decree may hold', 'с мая 2024 года указ может действовать', ['.5.2024']],
    ['on 13 and 14 June 2002', '13 и 14 июня 2002 года', ['13', '14.6.2002']],
    ['in mid-June 2013', 'в середине июня 2013 года', ['.6.2013']],
    ['in July and in the autumn of 2007', 'в июле и осенью 2007 года', ['.7', '2007']],
    ['at most 20,000 tanks and 6,800 aircraft', 'не более 20 тыс. танков и 6800 самолётов', ['20000', '6800']],
    ['78,800 weapons', '78\u00a0800 единиц', ['78800']],
    ['8.79 billion dollars in 1991–2012', '8,79 млрд долларов в 1991–2012 годах', ['1991', '2012', '8.79']],
    ['phase 4 of the EPAA, at 00:00', 'четвёртый этап ЕПАП, в 00:00', ['00:00', '4']],
    ['since the early 1990s', 'с начала 1990-х годов', ['1990']],
    ['at the G8 summit', 'на саммите «Группы восьми»', []],
    ['a march of marines may start', 'марш морпехов, маяк и марка', []],
  ])('finds in "%s" what it finds in "%s"', (english, russian, expected) => {
    expect(readFiguresAndDates(russian, 'ru')).toEqual(expected)
    expect(readFiguresAndDates(english, 'en')).toEqual(expected)
  })

  it.each([
    ['another day', '14 July 2007', '15 июля 2007 года'],
    ['another month', '14 July 2007', '14 июня 2007 года'],
    ['another year', 'in 2007', 'в 2008 году'],
    ['days changed over', '14 July 2007 and 12 December 2007', '12 июля 2007 года и 14 декабря 2007 года'],
    ['a figure less', '20,000 tanks', 'танки'],
    ['a figure more', 'tanks', '20 тыс. танков'],
    ['another size', '20,000 tanks', '20 танков'],
    ['another phase', 'phase 4', 'третий этап'],
  ])('tells %s', (_, english, russian) => {
    expect(readFiguresAndDates(russian, 'ru')).not.toEqual(readFiguresAndDates(english, 'en'))
  })
})
