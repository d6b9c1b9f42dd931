import { cameLarge } from '../../../src/page/page-size'
import { startSession } from '../../../src/page/session'
import { createTextReader } from '../../../src/page/text-reader'
import { filterLongPage } from '../../../src/recognition/long-search'
import type { Finding } from '../../../src/recognition/mention'
import type { PageText } from '../../../src/recognition/page-text'
import type { CreatePrefilter, Prefilter, PrefilterSource } from '../../../src/recognition/prefilter'

declare global {
  /** Asks what is outside of the page's process, with what is written as JSON, as the extension's messages are; `benchAnswer` gets the answer. */
  var benchAsk: (question: string) => void
  var benchAnswer: (answer: string) => void
  /** Starts a page session of ours; resolves with the number of highlights once they are up and nothing more is asked. */
  var benchEngine: (bundled: PrefilterSource, mayHold: Prefilter, create: CreatePrefilter) => Promise<number>
}

globalThis.benchEngine = (bundled, mayHold, create) => {
  const answers: ((found: readonly (readonly Finding[])[]) => void)[] = []
  globalThis.benchAnswer = answer => answers.shift()?.(JSON.parse(answer))
  const send = (texts: readonly PageText[]) =>
    new Promise<readonly (readonly Finding[])[]>(found => {
      answers.push(found)
      benchAsk(JSON.stringify(texts))
    })
  return new Promise((resolve, reject) => {
    const { signal } = new AbortController()
    startSession({
      window,
      mayHold: filterLongPage(bundled, mayHold, { create, isLongPage: () => cameLarge(window) }),
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
}
