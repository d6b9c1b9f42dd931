import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localizePack } from '../../../src/knowledge/localize'
import type { Topic, Translation } from '../../../src/knowledge/pack'
import type { TopicTranslation } from '../../../src/knowledge/schema'
import { listWords, withoutWords } from './pack-words'
import { packToTranslate, RUSSIAN } from './translated-pack'

const ENGLISH = packToTranslate(RUSSIAN)
const IN_RUSSIAN = localizePack(ENGLISH, 'ru')

/** The topic of that id in Russian, with these words alone translated. */
function topicWith(words: string, id = 'treaty'): Topic {
  const pack = localizePack(packToTranslate({ [`translations/ru/${id}.yaml`]: words }), 'ru')
  const topic = pack.topics.find(each => each.id === id)
  if (topic === undefined) throw new Error(`There is no topic "${id}"`)
  return topic
}
const inEnglish = (id: string) => ENGLISH.topics.find(each => each.id === id)

describe('the language of a pack', () => {
  it.each([
    ['ru', 'Пробный набор'],
    ['ru-RU', 'Пробный набор'],
    ['ru-Cyrl-RU', 'Пробный набор'],
    ['en', 'Sample pack'],
    ['en-GB', 'Sample pack'],
    ['de', 'Sample pack'],
    ['rus', 'Sample pack'],
    ['', 'Sample pack'],
    ['constructor', 'Sample pack'],
  ])('for a reader of %j gives the title %s', (language, title) => {
    expect(localizePack(ENGLISH, language).head.title).toBe(title)
  })

  it('prefers the very language to the one that it is a variety of', () => {
    const pack = packToTranslate({ ...RUSSIAN, 'translations/ru-UA/pack.yaml': 'title: Проба' })
    expect(localizePack(pack, 'ru-UA').head.title).toBe('Проба')
    expect(localizePack(pack, 'ru-BY').head.title).toBe('Пробный набор')
  })

  it('stays what it is where nothing is translated', () => {
    const pack = packToTranslate()
    expect(localizePack(pack, 'ru')).toBe(pack)
  })

  it('stays what it is for a reader of its own language', () => {
    const pack = packToTranslate({ 'translations/en/pack.yaml': 'title: Another title' })
    expect(localizePack(pack, 'en')).toBe(pack)
  })
})

describe('a pack that is translated whole', () => {
  it('has no English word left but in passages', () => {
    const words = listWords(IN_RUSSIAN)
    expect(words.filter(each => /[a-z]/i.test(each.text))).toEqual([])
    expect(words.map(each => each.path)).toEqual(listWords(ENGLISH).map(each => each.path))
  })

  it('translates articles’ titles and notes, and leaves their passages as they are', () => {
    expect(IN_RUSSIAN.articles.map(({ title, note }) => [title, note])).toEqual([
      ['Договор и радар', undefined],
      ['Министр говорит', 'Пересказано своими словами.'],
    ])
    expect(IN_RUSSIAN.articles.map(each => each.passages)).toEqual(ENGLISH.articles.map(each => each.passages))
  })

  it('gives each entry its own words, whatever their order in the file', () => {
    const { facts, span, kind } = topicWith(RUSSIAN['translations/ru/treaty.yaml'])
    expect([kind, span]).toEqual(['Соглашение', '1990–2023 годы'])
    expect(facts.map(({ text, by, outcome }) => [text, by, outcome?.text])).toEqual([
      ['Министры подписали договор.', undefined, undefined],
      ['Никто не выйдет.', 'представитель', 'Все вышли.'],
    ])
    const { places, figures } = topicWith(RUSSIAN['translations/ru/radar.yaml'], 'radar')
    expect(places.map(({ name, note }) => [name, note])).toEqual([
      ['Холм', 'Рядом с деревней.'],
      ['Столица', undefined],
    ])
    expect(figures.map(({ title, unit }) => [title, unit])).toEqual([['Танки в поле зрения', 'танков']])
    expect(figures[0]?.bars.map(bar => bar.label)).toEqual(['Разрешено', 'Насчитано'])
  })

  it('pairs entries of one day, and relations to one topic, in their order', () => {
    const { timeline, statuses } = topicWith(RUSSIAN['translations/ru/treaty.yaml'])
    expect(timeline.map(({ date, label, passage }) => [date, label, passage.passageId])).toEqual([
      ['1990', 'Подписан в Париже', 'what'],
      ['2007-07-14', 'Указ подписан', 'promise'],
      ['2007-07-14', 'Указ опубликован', 'what'],
      ['2023-11-07', 'Прекращён', 'end'],
    ])
    expect(statuses.map(each => each.label)).toEqual(['Подписан', 'Указ', 'Уведомление', 'Прекращён'])
    const { relations } = topicWith(RUSSIAN['translations/ru/radar.yaml'], 'radar')
    expect(relations.map(({ type, kind }) => [type, kind])).toEqual([
      ['related', 'следит'],
      ['part-of', 'на деньги'],
    ])
  })
})

