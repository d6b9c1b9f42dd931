import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { didYouMean } from './did-you-mean'
import type { Checked } from './problem'

/** Something wrong at an offset of the text. */
export interface YamlSlip {
  readonly offset: number
  readonly message: string
}

/** YAML as it is written: the data with its places in the text, and what is wrong with the syntax. */
export interface ComposedYaml {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly slips: readonly YamlSlip[]
}

/** Reads the syntax of YAML, no more. */
export function composeYaml(text: string): ComposedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    // The library compares each field of a map with all others: a hundred thousand would take it minutes.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'error',
  })
  // What follows an error may be its mere consequence. A warning is data that would be read otherwise than it is written.
  const [error] = [...document.errors, ...document.warnings]
  const slips = error
    ? [{ offset: error.pos[0], message: explain(error) }]
    : [...findRepeatedFields(document), ...findUnknownAnchors(document)]
  return { document, lines, slips }
}

/** Says what is wrong with the syntax; with `lines`, in which line. */
export function describeSlip({ offset, message }: YamlSlip, lines?: LineCounter): string {
  return `is not valid YAML${lines ? `, line ${lines.linePos(offset).line}` : ''}: ${message}`
}

/** Parses YAML; slips in the syntax come back as problems with their lines. Dates stay text. */
export function parseYaml(text: string): Checked<unknown> {
  const { document, lines, slips } = composeYaml(text)
  if (slips.length > 0)
    return { ok: false, problems: slips.map(slip => ({ path: '', message: describeSlip(slip, lines) })) }
  try {
    return { ok: true, value: document.toJS() }
  } catch {
    // All that is left to go wrong: anchors that stand for each other so often that a few lines would fill the memory.
    const message =
      'is not valid YAML: one anchor (&name) is used (*name) more than 100 times, those inside others counted'
    return { ok: false, problems: [{ path: '', message }] }
  }
}

/** Every field that stands twice in a map: only the last of them would count. */
function findRepeatedFields(document: Document.Parsed): YamlSlip[] {
  const slips: YamlSlip[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name))
          slips.push({ offset: key.range?.[0] ?? 0, message: `the field "${name}" is there twice: keep one of them` })
        seen.add(name)
      }
    },
  })
  return slips
}

/** Every use of an anchor that is not set before it, or that would hold itself. */
function findUnknownAnchors(document: Document.Parsed): YamlSlip[] {
  const anchors = new Set<string>()
  const slips: YamlSlip[] = []
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor)
    },
    Alias(_, { source, range }, parents) {
      const offset = range?.[0] ?? 0
      const isInside = parents.some(parent => isCollection(parent) && parent.anchor === source)
      if (isInside) slips.push({ offset, message: `*${source} stands inside its own anchor &${source}` })
      if (anchors.has(source)) return
      const message = `*${source} has no anchor &${source} before it; a text that begins with * must stand in quotes`
      slips.push({ offset, message: message + didYouMean(source, anchors) })
    },
  })
  return slips
}

// The library's words are for people who know YAML by heart.
const EXPLANATIONS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab stands at the beginning of the line: use blanks',
  BLOCK_AS_IMPLICIT_KEY:
    'a text with ": " in it must stand in quotes; else the line is indented more than the one that it belongs to',
  BLOCK_IN_FLOW: 'a text with ": " in it must stand in quotes',
  MULTILINE_IMPLICIT_KEY:
    'a field is its name, a colon and a blank; a text that goes on must be indented more than its field',
  BAD_INDENT: 'the line is not indented as its neighbours are, or a bracket before it is not closed',
  BAD_SCALAR_START: 'a text that begins with @, % or ` must stand in quotes',
  BAD_DQ_ESCAPE: 'inside "…" a backslash must be written twice',
  TAG_RESOLVE_FAILED: 'a text that begins with ! must stand in quotes',
  BAD_ALIAS: 'a text that begins with & or * must stand in quotes',
  MULTIPLE_DOCS: 'a line "---" begins a second text, which would be lost: leave that line out',
  RESOURCE_EXHAUSTION: 'too many brackets stand inside each other',
}

function explain({ code, message }: YAMLError): string {
  if (/closing .quote/.test(message)) return 'a quotation mark is opened here or above and never closed'
  if (message === 'Unexpected scalar at node end')
    return 'there is more text after the closing quotation mark or word; put all of it in quotes, quotation marks inside written twice'
  return EXPLANATIONS[code] ?? message
}
