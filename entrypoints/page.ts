import { packedPrefilter } from 'virtual:backgrounder/filter'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startLookout } from '../src/page/lookout'
import { readSettled } from '../src/page/read-settled'
import { withRetries } from '../src/page/retry'
import { sharedWorld } from '../src/page/shared-world'
import { endWithExtension } from '../src/platform/extension-life'
import { ask } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { type EngineStart, type StartEngine, sharedEngine } from '../src/platform/shared-engine'
import { openSyncStore } from '../src/platform/storage'
import { createPrefilter } from '../src/recognition/prefilter'

/** A lookout that has outlived its extension only looks: it may go a little later. */
const LOOKOUT_CHECKED_MS = 30_000

// Not one of WXT's content scripts: their context announces itself to the page, and the page must not learn of us.
// The extension's API is left alone until something is sighted: the first touch of it takes as long as the look.
export default defineUnlistedScript(() => {
  const life = takeOver()
  const looking = new AbortController()
  const { signal } = looking
  life.signal.addEventListener('abort', () => looking.abort(), { once: true })
  const mayHoldBundled = createPrefilter(packedPrefilter)
  const start = () => {
    if (signal.aborted) return
    // No reason: the error that would be made for one takes longer than all else about it.
    looking.abort(null)
    endWithExtension(life)
    startEngineWith({ life: life.signal, mayHoldBundled })
  }
  endWithExtension(life, { checkedMs: LOOKOUT_CHECKED_MS, signal })
  sharedEngine.start = start
  if (sharedEngine.hasTerms) start()
  else startLookout(document, { mayHold: mayHoldBundled, onSighted: start, signal })
})

/**
 * The latest run of this script is the only one: an update of the extension runs it again in open pages, and where one is just
 * being loaded, the browser runs it, too. Its life ends at the next run, or when the extension goes.
 */
function takeOver(): AbortController {
  sharedWorld.life?.abort()
  // What an earlier version of the extension left does not fit.
  delete sharedWorld.startCards
  const life = new AbortController()
  sharedWorld.life = life
  return life
}

/** Loads the engine and what the reader chose, and starts it. */
function startEngineWith(found: Pick<EngineStart, 'life' | 'mayHoldBundled'>): void {
  const { life } = found
  const loadParts = () =>
    withRetries(() => Promise.all([loadEngine(), ask('page-settings', null)]), { reportError, signal: life })
  readSettled(loadParts, openSyncStore().watch).then(
    ([startEngine, settings]) =>
      life.aborted || startEngine({ ...found, settings, bundled: packedPrefilter, createPrefilter }),
    error => life.aborted || reportError(error),
  )
}

/** The page engine is a script that is run where there is something to read. The answer is slower than what the script says itself. */
function loadEngine(): Promise<StartEngine> {
  return new Promise((resolve, reject) => {
    sharedEngine.take = resolve
    ask('load-script', 'engine').then(() => reject(new Error('the script that highlights did not run')), reject)
  })
}
