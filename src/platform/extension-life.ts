import { isExtensionGone } from './report-error'

/** Reading one property costs nothing, and no event tells a page's script that its extension is gone. */
const CHECK_EVERY_MS = 1000

/** A signal that aborts once the extension was updated, disabled or removed under the open page. */
export function untilExtensionGone(): AbortSignal {
  const life = new AbortController()
  const timer = setInterval(() => {
    if (!isExtensionGone()) return
    clearInterval(timer)
    life.abort()
  }, CHECK_EVERY_MS)
  return life.signal
}
