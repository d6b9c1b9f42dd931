import { type BlockRecord, whatIsFound } from './block-records'
import type { PageTitle } from './page-title'
import type { TextReader } from './text-reader'

/** The blocks that are yet to be read. */
export interface BlockQueue {
  add(record: BlockRecord): void
  /** Has all read that is not read yet, with the title where that is wanted; false where there is nothing. */
  ask(isTitleWanted: boolean): boolean
}

export interface BlockQueueParts {
  readonly reader: TextReader
  readonly title: PageTitle
  /** A block that is not wanted any more is not read. */
  readonly isWanted: (record: BlockRecord) => boolean
  /** Called with blocks that were read, none of them where it was the title alone. */
  readonly onRead: (records: readonly BlockRecord[]) => void
  readonly reportError: (error: unknown) => void
}

/** Creates an empty queue. */
export function createBlockQueue({ reader, title, isWanted, onRead, reportError }: BlockQueueParts): BlockQueue {
  let waiting: BlockRecord[] = []
  const readBlocks = async () => {
    const asked = waiting.filter(isWanted)
    waiting = []
    const found = await reader.read(asked.map(each => each.text))
    return asked.map((record, i) => Object.assign(record, whatIsFound(found[i] ?? [])))
  }
  return {
    add: record => void waiting.push(record),
    ask(isTitleWanted) {
      const isRetitled = isTitleWanted && title.isStale()
      if (waiting.length === 0 && !isRetitled) return false
      Promise.all([readBlocks(), isRetitled && title.read()])
        .then(([read]) => onRead(read))
        .catch(reportError)
      return true
    },
  }
}
