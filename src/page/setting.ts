import type { PageText, Setting, SettingSpan } from '../recognition/page-text'
import type { TextBlock } from './text-blocks'

// Not `pre`: plain-text documents and mail archives are one.
const CODE = 'code, kbd, samp'
const CONTROL =
  'button, summary, [role="button"], [role="menuitem"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="tab"], [role="option"], [role="switch"]'

/** A block's text, with what of it stands in no prose. */
export function pageTextOf({ text, pieces }: TextBlock): PageText {
  const spans: SettingSpan[] = []
  for (const { node, start, length } of pieces) {
    const setting = settingOf(node)
    if (setting !== 'prose') spans.push({ start, end: start + length, setting })
  }
  return spans.length > 0 ? { text, spans } : { text }
}

function settingOf({ parentElement }: Text): Setting {
  if (parentElement?.closest(CODE)) return 'code'
  return parentElement?.closest(CONTROL) ? 'control' : 'prose'
}
