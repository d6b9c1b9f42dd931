import { packedPrefilter, packedTopics } from 'virtual:backgrounder/recognition'
import { startSession } from '../../../src/page/session'
import type { Judge } from '../../../src/recognition/judge'
import { type UnpackedTopics, unpackTopics } from '../../../src/recognition/packed-topics'
import { createPrefilter } from '../../../src/recognition/prefilter'
import type { EvidenceList } from '../../../src/recognition/topic'

declare const judgeSource: string

let unpacked: UnpackedTopics | undefined

function bundled(): UnpackedTopics {
  unpacked ??= unpackTopics(packedTopics)
  return unpacked
}

/** A page session of ours, until the highlights are up: those that take evidence come with a second announcement. */
export const done = new Promise<number>((resolve, reject) => {
  const { signal } = new AbortController()
  let awaited = 1
  startSession({
    window,
    topics: () => bundled().topics,
    mayHold: createPrefilter([packedPrefilter]),
    async loadJudge() {
      awaited = 2
      // As in the extension, the script is compiled and run only now.
      const { create }: { create(lists: readonly EvidenceList[]): Judge } = new Function(
        `${judgeSource};return judge`,
      )()
      return create(bundled().lists)
    },
    isMuted: () => false,
    attend: () => Promise.reject(new Error('nobody points at anything here')),
    onMentions(counts) {
      if (--awaited === 0) resolve(Object.values(counts).reduce((sum, count) => sum + count, 0))
    },
    reportError: reject,
    signal,
  })
})
