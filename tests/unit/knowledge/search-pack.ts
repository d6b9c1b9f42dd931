import type { Article, Citation, Pack, Topic } from '../../../src/knowledge/pack'

const cite = (text: string): Citation => {
  const [articleId = '', passageId = ''] = text.split('#')
  return { articleId, passageId }
}

function topic(id: string, title: string, rest: Partial<Topic>): Topic {
  const lists = { officialNames: [], aliases: [], statuses: [], facts: [], timeline: [], relations: [] }
  const empty = { kind: 'Treaty', ...lists, places: [], figures: [] }
  return { id, title, what: { text: '', passage: cite(`brief-${id}#what`) }, ...empty, ...rest }
}

/** An article of passages by their id. */
export function article(id: string, title: string, passages: Record<string, string>): Article {
  const head = { kind: 'brief', language: 'en', publisher: 'Backgrounder', published: '2026' } as const
  return {
    id,
    title,
    ...head,
    sources: [],
    passages: Object.entries(passages).map(([id, text]) => ({ id, text, sourceIds: [] })),
  }
}

const fact = (id: string, text: string, passage: string) =>
  ({ id, text, asOf: '2010', certainty: 'event', passage: cite(passage) }) as const

/** Three topics and their briefs, small enough to know by heart. */
export const SEARCH_PACK: Pack = {
  translations: {},
  head: { id: 'sample', title: 'Sample', about: 'A sample.', language: 'en', version: '1', topics: [] },
  topics: [
    topic('start', 'Strategic Arms Reduction Treaties', {
      what: { text: 'Treaties that cut strategic arms.', passage: cite('brief-start#what') },
      aliases: ['START', 'START I', 'New START', 'СНВ', 'European arms'],
      facts: [fact('limits', 'New START allowed 1,550 deployed warheads.', 'brief-start#limits')],
      timeline: [{ date: '2010-04-08', label: 'New START signed', passage: cite('brief-start#signed') }],
    }),
    topic('cfe', 'Treaty on Conventional Armed Forces in Europe', {
      what: { text: 'A treaty that capped tanks and artillery.', passage: cite('brief-cfe#what') },
      aliases: ['CFE', 'DOVSE', 'Strategy pact'],
    }),
    topic('gabala', 'Gabala radar station', {
      what: { text: 'A radar in Azerbaijan.', passage: cite('brief-gabala#what') },
      aliases: ['Qəbələ', 'Gabalinskaya RLS', 'a unit of the patience system'],
    }),
  ],
  articles: [
    article('brief-start', 'The START brief', {
      what: 'The talks of 1982 led to treaties that cut strategic arms.',
      limits: 'New START allowed each side 1,550 deployed warheads. It was signed in Prague.',
      signed: 'Obama and Medvedev signed New START on 8 April 2010 at Prague castle.',
    }),
    article('brief-gabala', 'The station brief', {
      offer: 'Putin sent an offer to share the radar at Gabala, and Obama came later.',
      rent: 'Baku’s rent for Gabalinskaya was above the global price; the conventional sum was 7 million.',
    }),
    article('brief-cfe', 'The CFE brief', { end: 'Strategic patience with the RLS ended first.' }),
  ],
}
