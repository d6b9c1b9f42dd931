import { isElement, parentAcrossShadow } from '../element-kinds'

/** Where a card for a node must stand: only what is inside an open modal dialog or the fullscreen element can be used while it is there. */
export function topmostParent(node: Node, document: Document): Element {
  for (let at: Node | null = node; at; at = (at as Partial<Slottable>).assignedSlot ?? parentAcrossShadow(at))
    if (isElement(at) && at.matches('dialog:modal, :fullscreen')) return at
  return document.documentElement
}
