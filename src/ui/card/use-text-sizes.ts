import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How large text comes out in an element, and how much room there is for it. */
export interface TextSizes {
  readonly width: number
  readonly lineHeight: number
  readonly isRightToLeft: boolean
  readonly widthOf: (text: string) => number
}

/** Taken until there is something to measure: what a card of full width comes to, so that its height is nearly right at once. */
const ESTIMATE: TextSizes = { width: 340, lineHeight: 15, isRightToLeft: false, widthOf: text => text.length * 6.3 }

/**
 * Measures the texts that `Ruler` draws inside the element that gets `ref`, and again whenever its size changes: with
 * the fonts of the machine, the reader's text size and the room that there is, no estimate holds.
 */
export function useTextSizes(texts: readonly string[]): { ref: RefObject<HTMLDivElement | null>; sizes: TextSizes } {
  const ref = useRef<HTMLDivElement>(null)
  const [sizes, setSizes] = useState(ESTIMATE)
  const key = texts.join('\n')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const read = () => {
      // A card is drawn before it is shown: until then nothing has a size.
      if (element.clientWidth > 0) setSizes(readSizes(element))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [key])
  return { ref, sizes }
}

function readSizes(element: HTMLElement): TextSizes {
  const rulers = [...element.querySelectorAll<SVGTextElement>('.ruler text')]
  const widths = new Map(rulers.map(ruler => [ruler.textContent, ruler.getComputedTextLength()]))
  return {
    width: element.clientWidth,
    lineHeight: Math.max(...rulers.map(ruler => ruler.getBBox().height)),
    isRightToLeft: getComputedStyle(element).direction === 'rtl',
    widthOf: text => widths.get(text) ?? ESTIMATE.widthOf(text),
  }
}
