import { isUtf8 } from 'node:buffer'
import type { PlacedProblem } from './placed-problem'

type Decoded = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: PlacedProblem }

const LINE_FEED = 0x0a
const REPLACEMENT = '\uFFFD'
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

/** Decodes a text file; a byte order mark is dropped, and what is not UTF-8 is told with its line and byte. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (UTF_16.some(mark => mark.every((byte, i) => bytes[i] === byte)))
    return fail({ message: 'is not UTF-8 text but UTF-16 ("Unicode" in some editors): save it as UTF-8' })
  if (!isUtf8(bytes)) return fail(describeBadByte(bytes))
  const value = new TextDecoder().decode(bytes)
  const lone = /\r(?!\n)/.exec(value)
  if (lone)
    return fail({
      line: value.slice(0, lone.index).split('\n').length,
      message: 'has a carriage return (CR) without a line feed (LF): save it with line ends of Unix or Windows',
    })
  return { ok: true, value }
}

function describeBadByte(bytes: Uint8Array): Omit<PlacedProblem, 'path'> {
  const offset = findBadByte(bytes)
  const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === LINE_FEED ? 1 : 0), 1)
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase()
  return { line, message: `is not UTF-8 text: byte ${offset + 1} (${hex}) is none of UTF-8; save the file as UTF-8` }
}

/** Where decoding first had to put a replacement that the text itself does not have. */
function findBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  for (const part of text.split(REPLACEMENT)) {
    offset += Buffer.byteLength(part)
    const isTyped = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isTyped) return offset
    offset += Buffer.byteLength(REPLACEMENT)
  }
  return offset
}

function fail(problem: Omit<PlacedProblem, 'path'>): Decoded {
  return { ok: false, problem: { path: '', ...problem } }
}
