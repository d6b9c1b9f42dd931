/** The background may be about to be replaced or restarted when it is asked. */
const FIRST_RETRY_MS = 1000
const RETRY_FACTOR = 4
const LAST_RETRY_MS = 64_000

interface RetryOptions {
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** Runs what may fail for a while, again after 1, 4, 16 and 64 seconds; rejects with the last error, or the next after the abort. */
export async function withRetries<Result>(
  run: () => Promise<Result>,
  { reportError, signal }: RetryOptions,
): Promise<Result> {
  for (let retryMs = FIRST_RETRY_MS; ; retryMs *= RETRY_FACTOR) {
    try {
      return await run()
    } catch (error) {
      if (signal.aborted || retryMs > LAST_RETRY_MS) throw error
      reportError(error)
      await new Promise(resolve => setTimeout(resolve, retryMs))
    }
  }
}
