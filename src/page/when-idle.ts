/** Our work waits for the page to be idle, but no longer than this. */
const LONGEST_WAIT_MS = 300
/** The same for what a reader waits for: one frame at 60 Hz. */
export const FRAME_MS = 16

/**
 * Calls back when the page is idle; a page that nobody can see waits until it is seen. What yields in the callback goes on at the low
 * priority of idle work, after the page's frames and messages.
 */
export function whenIdle(
  document: Document,
  { signal, longestWaitMs = LONGEST_WAIT_MS }: { readonly signal: AbortSignal; readonly longestWaitMs?: number },
  run: () => void,
): void {
  if (signal.aborted) return
  if (document.visibilityState === 'hidden') {
    const seen = () => whenIdle(document, { signal, longestWaitMs }, run)
    document.addEventListener('visibilitychange', seen, { once: true, signal })
  } else requestIdleCallback(run, { timeout: longestWaitMs })
}
