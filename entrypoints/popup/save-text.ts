/** A spreadsheet takes a file without it for one in the system's old encoding, and shows Cyrillic as noise. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The browser reads the text once it is asked to save it; a file of some pages takes it no longer. */
const KEEP_MS = 60_000

const TYPES = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const

/** Hands a text to the browser as a download under a name, whose ending tells what it is. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a')
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES]
  link.href = URL.createObjectURL(new Blob([type === TYPES.csv ? BYTE_ORDER_MARK : '', text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
}
