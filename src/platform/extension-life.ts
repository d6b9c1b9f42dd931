import { isExtensionGone } from './report-error'

/** Reading one property costs nothing, and no event tells a page's script that its extension is gone. */
const CHECK_EVERY_MS = 1000

/** Ends a life once the extension was updated, disabled or removed under the open page. */
export function endWithExtension(life: AbortController): void {
  const timer = setInterval(() => {
    if (isExtensionGone()) life.abort()
  }, CHECK_EVERY_MS)
  life.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
