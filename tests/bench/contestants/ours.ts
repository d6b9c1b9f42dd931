import { packedPrefilter } from 'virtual:backgrounder/filter'
import { startLookout } from '../../../src/page/lookout'
import { createPrefilter, NOWHERE } from '../../../src/recognition/prefilter'

/** The lookout, and where it sights something the engine, which comes as a script of its own, as in the extension. */
export const done = new Promise<number>((resolve, reject) => {
  const mayHold = createPrefilter(packedPrefilter)
  const looking = new AbortController()
  startLookout(document, {
    mayHold(text) {
      const place = mayHold(text)
      if (place === NOWHERE) resolve(0)
      return place
    },
    onSighted() {
      looking.abort(null)
      globalThis.benchAnswer = () => benchEngine(packedPrefilter, mayHold, createPrefilter).then(resolve, reject)
      benchAsk('"engine"')
    },
    signal: looking.signal,
  })
})
