import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearch, type SearchHit } from '../../../src/knowledge/search'
import { termToTopic } from '../../../src/knowledge/term'
import { article, SEARCH_PACK } from './search-pack'

const search = createSearch(SEARCH_PACK, [
  termToTopic({ id: 'term-1', label: 'Okno', aliases: ['Окно'], note: 'A station that watches satellites.' }),
])

/** "topic start", "passage brief-start#limits" and the like. */
const name = ({ entry: { kind, topicId, citation } }: SearchHit) =>
  kind === 'topic' ? `topic ${topicId}` : `${kind} ${citation?.articleId}#${citation?.passageId}`
const find = (query: string) => search.find(query, 10).map(name)
const best = (query: string) => find(query)[0]

const marked = (text: string, ranges: SearchHit['textRanges']) => ranges.map(([start, end]) => text.slice(start, end))

describe('createSearch', () => {
  it.each([
    ['an alias', 'start', 'topic start'],
    ['an alias in any case', 'DoVsE', 'topic cfe'],
    ['a part of a longer alias', 'gabalinskaya', 'topic gabala'],
    ['an alias in Cyrillic', 'снв', 'topic start'],
    ['an alias without its accents', 'qebele', 'topic gabala'],
    ['the beginning of an alias', 'dov', 'topic cfe'],
    ['the title', 'strategic arms reduction treaties', 'topic start'],
    ['a word of the title', 'conventional', 'topic cfe'],
    ['a word of the title, half typed', 'conven', 'topic cfe'],
    ['a term of the reader’s own', 'okno', 'topic term-1'],
    ['its note', 'satellites', 'topic term-1'],
    ['a fact before the passage that it cites', '1550 warheads', 'fact brief-start#limits'],
    ['a passage', 'rent baku', 'passage brief-gabala#rent'],
    ['words in any order', 'gabala putin', 'passage brief-gabala#offer'],
  ])('puts what has %s first', (_, query, expected) => {
    expect(best(query)).toBe(expected)
  })

  it.each([
    ['a letter that is missing', 'gabla', 'topic gabala'],
    ['a letter too many', 'dovvse', 'topic cfe'],
    ['a wrong letter', 'gebala', 'topic gabala'],
    ['a slip in a word that has a synonym', 'presidents concludde start', 'passage brief-start#signed'],
    ['a slip in one of two words', 'medvedef castle', 'passage brief-start#signed'],
  ])('sees through %s', (_, query, expected) => {
    expect(best(query)).toBe(expected)
  })

  it.each([
    ['where the typed word is there', 'rent', 'passage brief-gabala#offer'],
    ['that are much longer', 'gabla', 'passage brief-gabala#rent'],
    ['that are similar far from their beginning', 'obma', 'passage brief-gabala#rent'],
  ])('takes no words for similar %s', (_, query, notFound) => {
    expect(find(query)).not.toEqual([])
    expect(find(query)).not.toContain(notFound)
  })

  it('takes a number like the I of START I for a word, not for the beginning of others', () => {
    expect(find('i')).toEqual(['topic start'])
  })

  it('takes a letter for the beginning of words, though texts have the s of a genitive', () => {
    expect(find('s')).toContain('passage brief-start#signed')
  })

  it('finds a topic by one word of a long alias, but behind what says that word', () => {
    expect(find('unit')).toEqual(['topic gabala'])
    expect(find('patience')).toEqual(['passage brief-cfe#end', 'topic gabala'])
  })

  it('puts a topic first for a good part of an alias, but behind others that say just that', () => {
    expect(find('gabalinskaya')[0]).toBe('topic gabala')
    expect(find('rls')).toEqual(['passage brief-cfe#end', 'topic gabala'])
  })

  it('prefers a word of the title to the beginning of an alias', () => {
    expect(find('europe').slice(0, 2)).toEqual(['topic cfe', 'topic start'])
  })

  it('prefers a title that was begun to an alias that was', () => {
    expect(find('strateg').slice(0, 2)).toEqual(['topic start', 'topic cfe'])
  })

  it('prefers a word in the text to one in the title', () => {
    expect(find('strategic').slice(1, 3)).toEqual(['passage brief-cfe#end', 'fact brief-start#limits'])
  })

  it('prefers what has more of the words to what has the rarest', () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5].map(i => [`p${i}`, `red green a${i} b${i} c${i} d${i}`]))
    const few = Object.fromEntries([6, 7, 8, 9].map(i => [`p${i}`, `a${i} b${i} c${i}`]))
    const articles = [article('colours', 'Colours', { ...many, ...few, rare: 'blue sky above' })]
    const colours = createSearch({ ...SEARCH_PACK, topics: [], articles }, [])
    expect(colours.find('red green blue', 10).map(name)).toEqual([
      ...[1, 2, 3, 4, 5].map(i => `passage colours#p${i}`),
      'passage colours#rare',
    ])
  })

  it('says a thing once: a passage is left out behind the fact that cites it, and a date behind its passage', () => {
    const found = find('new start')
    expect(found).toContain('fact brief-start#limits')
    expect(found).toContain('passage brief-start#signed')
    expect(found).not.toContain('passage brief-start#limits')
    expect(found).not.toContain('timeline brief-start#signed')
  })

  it('finds the words of a number as people type it, with and without its comma', () => {
    expect(best('1550')).toBe('fact brief-start#limits')
    expect(best('1,550')).toBe('fact brief-start#limits')
  })

  it('marks the words that matched, neighbours in one piece', () => {
    const [hit] = search.find('medvedev new star', 1)
    expect(hit && marked(hit.entry.text, hit.textRanges)).toEqual(['Medvedev', 'New START'])
  })

  it('marks other names of the topic that is named', () => {
    const hit = search.find('снв medvedev', 9).find(each => name(each) === 'passage brief-start#signed')
    expect(hit && marked(hit.entry.text, hit.textRanges)).toEqual(['Medvedev', 'New START'])
  })

  it('names the alias that a topic was found by where nothing else shows it', () => {
    const [hit] = search.find('dovse', 1)
    expect(hit?.alias).toEqual({ text: 'DOVSE', ranges: [[0, 5]] })
    expect(search.find('radar station', 1)[0]?.alias).toBeUndefined()
  })

  it.each([
    ['on the other keyboard layout', 'ljdct', 'topic cfe'],
    ['on the other layout, half typed', 'ысн', 'topic start'],
    ['in another transliteration', 'gabalinskaja', 'topic gabala'],
    ['in Cyrillic, in another case', 'габалу', 'topic gabala'],
    ['in another form', 'treaty cutting strategic arms', 'passage brief-start#what'],
    ['by a synonym', 'presidents concluded new start', 'passage brief-start#signed'],
    ['in a question', 'how many warheads does new start allow', 'fact brief-start#limits'],
    ['word for word, small words included', 'above the global price', 'passage brief-gabala#rent'],
  ])('finds what is typed %s', (_, query, expected) => {
    expect(best(query)).toBe(expected)
  })

  it.each(['8 April 2010', 'april 2010', '08.04.2010', '2010-04-08', '8 апреля 2010', '2010-04'])(
    'finds the date %s',
    query => {
      expect(find(query).slice(0, 2)).toContain('passage brief-start#signed')
    },
  )

  it('prefers the very day to its month', () => {
    const days = [7, 8, 9].map(day => `Talks were held on ${day} May 2010 in Geneva.`)
    const articles = [article('talks', 'Talks', Object.fromEntries(days.map((text, i) => [`d${i + 7}`, text])))]
    const talks = createSearch({ ...SEARCH_PACK, topics: [], articles }, [])
    expect(talks.find('08.05.2010', 3).map(name)[0]).toBe('passage talks#d8')
  })

  it('brings what belongs to a topic under any of its names', () => {
    expect(find('снв warheads')[0]).toBe('fact brief-start#limits')
  })

  it('marks dates and names that were typed in other words', () => {
    const [hit] = search.find('2010-04-08 обама', 1)
    expect(hit && marked(hit.entry.text, hit.textRanges)).toEqual(['Obama', '8 April 2010'])
  })

  it('takes a word of a long name for no topic where others say it', () => {
    expect(find('patience')[0]).toBe('passage brief-cfe#end')
  })

  it('shows a Russian reader Russian facts, found by English words as well', () => {
    const facts = [{ id: 'limits', text: 'Новый СНВ допускал 1550 боеголовок.' }]
    const words = { statuses: [], facts, timeline: [], relations: [], places: [], figures: [] }
    const pack = { ...SEARCH_PACK, translations: { ru: { pack: { articles: [] }, topics: { start: words } } } }
    for (const query of ['боеголовки 1550', 'deployed warheads']) {
      expect(createSearch(pack, [], 'ru').find(query, 1)[0]?.entry.text).toBe('Новый СНВ допускал 1550 боеголовок.')
      expect(createSearch(pack, [], 'en').find(query, 1)[0]?.entry.text).toMatch(/^New START allowed/)
    }
  })

  it('shows the topic among the first three where the words are not those that are shown', () => {
    expect(find('СНВ Прага Медведев Обама').slice(0, 3)).toContain('topic start')
  })

  it('finds the same whether it was prepared or not', () => {
    const prepared = createSearch(SEARCH_PACK, [])
    while (!prepared.prepare(() => false));
    expect(prepared.find('new start', 5)).toEqual(createSearch(SEARCH_PACK, []).find('new start', 5))
  })

  it('finds nothing for a blank, a dash or nonsense', () => {
    for (const query of ['', '  ', '–', 'xyzzyx']) expect(find(query)).toEqual([])
  })

  it('gives at most what was asked for', () => {
    expect(search.find('start', 2)).toHaveLength(2)
  })

  it('keeps every range inside its text, in order and apart, whatever is typed', () => {
    const query = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('start', 'new', 'gab', '1,5', 'Ə', '–'), { maxLength: 4 }),
    )
    fc.assert(
      fc.property(query, typed => {
        for (const { entry, textRanges } of search.find(String(typed), 20)) {
          const edges = textRanges.flat()
          expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
          expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(entry.text.length)
        }
      }),
    )
  })
})
