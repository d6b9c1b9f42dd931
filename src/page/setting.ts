import type { PageText, SettingSpan } from '../recognition/page-text'
import type { TextBlock, TextPiece } from './text-blocks'

// Not `pre`: plain-text documents and mail archives are one.
const CODE = 'code, kbd, samp'
const CONTROL =
  'button, summary, [role="button"], [role="menuitem"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="tab"], [role="option"], [role="switch"]'

/** Archives set whole documents in `code`, for its typewriter letters. */
const WORD = /\p{L}{2,}/gu
const FEWEST_WORDS = 60
const SIGN_OF_CODE = /[{}[\]=;<>|\\`$_]/g
/** Prose has fewer such signs than one in so many words. */
const WORDS_PER_SIGN = 25

/** A block's text, with what of it stands in no prose. */
export function pageTextOf({ text, pieces }: TextBlock): PageText {
  const textOf = ({ start, length }: TextPiece) => text.slice(start, start + length)
  const codes = new Map<Element, string>()
  for (const piece of pieces) {
    const code = codeAround(piece)
    if (code) codes.set(code, `${codes.get(code) ?? ''}${textOf(piece)}`)
  }
  const inProse = new Set([...codes].filter(([, itsText]) => readsAsProse(itsText)).map(([code]) => code))
  const spans: SettingSpan[] = []
  for (const piece of pieces) {
    const code = codeAround(piece)
    const isControl = piece.node.parentElement?.closest(CONTROL)
    const setting = code && !inProse.has(code) ? 'code' : isControl ? 'control' : 'prose'
    if (setting !== 'prose') spans.push({ start: piece.start, end: piece.start + piece.length, setting })
  }
  return spans.length > 0 ? { text, spans } : { text }
}

const codeAround = ({ node }: TextPiece) => node.parentElement?.closest(CODE)

/** By the block alone: what else stands in the element is another one's. */
function readsAsProse(text: string): boolean {
  const count = (of: RegExp) => text.match(of)?.length ?? 0
  const words = count(WORD)
  return words >= FEWEST_WORDS && words > WORDS_PER_SIGN * count(SIGN_OF_CODE)
}
