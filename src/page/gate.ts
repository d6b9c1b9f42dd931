import type { Prefilter } from '../recognition/prefilter'
import { standsByItself } from './element-kinds'

/** Passes over the parts of a tree whose text, as the browser itself gives it, cannot hold a name. */
export interface Gate {
  /** The last of the siblings from `node` on that can be passed over together; undefined where `node` has to be read. */
  passOver(node: Node): Node | undefined
}

/** So many siblings are looked at together: one search for all of them. */
const MOST_SIBLINGS = 64
/** A longer text is not looked at as a whole, but in its parts: no task of ours may be long. */
const LONGEST_TEXT = 60_000
/** Between the texts of siblings, so that words do not run together. */
const BORDER = '\n'

/** Creates a gate for one walk. */
export function createGate(mayHold: Prefilter): Gate {
  // Siblings that may hold a name together are looked at one by one.
  const suspects = new Map<Node, string>()
  return {
    passOver(node) {
      if (!(node instanceof Element)) return undefined
      const known = suspects.get(node)
      if (known !== undefined) {
        suspects.delete(node)
        return isEmpty(known, mayHold) ? node : undefined
      }
      const { last, texts } = runFrom(node)
      if (!last) return undefined
      if (isEmpty([...texts.values()].join(BORDER), mayHold)) return last
      if (texts.size === 1) return undefined
      for (const [each, text] of texts) suspects.set(each, text)
      return this.passOver(node)
    },
  }
}

const isEmpty = (text: string, mayHold: Prefilter) => text.length <= LONGEST_TEXT && !mayHold(text)

/** Siblings whose texts stand by themselves, with the blanks and comments between them, as long as they are short together. */
function runFrom(node: Element) {
  const texts = new Map<Node, string>()
  let last: Node | undefined
  let length = 0
  for (let at: Node | null = node; at && texts.size < MOST_SIBLINGS && length < LONGEST_TEXT / 2; at = at.nextSibling) {
    if (at instanceof Element) {
      if (!standsByItself(at) || (at === node && isVast(at))) break
      const text = at.textContent ?? ''
      length += text.length
      if (last && length > LONGEST_TEXT) break
      texts.set(at, text)
    } else if (!isBlank(at)) break
    last = at
  }
  return { last, texts }
}

/** Elements of so many others are sure to be too long; counting them is cheaper than to ask for their text. */
const VAST_DESCENDANTS = 2000
const isVast = (element: Element) => element.getElementsByTagName('*').length > VAST_DESCENDANTS

const HAS_TEXT = /\S/

function isBlank(node: Node): boolean {
  return node instanceof Comment || (node instanceof Text && !HAS_TEXT.test(node.data))
}
