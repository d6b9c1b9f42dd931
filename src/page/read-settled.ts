/** Reads what can change while it is read: again, until nothing changed meanwhile. */
export async function readSettled<Result>(
  read: () => Promise<Result>,
  watch: (signal: AbortSignal, changed: () => void) => void,
): Promise<Result> {
  const reading = new AbortController()
  let isOutdated = false
  watch(reading.signal, () => {
    isOutdated = true
  })
  try {
    for (;;) {
      isOutdated = false
      const result = await read()
      if (!isOutdated) return result
    }
  } finally {
    // The error that is a signal's reason where none is given takes longer to make than all else about it.
    reading.abort(null)
  }
}
