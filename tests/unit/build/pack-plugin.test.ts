import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { packPlugin } from '../../../src/build/pack-plugin'
import { readPack } from '../../../src/build/read-pack'
import { unpackTopics } from '../../../src/recognition/packed-topics'
import { createPrefilter, NOWHERE } from '../../../src/recognition/prefilter'
import type { RecognitionTopic } from '../../../src/recognition/topic'
import { BUNDLED_PACK, copyBundledPack, editFile } from './temp-pack'

const ENTRY = '\0entry'

const entryPlugin = (code: string): Plugin => ({
  name: 'entry',
  resolveId: id => (id === 'entry' ? ENTRY : undefined),
  load: id => (id === ENTRY ? code : undefined),
})

/** Builds a module that hands on all that a module of the pack exports, and gives its code. */
function buildModule(module: string, folder = BUNDLED_PACK): Promise<string> {
  return buildCode(`export * from 'virtual:backgrounder/${module}'`, folder)
}

async function buildCode(code: string, folder = BUNDLED_PACK): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entryPlugin(code), packPlugin(folder)],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })
  const [result] = [output].flat()
  if (!result || !('output' in result)) throw new Error('The build gave no output')
  return result.output[0].code
}

const runModule = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`)

describe('a build over the bundled pack', () => {
  it('gives the background the topics to recognize', async () => {
    const { packedTopics } = await runModule(await buildModule('recognition'))
    const { recognition } = await readPack(BUNDLED_PACK)
    const aliases = (topics: readonly RecognitionTopic[]) =>
      topics.map(topic => topic.aliases.map(alias => alias.text).sort())
    expect(aliases(unpackTopics(packedTopics).topics)).toEqual(aliases(recognition))
  })

  it('gives pages what any name of a topic has in it, and the ids', async () => {
    const { packedPrefilter, topicIds } = await runModule(await buildModule('filter'))
    const { recognition } = await readPack(BUNDLED_PACK)
    expect(topicIds).toEqual(recognition.map(topic => topic.id))
    const mayHold = createPrefilter(packedPrefilter)
    for (const { text } of recognition.flatMap(topic => topic.aliases)) expect(mayHold(text), text).not.toBe(NOWHERE)
    expect(mayHold('nothing to see here')).toBe(NOWHERE)
  })

  it('gives cards, popup and reader the knowledge', async () => {
    const module = await runModule(await buildModule('knowledge'))
    const { relatedWords, ...knowledge } = (await readPack(BUNDLED_PACK)).knowledge
    expect(module.knowledge).toEqual(knowledge)
    expect(module.relatedWords).toEqual(relatedWords)
  })

  it('gives pages no word of the facts', async () => {
    const [pages, cards] = await Promise.all([buildModule('filter'), buildModule('knowledge')])
    const { topics, articles } = (await readPack(BUNDLED_PACK)).knowledge
    const texts = [
      ...topics.flatMap(({ what, facts, statuses }) => [what, ...facts, ...statuses].map(each => each.text)),
      ...articles.flatMap(article => article.passages.map(passage => passage.text)),
    ].filter(text => !/["\\]/.test(text))
    expect(texts.filter(text => !cards.includes(text))).toEqual([])
    expect(texts.filter(text => pages.includes(text))).toEqual([])
  })
})

it('a build gives related words to those that use them alone', async () => {
  const [tells] = (await readPack(BUNDLED_PACK)).knowledge.relatedWords?.map(family => family.tells) ?? []
  const isIn = (code: string) => tells !== undefined && code.includes(tells)
  expect(isIn(await buildModule('recognition'))).toBe(false)
  expect(isIn(await buildCode("export { knowledge } from 'virtual:backgrounder/knowledge'"))).toBe(false)
  expect(isIn(await buildCode("export { relatedWords } from 'virtual:backgrounder/knowledge'"))).toBe(true)
})

it('a build over a pack without related words has none', async () => {
  const folder = await copyBundledPack()
  await rm(join(folder, 'related-words.yaml'))
  expect((await runModule(await buildModule('knowledge', folder))).relatedWords).toEqual([])
})

describe('a build over a pack with a slip', () => {
  it.each(['filter', 'recognition', 'knowledge'])('stops at %s and names file and field', async module => {
    const folder = await copyBundledPack()
    await editFile(join(folder, 'topics', 'start.yaml'), 'asOf:', 'asof:')
    await expect(buildModule(module, folder)).rejects.toThrow('topics/start.yaml: asOf: ')
  })

  it('stops at a passage that does not exist', async () => {
    const folder = await copyBundledPack()
    await editFile(join(folder, 'topics', 'start.yaml'), 'passage: brief-start#what', 'passage: brief-start#nothing')
    await expect(buildModule('recognition', folder)).rejects.toThrow('topics/start.yaml: what.passage: ')
  })
})

it('a build stops at a module that the pack does not have', async () => {
  await expect(buildModule('settings')).rejects.toThrow('virtual:backgrounder/settings')
})
