import { quickText } from '../../src/page/quick-text'
import { allShadowRoots } from '../../src/page/shadow-hosts'
import { textBlocks } from '../../src/page/text-blocks'
import { createPrefilter, NOWHERE } from '../../src/recognition/prefilter'
import { prefilterSource } from '../../src/recognition/prefilter-source'
import { makeRandom } from '../bench/prose'
import { alias, topic } from '../unit/recognition/sample-topics'

const NAMES = ['START', 'Nunn-Lugar', 'Gabala radar']
const mayHold = createPrefilter(
  prefilterSource([topic('own', { aliases: NAMES.map(text => alias(text, { matchesCase: text === 'START' })) })]),
)
const TAGS = [
  'div',
  'p',
  'ul',
  'li',
  'table',
  'section',
  'span',
  'b',
  'a',
  'br',
  'script',
  'textarea',
  'x-host',
  'pre',
  'svg',
]
const TEXTS = [
  ' ',
  '\n',
  'to start',
  'START',
  'Nu',
  'nn-Lu',
  'gar',
  'Gaba',
  'la radar',
  'Gäbälä RADAR',
  'nothing',
  'S\u00ADTART',
]

/** Most trees have enough elements to have parts passed over. */
const LARGE = 300
/** Trees that start this deep are small. */
const FEW_DEEP = 3

function treeGrower(random: () => number) {
  const pick = <Each>(list: readonly Each[]) => list[Math.floor(random() * list.length)] as Each
  const grow = (parent: Node, depth: number) => {
    for (let i = Math.floor(random() * (depth === 0 ? LARGE : 7)); i > 0; i--) {
      if (random() < 0.4 || depth > 4) {
        parent.appendChild(document.createTextNode(pick(TEXTS)))
        continue
      }
      const element = parent.appendChild(document.createElement(pick(TAGS)))
      if (random() < 0.05 && ['div', 'p', 'span', 'x-host'].includes(element.localName))
        grow(element.attachShadow({ mode: 'open' }), depth + 1)
      grow(element, depth + 1)
    }
  }
  return grow
}

/**
 * Makes so many random trees, and tells the blocks that may hold a name and that a walk which passes over parts does not come by;
 * with how many there were in all.
 */
export function compareWalks(trees: number, seed: number): { lost: string[]; all: number } {
  const grow = treeGrower(makeRandom(seed))
  const lost: string[] = []
  let all = 0
  for (let i = 0; i < trees; i++) {
    const root = document.createElement('main')
    grow(root, 0)
    const slow = walk(root, false)
    const quick = new Set(walk(root, true))
    all += slow.length
    lost.push(...slow.filter(each => !quick.has(each)))
  }
  return { lost, all }
}

/**
 * Makes so many random trees the body of this document, one after the other, and tells the blocks that may hold a name in those where
 * the lookout sees none; with how many trees it could pass over.
 */
export function compareQuickText(trees: number, seed: number): { lost: string[]; passed: number } {
  const grow = treeGrower(makeRandom(seed))
  const lost: string[] = []
  let passed = 0
  for (let i = 0; i < trees; i++) {
    document.body.replaceChildren()
    grow(document.body, FEW_DEEP)
    const text = quickText(document)
    if (text === undefined || mayHold(text) !== NOWHERE) continue
    passed++
    lost.push(...walk(document, false))
  }
  return { lost, passed }
}

/** The blanks between parts that are passed over belong to no block, nor what stands for an object after them. */
const BLANKS = /[\s\uFFFC]/g

/** The blocks of a tree, its shadow trees included, that may hold a name. */
function walk(root: Node, isQuick: boolean): string[] {
  const roots = [root]
  const found: string[] = []
  for (const _ of allShadowRoots(root, shadow => void roots.push(shadow)));
  for (const each of roots)
    for (const block of textBlocks(each, isQuick ? { isDeep: true, mayHold } : { isDeep: true }))
      if (block && mayHold(block.text) !== NOWHERE)
        found.push(`${block.container.nodeName} ${block.text.replace(BLANKS, '')}`)
  return found.sort()
}
