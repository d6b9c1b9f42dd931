import { useState } from 'preact/hooks'
import type { PageTopic } from './page-topic'

/** The topics whose mentions are listed, by id. */
export interface OpenTopics {
  has(topic: PageTopic): boolean
  toggle(topic: PageTopic): void
}

/** Keeps which topics are open; calls back for each one that opens. */
export function useOpenTopics(onOpen: (topic: PageTopic) => void): OpenTopics {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  return {
    has: ({ id }) => open.has(id),
    toggle(topic) {
      const next = new Set(open)
      if (next.delete(topic.id)) setOpen(next)
      else {
        setOpen(next.add(topic.id))
        onOpen(topic)
      }
    },
  }
}
