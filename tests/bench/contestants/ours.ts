import { packedPrefilter } from 'virtual:backgrounder/filter'
import { startSession } from '../../../src/page/session'
import { createTextReader } from '../../../src/page/text-reader'
import type { Finding } from '../../../src/recognition/mention'
import type { PageText } from '../../../src/recognition/page-text'
import { createPrefilter } from '../../../src/recognition/prefilter'

declare global {
  /** Hands a message out of the page's process; the answer comes by `benchAnswer`. */
  var benchAsk: (message: string) => void
  var benchAnswer: (message: string) => void
}

/** As the extension's messages do, they are written and read as JSON on both sides. */
const answers: ((found: readonly (readonly Finding[])[]) => void)[] = []
globalThis.benchAnswer = message => answers.shift()?.(JSON.parse(message))

const send = (texts: readonly PageText[]) =>
  new Promise<readonly (readonly Finding[])[]>(found => {
    answers.push(found)
    benchAsk(JSON.stringify(texts))
  })

/** A page session of ours, until the highlights are up and nothing more is asked. */
export const done = new Promise<number>((resolve, reject) => {
  const { signal } = new AbortController()
  startSession({
    window,
    mayHold: createPrefilter([packedPrefilter]),
    reader: createTextReader({ send, reportError: reject, signal }),
    isMuted: () => false,
    attend: () => Promise.reject(new Error('nobody points at anything here')),
    onMentions(counts) {
      if (answers.length === 0) resolve(Object.values(counts).reduce((sum, count) => sum + count, 0))
    },
    reportError: reject,
    signal,
  })
})
