import { packedEvidence } from 'virtual:backgrounder/evidence'
import { packedPrefilter, packedTopics } from 'virtual:backgrounder/recognition'
import { createBlockReader } from '../../../src/page/block-reader'
import { openHighlightRegistry } from '../../../src/page/highlights'
import { createMentionIndex } from '../../../src/page/mention-index'
import { startScanner } from '../../../src/page/scanner'
import { unpackTopics } from '../../../src/recognition/packed-topics'
import { createPrefilter } from '../../../src/recognition/prefilter'
import { createRecognizer } from '../../../src/recognition/recognizer'

/** Our page engine as a page session starts it, until the highlights are up. */
export const done = new Promise<number>((resolve, reject) => {
  const { signal } = new AbortController()
  const reader = createBlockReader({
    recognizer: createRecognizer(() => unpackTopics(packedTopics)),
    title: () => document.title,
    onAmbiguous: () => queueMicrotask(() => index.learn(createRecognizer(unpackTopics(packedTopics, packedEvidence)))),
  })
  const index = createMentionIndex(reader, openHighlightRegistry(signal))
  const onPublished = () => resolve(Object.values(index.count()).reduce((sum, count) => sum + count, 0))
  startScanner(document, {
    index,
    mayHold: createPrefilter([packedPrefilter]),
    signal,
    onPublished,
    reportError: reject,
  })
})
