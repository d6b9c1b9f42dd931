import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListedMention, MentionList } from '../../../src/knowledge/listed-mention'
import {
  type ExportWords,
  formatMoment,
  gatherExport,
  nameExport,
  writeExport,
} from '../../../src/knowledge/mention-export'

const WORDS: ExportWords = {
  heading: title => `Mentions on “${title}”`,
  page: 'Page',
  address: 'Address',
  exported: 'Exported',
  topic: 'Topic',
  words: 'Words',
  sentence: 'Sentence',
}
const TOPICS = [
  { id: 'cfe', title: 'CFE Treaty' },
  { id: 'abm', title: 'Missile defence' },
  { id: 'start', title: 'START' },
]
const MOMENT = new Date('2026-07-14T14:03:12Z')

let lastId = 0
const mention = (topicId: string, [before, words, after = '']: [string, string, string?]): ListedMention => ({
  id: ++lastId,
  topicId,
  isVisible: true,
  before,
  words,
  after,
})
const LIST: MentionList = {
  title: 'Talks | end',
  address: 'https://news.example.org/a?b=1',
  mentions: [
    mention('abm', ['- On ', 'ABM', ' they “spoke”.']),
    mention('cfe', ['It left the ', 'CFE', '.']),
    mention('abm', ['', 'ABM Treaty', ' *over*']),
  ],
}
const gathered = gatherExport(LIST, TOPICS, MOMENT)

describe('gatherExport', () => {
  it('takes the topics in their order, each mention in the order of the page, and no topic without any', () => {
    const order = gathered.topics.map(({ title, mentions }) => [title, ...mentions.map(each => each.words)])
    expect(order).toEqual([
      ['CFE Treaty', 'CFE'],
      ['Missile defence', 'ABM', 'ABM Treaty'],
    ])
  })

  it('keeps the mentions of a topic that it is not told of, under its id', () => {
    const { topics } = gatherExport(LIST, TOPICS.slice(0, 1), MOMENT)
    expect(topics.map(topic => topic.title)).toEqual(['CFE Treaty', 'abm'])
  })

  it('loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('abm', 'cfe', 'own-1')), ids => {
        const mentions = ids.map(id => mention(id, ['', id]))
        const { topics } = gatherExport({ ...LIST, mentions }, TOPICS, MOMENT)
        expect(topics.flatMap(topic => topic.mentions).length).toBe(ids.length)
      }),
    )
  })
})

describe('writeExport', () => {
  it('writes Markdown to read, in which the page’s own words mean nothing', () => {
    expect(writeExport(gathered, 'markdown', WORDS)).toBe(
      [
        '# Mentions on “Talks \\| end”',
        '',
        '- Address: <https://news.example.org/a?b=1>',
        `- Exported: ${formatMoment(MOMENT)}`,
        '',
        '## CFE Treaty (1)',
        '',
        '1. It left the **CFE**.',
        '',
        '## Missile defence (2)',
        '',
        '1. \\- On **ABM** they “spoke”.',
        '2. **ABM Treaty** \\*over\\*',
        '',
      ].join('\n'),
    )
  })

  it('names a page without a title by its address', () => {
    const untitled = gatherExport({ ...LIST, title: '' }, TOPICS, MOMENT)
    expect(writeExport(untitled, 'markdown', WORDS)).toMatch(/^# Mentions on “https:/)
  })

  it('writes CSV with the page at its head, and as many cells in each row', () => {
    expect(writeExport(gathered, 'csv', WORDS).split('\r\n')).toEqual([
      '"Page","Talks | end",""',
      '"Address","https://news.example.org/a?b=1",""',
      `"Exported","${formatMoment(MOMENT)}",""`,
      '"Topic","Words","Sentence"',
      '"CFE Treaty","CFE","It left the CFE."',
      '"Missile defence","ABM","\'- On ABM they “spoke”."',
      '"Missile defence","ABM Treaty","ABM Treaty *over*"',
      '',
    ])
  })

  it('writes JSON that says the same when it is read back', () => {
    const text = fc.string({ unit: 'binary' })
    const any = fc.record({ before: text, words: text, after: text, topicId: fc.constantFrom('abm', 'cfe') })
    fc.assert(
      fc.property(text, fc.array(any), (title, quotes) => {
        const list = { ...LIST, title, mentions: quotes.map(each => ({ id: 1, isVisible: true, ...each })) }
        const read = JSON.parse(writeExport(gatherExport(list, TOPICS, MOMENT), 'json', WORDS))
        expect(read.page).toEqual({ title, address: LIST.address })
        expect(read.exported).toBe(formatMoment(MOMENT))
        const expected = ['cfe', 'abm'].flatMap(id =>
          quotes
            .filter(({ topicId }) => topicId === id)
            .map(({ before, words, after }) => ({
              topic: TOPICS.find(topic => topic.id === id)?.title,
              words,
              sentence: before + words + after,
            })),
        )
        expect(read.mentions).toEqual(expected)
      }),
    )
  })
})

describe('nameExport', () => {
  const name = (address: string, format: 'markdown' | 'csv' | 'json' = 'csv') =>
    nameExport({ page: { title: '', address }, exported: '2026-07-14T16:03:12+02:00', topics: [] }, format)

  it.each([
    ['https://news.example.org/a/b', 'mentions-news.example.org-2026-07-14.csv'],
    ['http://[::1]:8080/', 'mentions-1-2026-07-14.csv'],
    ['file:///home/me/page.html', 'mentions-2026-07-14.csv'],
    ['no address', 'mentions-2026-07-14.csv'],
  ])('names the file after the site of %s and the day', (address, expected) => {
    expect(name(address)).toBe(expected)
  })

  it('ends the name by the form', () => {
    expect(
      (['markdown', 'csv', 'json'] as const).map(form => name('https://a.example', form).split('.').at(-1)),
    ).toEqual(['md', 'csv', 'json'])
  })
})

describe('formatMoment', () => {
  const inZone = (minutes: number) => {
    const moment = new Date('2026-03-01T00:30:00Z')
    moment.getTimezoneOffset = () => -minutes
    return formatMoment(moment)
  }

  it.each([
    [0, '2026-03-01T00:30:00+00:00'],
    [120, '2026-03-01T02:30:00+02:00'],
    [-300, '2026-02-28T19:30:00-05:00'],
    [345, '2026-03-01T06:15:00+05:45'],
    [-210, '2026-02-28T21:00:00-03:30'],
  ])('tells the time %i minutes from UTC, and how far that is', (minutes, expected) => {
    expect(inZone(minutes)).toBe(expected)
  })

  it('always tells the same moment', () => {
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, each => {
        expect(Date.parse(formatMoment(each))).toBe(Math.floor(each.getTime() / 1000) * 1000)
      }),
    )
  })
})
