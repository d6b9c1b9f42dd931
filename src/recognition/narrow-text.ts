import { IN_WORD_SOURCE, plainCyrillic } from './pattern-expression'

/** A text with a byte for each UTF-16 code unit: a look at a byte takes less than one at a character of what the browser gives. */
export interface NarrowText {
  readonly text: string
  /** As long as the text, some zeros behind it, then anything. */
  readonly bytes: Uint8Array
  readonly isAscii: boolean
}

export interface Narrowing {
  /** Narrows a text, in the place of the one before it; what was narrowed last costs nothing. */
  narrow(text: string): NarrowText
  /** Where the first odd character is; Infinity where there is none, and then the text is narrowed. */
  oddAt(text: string): number
}

/** Letters and digits of ASCII are as they are, then come the letters of Russian; where there are any, both cases are alike. */
const FIRST_CYRILLIC = 0x80
const LETTER_A = 'а'.charCodeAt(0)
/** Stands for all that no pattern has. */
const OTHER = 1
const ODD = 0xff
const NO_BYTE = -1
const IN_WORD = new RegExp(IN_WORD_SOURCE, 'i')
/** Zeros behind a text. */
const BEHIND = 8

/** The byte for a letter of a pattern. */
export function narrowLetter(letter: string): number {
  const unit = plainCyrillic(letter.toLowerCase()).charCodeAt(0)
  return unit < FIRST_CYRILLIC ? unit : FIRST_CYRILLIC + unit - LETTER_A
}

export function createNarrowing(isOdd: (character: string) => boolean): Narrowing {
  const encoder = new TextEncoder()
  const known = new Uint8Array(0x10000)
  let last: NarrowText = { text: '', bytes: new Uint8Array(BEHIND), isAscii: true }
  const learn = (unit: number) => {
    const character = String.fromCharCode(unit)
    const byte = IN_WORD.test(character) ? narrowLetter(character) : OTHER
    known[unit] = isOdd(character) ? ODD : byte
    return known[unit]
  }
  /** The browser has the bytes of ASCII at once. */
  const isEncoded = (text: string, bytes: Uint8Array) => {
    const { read, written } = encoder.encodeInto(text, bytes)
    return read === text.length && written === read
  }
  /** Comes to the bits of all units; where a byte is `end`, to its place from the last one of all, counted backwards from -1. */
  const narrowEach = (text: string, bytes: Uint8Array, end: number) => {
    let units = 0
    const { length } = text
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      const byte = known[unit] || learn(unit)
      if (byte === end) return -i - 1
      bytes[i] = byte
      units |= unit
    }
    return units
  }
  const narrowTo = (text: string, end: number): number => {
    if (last.text === text) return Infinity
    const { length } = text
    const bytes = last.bytes.length < length + BEHIND ? new Uint8Array(2 * length + BEHIND) : last.bytes
    // Next to a text of ASCII is another one, as a rule.
    const units = last.isAscii && isEncoded(text, bytes) ? 0 : narrowEach(text, bytes, end)
    if (units < 0) {
      last = { text: '', bytes: bytes.fill(0), isAscii: false }
      return -units - 1
    }
    bytes.fill(0, length, length + BEHIND)
    last = { text, bytes, isAscii: units < FIRST_CYRILLIC }
    return Infinity
  }
  return {
    narrow(text) {
      narrowTo(text, NO_BYTE)
      return last
    },
    oddAt: text => narrowTo(text, ODD),
  }
}
