import { isExtensionGone } from './report-error'

/** Ends something of the browser's when the signal aborts; an extension that is gone has nothing left to end. */
export function onAbort(signal: AbortSignal, end: () => void): void {
  const endIfHere = () => {
    if (!isExtensionGone()) end()
  }
  signal.addEventListener('abort', endIfHere, { once: true })
}
