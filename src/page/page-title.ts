import { sureTopics } from '../recognition/choice'
import type { TextReader } from './text-reader'

/** What a document's title names. */
export interface PageTitle {
  /** The topics that it named beyond doubt when it was last read. */
  readonly sure: readonly string[]
  /** Tells whether it is another one by now. */
  isStale(): boolean
  read(): Promise<void>
}

/** Follows a title; `now` gives it as it is, empty where it cannot name anything. */
export function createPageTitle(now: () => string, reader: TextReader): PageTitle {
  let last = { text: '', sure: [] as readonly string[] }
  return {
    get sure() {
      return last.sure
    },
    isStale: () => now() !== last.text,
    async read() {
      const text = now()
      last = { text, sure: [] }
      const [findings = []] = text === '' ? [] : await reader.read([{ text }])
      if (last.text === text) last = { text, sure: sureTopics(findings) }
    },
  }
}
