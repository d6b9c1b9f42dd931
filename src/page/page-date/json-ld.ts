import { unwrapArchived } from './archived-address'

/** What a page's JSON-LD tells of its date, as written there. */
export interface StructuredDates {
  /** Of the page's article; several where it cannot be told which of them is the page's. */
  readonly article: readonly string[]
  /** Of the page as such: of some use where there is no article. */
  readonly page: readonly string[]
  /** What the page is mainly about: an article, a thread that many wrote in, or a thing with dates of its own. */
  readonly about: 'article' | 'thread' | 'thing' | 'unknown'
}

/** Longer texts are not read: what tells of one article is short. */
const LONGEST = 200_000
const MOST_ENTITIES = 300
const DEEPEST = 4
/** A template and a plugin or two may each tell of the page's article; more are a list. */
const MOST_OF_ONE = 3

// https://schema.org/Article and what is under it; a listing's members are not its own.
const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting)$|^Report$/
const PAGE = /^(?:WebPage|ItemPage)$/
const THREAD = /^(?:DiscussionForumPosting|QAPage)$/
const THING = /(?:Event|Product|JobPosting|VideoObject|Recipe|Book|Movie)$/
/** Where a page is of several kinds, the first counts. */
const SUBJECTS: readonly (readonly [RegExp, StructuredDates['about']])[] = [
  [THREAD, 'thread'],
  [ARTICLE, 'article'],
  [THING, 'thing'],
]

type Entity = Readonly<Record<string, unknown>>

/** Reads the texts of a page's JSON-LD scripts; one that is broken or too long is passed over. `addresses` are the page's own. */
export function readJsonLd(texts: readonly string[], addresses: readonly string[]): StructuredDates {
  const entities = firstEntities(texts)
  const withType = (type: RegExp) => entities.filter(entity => typesOf(entity).some(each => type.test(each)))
  const articles = withType(ARTICLE).filter(entity => publishedOf(entity) !== undefined)
  const own = articles.filter(entity => isAbout(entity, addresses))
  const those = own.length > 0 ? own : articles
  return {
    article: those.length > MOST_OF_ONE ? [] : those.flatMap(entity => publishedOf(entity) ?? []),
    page: withType(PAGE).flatMap(entity => (isRewritten(entity) ? [] : (publishedOf(entity) ?? []))),
    about: SUBJECTS.find(([type]) => withType(type).length > 0)?.[1] ?? 'unknown',
  }
}

function firstEntities(texts: readonly string[]): readonly Entity[] {
  const first: Entity[] = []
  for (const text of texts)
    for (const entity of entitiesIn(parse(text), 0)) {
      if (first.length === MOST_ENTITIES) return first
      first.push(entity)
    }
  return first
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined
  // Templates wrap it for XHTML or old browsers, and leave line breaks inside strings.
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids in strings
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/;\s*$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

function* entitiesIn(value: unknown, depth: number): Generator<Entity, void, undefined> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MOST_ENTITIES)) yield* entitiesIn(each, depth + 1)
    return
  }
  const entity = value as Entity
  yield entity
  yield* entitiesIn(entity['@graph'], depth + 1)
  yield* entitiesIn(entity.mainEntity, depth + 1)
}

/** The types of an entity, without the vocabulary's address. */
const typesOf = (entity: Entity) => stringsIn(entity['@type']).map(type => type.replace(/^.*[/#:]/, ''))

function publishedOf(entity: Entity): string | undefined {
  return stringsIn(entity.datePublished)[0]
}

/** A page that was changed long after it was published, like "About us", is no longer the text of that day. */
function isRewritten(entity: Entity): boolean {
  const [published = ''] = stringsIn(entity.datePublished)
  const [modified = published] = stringsIn(entity.dateModified)
  return modified.slice(0, 7) !== published.slice(0, 7)
}

function isAbout(entity: Entity, addresses: readonly string[]): boolean {
  const own = new Set(addresses.map(address => placeOf(address, address)))
  const named = [entity.url, entity['@id'], entity.mainEntityOfPage].flatMap(stringsIn)
  return named.some(name => addresses.some(address => own.has(placeOf(name, address) ?? '')))
}

/** An address without what the same page is also reached by; undefined for a front page, which everything may name. */
function placeOf(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined
  const { address: inside } = unwrapArchived(new URL(address, base).href)
  if (!URL.canParse(inside)) return undefined
  const { hostname, pathname } = new URL(inside)
  const path = pathname.replace(/(?:\/amp)?\/?$/, '')
  return path === '' ? undefined : hostname.replace(/^(?:www|m|amp|mobile)\./, '') + path
}

/** The texts that a JSON-LD value gives: itself, its members' or, of a node, its value, id or address. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value))
    return value.slice(0, 10).flatMap(each => (typeof each === 'string' ? [each] : stringsOf(each)))
  return stringsOf(value)
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { '@value': text, '@id': id, url } = value as Entity
  return [text, id, url].filter(each => typeof each === 'string')
}
