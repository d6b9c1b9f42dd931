import type { Finding } from '../recognition/mention'
import type { PageText } from '../recognition/page-text'
import { withRetries } from './retry'

/** Has texts read outside of the page, and remembers the latest. */
export interface TextReader {
  /** What may be a mention in a text; undefined where it has to be read. */
  recall(text: PageText): readonly Finding[] | undefined
  /** The same for each of some texts, once they are read. Where that fails it is tried again for a while; then it rejects. */
  read(texts: readonly PageText[]): Promise<readonly (readonly Finding[])[]>
}

export interface TextReaderParts {
  /** Sends texts to where they are read. */
  readonly send: (texts: readonly PageText[]) => Promise<readonly (readonly Finding[])[]>
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** The page waits while a message is written: no task of ours may be long. */
const MOST_CHARACTERS_AT_ONCE = 64_000
/** What a page renders anew is often the same text. */
const MOST_CHARACTERS_KEPT = 200_000

/** Creates a reader that has read nothing. */
export function createTextReader({ send, reportError, signal }: TextReaderParts): TextReader {
  const known = new Map<string, readonly Finding[]>()
  let kept = 0
  const keep = (text: PageText, findings: readonly Finding[]) => {
    kept += text.text.length
    if (kept > MOST_CHARACTERS_KEPT) {
      known.clear()
      kept = text.text.length
    }
    known.set(keyOf(text), findings)
  }
  return {
    recall: text => known.get(keyOf(text)),
    async read(texts) {
      const all: (readonly Finding[])[] = []
      for (const batch of batchesOf(texts)) {
        const found = await withRetries(() => send(batch), { reportError, signal })
        for (const [i, text] of batch.entries()) {
          const findings = found[i] ?? []
          keep(text, findings)
          all.push(findings)
        }
      }
      return all
    },
  }
}

function* batchesOf(texts: readonly PageText[]): Generator<readonly PageText[]> {
  let batch: PageText[] = []
  let length = 0
  for (const text of texts) {
    if (length > 0 && length + text.text.length > MOST_CHARACTERS_AT_ONCE) {
      yield batch
      batch = []
      length = 0
    }
    batch.push(text)
    length += text.text.length
  }
  if (batch.length > 0) yield batch
}

/** Most texts are prose, and their own key. */
function keyOf({ text, spans }: PageText): string {
  return spans ? `${JSON.stringify(spans)} ${text}` : text
}
