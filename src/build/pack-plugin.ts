import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Pack } from '../knowledge/pack'
import { packTopics } from '../recognition/packed-topics'
import { prefilterSource } from '../recognition/prefilter-source'
import type { RecognitionTopic } from '../recognition/topic'
import { drawMaps } from './locator-map'
import { readPack } from './read-pack'

const PREFIX = 'virtual:backgrounder/'

/**
 * Builds a pack into three modules: `filter` (what every page carries), `recognition` (what names are found and decided by) and `knowledge` (what cards, popup and reader need, and apart from it what ranks facts). A pack that does not fit
 * its format stops the build.
 */
export function packPlugin(folder: string): Plugin {
  return {
    name: 'backgrounder-pack',
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      for (const file of ['pack.yaml', 'evidence.yaml', 'related-words.yaml', 'topics', 'articles', 'translations'])
        this.addWatchFile(join(folder, file))
      const { recognition, knowledge } = await readPack(folder)
      switch (id.slice(PREFIX.length + 1)) {
        case 'filter':
          return [
            exportJson('packedPrefilter', prefilterSource(recognition)),
            exportJson(
              'topicIds',
              recognition.map(topic => topic.id),
            ),
          ].join('\n')
        case 'recognition':
          return exportRecognition(recognition)
        case 'knowledge':
          return exportKnowledge(knowledge)
        default:
          return undefined
      }
    },
  }
}

/** Apart, as who only lists names needs no evidence. */
function exportRecognition(recognition: readonly RecognitionTopic[]): string {
  const { topics, evidence } = packTopics(recognition)
  return [exportJson('packedTopics', topics), exportJson('packedEvidence', evidence)].join('\n')
}

/** Popup and reader rank nothing: the words by which cards do are left out of them. */
function exportKnowledge({ relatedWords = [], ...knowledge }: Pack): string {
  return [
    exportJson('knowledge', knowledge),
    exportJson('relatedWords', relatedWords),
    exportJson('maps', drawMaps(knowledge.topics)),
  ].join('\n')
}

// Browsers parse a JSON string faster than the same literal: https://v8.dev/blog/cost-of-javascript-2019#json
// What a script does not use of a module is left out of it: the bundler has to be told that parsing does nothing else.
function exportJson(name: string, data: unknown): string {
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))})`
}
