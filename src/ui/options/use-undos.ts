import { useRef, useState } from 'preact/hooks'

/** Something that was done and can be taken back. */
export interface Undo {
  readonly key: number
  readonly text: string
  readonly undo: () => void
}

/** Keeps what can be taken back until it is, or until its notice is closed. */
export function useUndos() {
  const [undos, setUndos] = useState<readonly Undo[]>([])
  const lastKey = useRef(0)
  const close = (key: number) => setUndos(all => all.filter(each => each.key !== key))
  const offer = (text: string, undo: () => void) => setUndos(all => [...all, { key: lastKey.current++, text, undo }])
  return { undos, offer, close }
}
