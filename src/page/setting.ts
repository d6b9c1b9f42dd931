import type { Setting } from '../recognition/reading'

// Not `pre`: plain-text documents and mail archives are one.
const CODE = 'code, kbd, samp'
const CONTROL =
  'button, summary, [role="button"], [role="menuitem"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="tab"], [role="option"], [role="switch"]'

/** Tells what kind of element a text node stands in: program text and keys, something that is pressed, or prose. */
export function settingOf(node: Node | undefined): Setting {
  const parent = node?.parentElement
  if (parent?.closest(CODE)) return 'code'
  return parent?.closest(CONTROL) ? 'control' : 'prose'
}
