/** Every text in data, with its path. */
export function* listTexts(data: unknown, path = ''): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof data === 'string') yield { path, text: data }
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) yield* listTexts(value, path === '' ? key : `${path}.${key}`)
}
