import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus in an element that is drawn anew: where what has it goes, the element takes it itself. Otherwise it
 * would be lost to the page, and with it the reader's place and the Escape key.
 */
export function useKeptFocus<Kept extends HTMLElement>(): RefObject<Kept | null> {
  const kept = useRef<Kept>(null)
  const focused = focusedIn(kept.current)
  useLayoutEffect(() => {
    if (focused && !focused.isConnected) kept.current?.focus({ preventScroll: true })
  })
  return kept
}

/** What has the focus in an element's tree, which may be a closed one. */
function focusedIn(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : null
}
