import { isExtensionGone } from './report-error'

/** Reading one property costs nothing, and no event tells a page's script that its extension is gone. */
const CHECKED_MS = 1000

/** Ends a life once the extension was updated, disabled or removed under the open page; looks after it until the signal aborts. */
export function endWithExtension(
  life: AbortController,
  { checkedMs = CHECKED_MS, signal = life.signal }: { readonly checkedMs?: number; readonly signal?: AbortSignal } = {},
): void {
  const timer = setInterval(() => {
    if (isExtensionGone()) life.abort()
  }, checkedMs)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
