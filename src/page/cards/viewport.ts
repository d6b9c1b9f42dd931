/** The size of the viewport without its scroll bars, in CSS pixels. */
export function viewport(): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = document.documentElement
  // In quirks mode the root's client height is that of the whole page.
  return { width: clientWidth || innerWidth, height: Math.min(clientHeight, innerHeight) || innerHeight }
}
