import { packedEvidence } from 'virtual:backgrounder/evidence'
import { packedPrefilter, packedTopics } from 'virtual:backgrounder/recognition'
import { createCardHost } from '../../../src/page/card-host'
import { startSession } from '../../../src/page/session'
import { createJudge } from '../../../src/recognition/judge'
import { unpackEvidence } from '../../../src/recognition/packed-evidence'
import { unpackTopics } from '../../../src/recognition/packed-topics'
import { createPrefilter } from '../../../src/recognition/prefilter'

/** A page session of ours, until the highlights are up: those that take evidence come with a second announcement. */
export const done = new Promise<number>((resolve, reject) => {
  const { signal } = new AbortController()
  const { topics, lists } = unpackTopics(packedTopics)
  let awaited = 1
  startSession({
    window,
    topics: () => topics,
    mayHold: createPrefilter([packedPrefilter]),
    async loadJudge() {
      awaited = 2
      return createJudge(unpackEvidence(packedEvidence, lists))
    },
    card: createCardHost(document, signal),
    draw: async () => undefined,
    onMentions(counts) {
      if (--awaited === 0) resolve(Object.values(counts).reduce((sum, count) => sum + count, 0))
    },
    reportError: reject,
    signal,
  })
})
