import type { PageText, Setting, SettingSpan } from '../recognition/page-text'
import type { TextBlock } from './text-blocks'

// Not `pre`: plain-text documents and mail archives are one.
const CODE = 'code, kbd, samp'
const CONTROL =
  'button, summary, [role="button"], [role="menuitem"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="tab"], [role="option"], [role="switch"]'

/** Archives set whole documents in `code`, for its typewriter letters. As much of them is looked at. */
const LOOKED_AT = 5000
const WORD = /\p{L}{2,}/gu
const FEWEST_WORDS = 60
const SIGN_OF_CODE = /[{}[\]=;<>|\\`$_]/g
/** Prose has fewer such signs than one in so many words. */
const WORDS_PER_SIGN = 25

/** A block's text, with what of it stands in no prose. */
export function pageTextOf({ text, pieces }: TextBlock): PageText {
  const spans: SettingSpan[] = []
  const isProse = new Map<Element, boolean>()
  const settingOf = ({ parentElement }: Text): Setting => {
    const code = parentElement?.closest(CODE)
    if (!code) return parentElement?.closest(CONTROL) ? 'control' : 'prose'
    if (!isProse.has(code)) isProse.set(code, readsAsProse(code.textContent ?? ''))
    return isProse.get(code) ? 'prose' : 'code'
  }
  for (const { node, start, length } of pieces) {
    const setting = settingOf(node)
    if (setting !== 'prose') spans.push({ start, end: start + length, setting })
  }
  return spans.length > 0 ? { text, spans } : { text }
}

function readsAsProse(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT)
  const count = (of: RegExp) => beginning.match(of)?.length ?? 0
  const words = count(WORD)
  return words >= FEWEST_WORDS && words > WORDS_PER_SIGN * count(SIGN_OF_CODE)
}
