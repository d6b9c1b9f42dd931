/** Our work waits for the page to be idle, but no longer than this. */
const LONGEST_WAIT_MS = 300

/** Calls back when the page is idle; a page that nobody can see waits until it is seen. */
export function whenIdle(document: Document, signal: AbortSignal, run: () => void): void {
  if (signal.aborted) return
  if (document.visibilityState === 'hidden') {
    const seen = () => whenIdle(document, signal, run)
    document.addEventListener('visibilitychange', seen, { once: true, signal })
  } else requestIdleCallback(run, { timeout: LONGEST_WAIT_MS })
}
