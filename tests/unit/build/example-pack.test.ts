import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeJsonSchemas } from '../../../src/build/json-schemas'
import { readPack } from '../../../src/build/read-pack'
import { splitArticle } from '../../../src/knowledge/article-file'
import { topicCard } from '../../../src/knowledge/card-content'
import { localizePack } from '../../../src/knowledge/localize'
import type { Pack } from '../../../src/knowledge/pack'
import { parseYaml } from '../../../src/knowledge/parse-yaml'
import { rankFacts } from '../../../src/knowledge/ranking'
import { createSearch } from '../../../src/knowledge/search'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { edit } from '../knowledge/sample-pack'
import { isValid } from './json-schema-check'
import { runPack } from './run-pack'
import { BUNDLED_PACK, copyExamplePack, EXAMPLE_PACK } from './temp-pack'

// Nothing is special about the bundled pack: a tiny one on lighthouses goes the same way.
const { recognition, knowledge } = await readPack(EXAMPLE_PACK)
const FILES = readdirSync(EXAMPLE_PACK, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.(?:yaml|md)$/.test(name),
)

describe('the example pack', () => {
  it('fits the format, without a warning', async () => {
    expect(await runPack(['check', EXAMPLE_PACK])).toEqual({
      code: 0,
      printed: [
        'Coastal lights (coastal-lights 1.0.0) fits the format.\n2 topics, 12 aliases, 7 facts, 14 passages in 2 articles, related words in 7 families, languages: en, fr',
      ],
      complaints: [],
    })
  })

  it('is the same pack with Windows line ends and byte order marks', async () => {
    const folder = await copyExamplePack()
    for (const name of FILES) {
      const text = readFileSync(join(folder, name), 'utf8')
      writeFileSync(join(folder, name), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    }
    expect(await readPack(folder)).toEqual({ recognition, knowledge })
  })

  it('shares no topic and no article with the bundled one', async () => {
    const bundled = (await readPack(BUNDLED_PACK)).knowledge
    const ids = [...bundled.topics, ...bundled.articles].map(({ id }) => id)
    expect([...knowledge.topics, ...knowledge.articles].filter(({ id }) => ids.includes(id))).toEqual([])
  })
})

describe('recognition of the example pack', () => {
  const recognizer = createRecognizer(recognition)

  it.each([
    ['The Eddystone Lighthouse has been rebuilt three times.', ['eddystone']],
    ["They climbed Smeaton's tower on the Hoe.", ['eddystone']],
    ['A keeper of the Eddystone saw the storm come over the reef; the lighthouse shook.', ['eddystone']],
    ['Le phare d’Eddystone et ses quatre tours', ['eddystone']],
    ['Stevenson spent a winter on the Bell Rock with the lighthouse half built.', ['bell-rock']],
    ['Off Arbroath lies the Bell Rock, where a lighthouse warns sailors.', ['bell-rock']],
    ['Bell Rock Lighthouse and Eddystone Lighthouse', ['bell-rock', 'eddystone']],
  ])('marks: %s', (text, topics) => {
    expect(recognizer.find(text).map(mention => mention.topicId)).toEqual(topics)
  })

  it.each([
    ['The borough of Eddystone in Pennsylvania has a train station.'],
    ['He restored an Eddystone receiver with its old valves.'],
    ['We hiked the Bell Rock trail near Sedona, Arizona, at dawn.'],
    ['eddystone is a word in small letters here.'],
    ['A lighthouse keeper saw the storm.'],
  ])('leaves alone: %s', text => {
    expect(recognizer.find(text)).toEqual([])
  })
})

describe('the card of the example pack', () => {
  const card = (sentence: string) => topicCard(knowledge, 'eddystone', { sentence })

  it('says what the topic is and how it stands', () => {
    expect(card('')).toMatchObject({
      topicId: 'eddystone',
      kicker: 'Lighthouse · since 1698',
      title: 'Eddystone Lighthouse',
      status: { label: 'Automatic', asOf: '2024' },
    })
  })

  it('leads with the fact closest to the sentence', () => {
    expect(card('Each block of granite locks into its neighbours.')?.facts[0]?.text).toMatch(/^Smeaton cut/)
    expect(card('The Great Storm swept over the coast in 1703.')?.facts[0]?.text).toMatch(/^The Great Storm/)
  })

  it.each([
    ['eddystone', 'A hurricane ended it.', 'great-storm'],
    ['eddystone', 'La tempête a tout emporté.', 'great-storm'],
    ['eddystone', 'It went together like a jigsaw.', 'dovetails'],
    ['bell-rock', 'They rowed back at the ebb.', 'tides'],
    ['bell-rock', 'It has been unmanned for decades.', 'keepers-gone'],
  ])('leads by the pack’s related words, and without them with the first: %s, %s', (topicId, sentence, closest) => {
    const { relatedWords: _, ...plain } = knowledge
    const first = (pack: Pack) => {
      const topic = pack.topics.find(({ id }) => id === topicId)
      return topic && rankFacts(pack, topic, { sentence })[0]?.id
    }
    expect(first(knowledge)).toBe(closest)
    expect(first(plain)).toBe('first-light')
  })

  it('names the source of every fact', () => {
    for (const { source } of card('')?.facts ?? []) expect(source).toMatchObject({ publisher: 'Coastal Lights' })
    expect(card('')?.facts).toHaveLength(4)
  })

  it('says how things stood on the day of the page', () => {
    const content = topicCard(knowledge, 'eddystone', { sentence: '', date: '1720' })
    expect(content?.atPageDate).toMatchObject({ label: 'No light', isNow: false })
  })

  it('is in French as far as the pack is', () => {
    expect(topicCard(localizePack(knowledge, 'fr'), 'eddystone', { sentence: '' })).toMatchObject({
      title: "Phare d'Eddystone",
    })
    expect(topicCard(localizePack(knowledge, 'fr'), 'bell-rock', { sentence: '' })).toMatchObject({
      title: 'Bell Rock Lighthouse',
    })
  })
})

describe('the search of the example pack', () => {
  const { find } = createSearch(knowledge, [])
  const first = (query: string) => find(query, 5)[0]?.entry

  it.each([
    ['a title', 'bell rock', { kind: 'topic', topicId: 'bell-rock' }],
    ['an alias', 'inchcape', { kind: 'topic', topicId: 'bell-rock' }],
    ['a slip of the pen', 'edystone', { kind: 'topic', topicId: 'eddystone' }],
  ])('finds by %s', (_, query, entry) => {
    expect(first(query)).toMatchObject(entry)
  })

  it('finds what a fact or a passage says', () => {
    expect(first('granite neighbours')?.text).toContain('granite')
    expect(first('keepers left')?.text).toMatch(/keepers/)
  })

  it('finds nothing of the bundled pack', () => {
    expect(find('Gabala', 5)).toEqual([])
  })
})

describe('the JSON Schema of the example pack', () => {
  const schemas = new Map([...writeJsonSchemas()].map(([name, text]) => [name, JSON.parse(text)]))
  const textOf = (name: string) => readFileSync(join(EXAMPLE_PACK, name), 'utf8')
  const dataOf = (text: string) => {
    const parsed = parseYaml(text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    return parsed.value
  }

  it.each(FILES.filter(name => name.endsWith('.yaml')))('is named in the first line of %s and fits it', name => {
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(name)) ?? []
    const schema = resolve(EXAMPLE_PACK, dirname(name), path)
    expect(dirname(schema)).toBe(resolve('docs', 'schema'))
    expect(isValid(schemas.get(schema.split(/[\\/]/).at(-1) ?? ''), dataOf(textOf(name)))).toBe(true)
  })

  it.each(FILES.filter(name => name.endsWith('.md')))('fits the front matter of %s', name => {
    expect(isValid(schemas.get('article.schema.json'), dataOf(splitArticle(textOf(name))?.front ?? ''))).toBe(true)
  })

  it.each([
    ['an unknown field', 'spann: since 1698'],
    ['a list in the place of text', 'span: [1698]'],
  ])('does not fit a topic with %s', (_, line) => {
    const text = textOf(join('topics', 'eddystone.yaml')).replace('span: since 1698', line)
    expect(isValid(schemas.get('topic.schema.json'), dataOf(text))).toBe(false)
  })

  it.each([
    ['an unknown field', 'matters:', 'matter:'],
    ['a list in the place of words', 'granite, stonework', '[granite, stonework]'],
    ['a name with capitals', 'scotland:', 'Scotland:'],
    ['an event that nothing tells', 'tells: high tide', 'tell: high tide'],
  ])('does not fit related words with %s', (_, from, to) => {
    const text = textOf('related-words.yaml').replace(/masonry: .*/, 'masonry: granite, stonework')
    const schema = schemas.get('related-words.schema.json')
    expect(isValid(schema, dataOf(text))).toBe(true)
    expect(isValid(schema, dataOf(edit(text, from, to)))).toBe(false)
  })
})
