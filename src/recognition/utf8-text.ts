/** The bytes of one text at a time: a look at a byte takes less than one at a character of what the browser gives. */
export interface Utf8Text {
  /** The text's bytes, some zeros behind them, then anything. */
  readonly bytes: Uint8Array
  readonly length: number
  /** Whether a byte is a character, everywhere. */
  readonly isAscii: boolean
  /** The place in the text, in UTF-16 code units, of the character that this byte begins; it takes time in line with the way from the last one asked for. */
  readonly unitAt: (byte: number) => number
}

/** Zeros behind a text. */
const BEHIND = 8
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const MOST_PER_UNIT = 3

/** Makes what encodes texts, each in the place of the one before it; a text that it has already costs nothing. */
export function createUtf8Encoder(): (text: string) => Utf8Text {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array()
  let of: { readonly text: string; readonly utf8: Utf8Text } | undefined
  const tryIn = (text: string, room: number) => {
    if (bytes.length < room + BEHIND) bytes = new Uint8Array(2 * room + BEHIND)
    const { read, written } = encoder.encodeInto(text, bytes.subarray(0, -BEHIND))
    return read < text.length ? undefined : written
  }
  return text => {
    if (of?.text === text) return of.utf8
    const length = tryIn(text, text.length) ?? tryIn(text, MOST_PER_UNIT * text.length) ?? 0
    bytes.fill(0, length, length + BEHIND)
    const isAscii = length === text.length
    of = { text, utf8: { bytes, length, isAscii, unitAt: isAscii ? byte => byte : createUnitCount(bytes) } }
    return of.utf8
  }
}

/** Counts the characters of UTF-8 up to a byte: https://www.rfc-editor.org/rfc/rfc3629#section-3 */
function createUnitCount(bytes: Uint8Array): Utf8Text['unitAt'] {
  let at = 0
  let units = 0
  return byte => {
    if (byte < at) at = units = 0
    for (; at < byte; at++) {
      const value = bytes[at] as number
      // Characters of four bytes are pairs of units; all but the first byte of any begin with the bits 10.
      if (value >= 0xf0) units += 2
      else if (value < 0x80 || value >= 0xc0) units++
    }
    return units
  }
}
