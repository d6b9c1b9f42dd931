/** Where a key stands: the documents, in order, and the share that it counts in each. */
export interface Posting {
  readonly documents: readonly number[]
  readonly shares: readonly number[]
}

/** The places of a key, still being noted. */
export interface OpenPosting {
  /** Notes that the key stands in a document; documents come in order, and the greatest share counts. */
  add(document: number, share: number): void
}

/** The places of all keys, still being noted. */
export interface OpenPostings {
  readonly all: ReadonlyMap<string, Posting>
  of(key: string): OpenPosting
}

/** Starts a list of the places of keys. */
export function createPostings(): OpenPostings {
  const all = new Map<string, Posting & OpenPosting>()
  return {
    all,
    of(key) {
      const known = all.get(key)
      if (known) return known
      const posting = createPosting()
      all.set(key, posting)
      return posting
    },
  }
}

function createPosting(): Posting & OpenPosting {
  const documents: number[] = []
  const shares: number[] = []
  return {
    documents,
    shares,
    add(document, share) {
      const last = documents.length - 1
      if (documents[last] !== document) {
        documents.push(document)
        shares.push(share)
      } else if (share > (shares[last] ?? 0)) shares[last] = share
    },
  }
}
