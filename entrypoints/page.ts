import { packedPrefilter } from 'virtual:backgrounder/filter'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startLookout } from '../src/page/lookout'
import { readSettled } from '../src/page/read-settled'
import { withRetries } from '../src/page/retry'
import { sharedWorld } from '../src/page/shared-world'
import { endWithExtension } from '../src/platform/extension-life'
import { answer, ask } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { type StartEngine, sharedEngine } from '../src/platform/shared-engine'
import { openSyncStore } from '../src/platform/storage'
import { createPrefilter } from '../src/recognition/prefilter'
import { isTermKey } from '../src/settings/settings'

// Not one of WXT's content scripts: their context announces itself to the page, and the page must not learn of us.
export default defineUnlistedScript(() => {
  const life = takeOver()
  const waiting = new AbortController()
  life.addEventListener('abort', () => waiting.abort(), { once: true })
  const { signal } = waiting
  const store = openSyncStore()
  const mayHoldBundled = createPrefilter(packedPrefilter)
  const loadParts = () =>
    withRetries(() => Promise.all([loadEngine(), ask('page-settings', null)]), { reportError, signal: life })
  const start = () => {
    if (signal.aborted) return
    waiting.abort()
    readSettled(loadParts, store.watch).then(
      ([startEngine, settings]) =>
        life.aborted || startEngine({ life, settings, bundled: packedPrefilter, mayHoldBundled, createPrefilter }),
      error => life.aborted || reportError(error),
    )
  }
  answer(signal, { 'count-mentions': async () => ({}) }, reportError)
  startLookout(document, { mayHold: mayHoldBundled, onSighted: start, signal })
  // What the reader tracks beside the bundled topics is not in the filter.
  const startForTerms = () =>
    void store.readAll().then(items => Object.keys(items).some(isTermKey) && start(), reportError)
  store.watch(signal, startForTerms)
  startForTerms()
})

/**
 * The latest run of this script is the only one: an update of the extension runs it again in open pages, and where one is just
 * being loaded, the browser runs it, too. The signal aborts at the next run, or when the extension goes.
 */
function takeOver(): AbortSignal {
  sharedWorld.backgrounderLife?.abort()
  // What an earlier version of the extension left does not fit.
  delete sharedWorld.backgrounderCards
  const life = new AbortController()
  sharedWorld.backgrounderLife = life
  endWithExtension(life)
  return life.signal
}

/** The page engine is a script that is run where there is something to read. The answer is slower than what the script says itself. */
function loadEngine(): Promise<StartEngine> {
  return new Promise((resolve, reject) => {
    sharedEngine.takeBackgrounderEngine = resolve
    ask('load-script', 'engine').then(() => reject(new Error('the script that highlights did not run')), reject)
  })
}