describe('a pack that is translated in part', () => {
  it.each([
    ['a title alone', 'title: Договор', { title: 'Договор', kind: 'Treaty', span: '1990–2023' }],
    ['a sentence alone', 'what: Договор о танках.', { title: 'The Treaty', what: { text: 'Договор о танках.' } }],
    ['nothing', '', { title: 'The Treaty', kind: 'Treaty' }],
  ])('takes %s', (_, words, expected) => {
    expect(topicWith(words)).toMatchObject(expected)
  })

  it('keeps the speaker and the outcome of a fact whose text is translated', () => {
    const { facts } = topicWith('facts: [{ id: promise, text: Никто не выйдет. }]')
    expect(facts.map(({ text, by, outcome }) => [text, by, outcome?.text])).toEqual([
      ['Ministers signed the Tank Treaty in Paris.', undefined, undefined],
      ['Никто не выйдет.', 'a spokesman', 'All left it.'],
    ])
  })

  it('translates the first of two points of a day where one is translated', () => {
    const { timeline } = topicWith('timeline: [{ date: 2007-07-14, label: Указ подписан }]')
    expect(timeline.map(each => each.label)).toEqual(['Signed in Paris', 'Указ подписан', 'Decree published', 'Ended'])
  })

  it('keeps the labels of bars, and the note of a place, where they are left out', () => {
    const words = 'places: [{ name: The hill, is: Холм }]\nfigures: [{ id: tanks, title: Танки, unit: штук }]'
    const { places, figures } = topicWith(words, 'radar')
    expect(places[0]).toMatchObject({ name: 'Холм', note: 'Near a village.' })
    expect(figures[0]?.bars.map(bar => bar.label)).toEqual(['Allowed', 'Counted'])
  })

  it('leaves the other topics and the pack in its own language', () => {
    const pack = localizePack(packToTranslate({ 'translations/ru/treaty.yaml': 'title: Договор' }), 'ru')
    expect(pack.head.title).toBe('Sample pack')
    expect(pack.topics.find(each => each.id === 'radar')).toEqual(inEnglish('radar'))
    expect(pack.articles).toEqual(ENGLISH.articles)
  })
})

const text = fc.string({ minLength: 1 })
const OPTIONAL = { requiredKeys: [] }

/** Some of these entries in any order, each made to words. */
const some = <Entry, Words>(entries: readonly Entry[], toWords: (entry: Entry) => fc.Arbitrary<Words>) =>
  fc.shuffledSubarray([...entries]).chain(chosen => fc.tuple(...chosen.map(toWords)))

/** Those words, or none of them, beside a key. */
const beside = <Key extends object, Words extends object>(key: Key, words: fc.Arbitrary<Words>) =>
  words.map(some => ({ ...key, ...some }))

/** Any part of a translation of that topic. */
function partOf(topic: Topic): fc.Arbitrary<TopicTranslation> {
  const single = { title: text, kind: text, what: text, ...(topic.span !== undefined && { span: text }) }
  const lists = fc.record({
    statuses: some(topic.statuses, ({ from }) => beside({ from }, fc.record({ label: text, text }))),
    facts: some(topic.facts, ({ id, by, outcome }) => {
      const further = { ...(by !== undefined && { by: text }), ...(outcome !== undefined && { outcome: text }) }
      return text.chain(words => beside({ id, text: words }, fc.record(further, OPTIONAL)))
    }),
    timeline: some(topic.timeline, ({ date }) => beside({ date }, fc.record({ label: text }))),
    relations: some(topic.relations, ({ to }) => beside({ to }, fc.record({ kind: text, text }))),
    places: some(topic.places, ({ name, note }) =>
      text.chain(is => beside({ name, is }, fc.record({ ...(note !== undefined && { note: text }) }, OPTIONAL))),
    ),
    figures: some(topic.figures, ({ id, bars }) => {
      const labels = fc.oneof(fc.constant<string[]>([]), fc.tuple(...bars.map(() => text)))
      return beside({ id }, fc.record({ title: text, unit: text, bars: labels }))
    }),
  })
  return lists.chain(all => beside(all, fc.record(single, OPTIONAL)))
}

const partOfPack: fc.Arbitrary<Translation> = fc.record({
  pack: some(ENGLISH.articles, ({ id }) => beside({ id }, fc.record({ title: text }))).chain(articles =>
    beside({ articles }, fc.record({ title: text, about: text }, OPTIONAL)),
  ),
  topics: some(ENGLISH.topics, topic => partOf(topic).map(words => [topic.id, words])).map(Object.fromEntries),
})

describe('any translation', () => {
  it('changes words alone: never ids, dates, citations, places on the map or values', () => {
    fc.assert(
      fc.property(partOfPack, translation => {
        const pack = { ...ENGLISH, translations: { xx: translation } }
        expect(withoutWords(localizePack(pack, 'xx'))).toEqual(withoutWords(pack))
      }),
    )
  })

  it('leaves the pack that it is of as it was', () => {
    fc.assert(
      fc.property(partOfPack, translation => {
        const pack = { ...ENGLISH, translations: { xx: translation } }
        const before = JSON.stringify(pack)
        localizePack(pack, 'xx')
        expect(JSON.stringify(pack)).toBe(before)
      }),
    )
  })

  it('is not taken for another language', () => {
    fc.assert(
      fc.property(fc.string(), language => {
        fc.pre(language.split('-')[0] !== 'ru')
        expect(localizePack(ENGLISH, language)).toBe(ENGLISH)
      }),
    )
  })
})
