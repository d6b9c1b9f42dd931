/** Calls back once something that is not displayed comes into view, whatever in the page displays it. */
export type WhenShown<Thing> = (hidden: Element, thing: Thing) => void

/** Creates the waiting, with nothing to wait for. What leaves the document is waited for no more. */
export function createWhenShown<Thing>(onShown: (thing: Thing) => void, signal: AbortSignal): WhenShown<Thing> {
  const waiting = new WeakMap<Element, Thing>()
  let observer: IntersectionObserver | undefined
  const open = () => {
    const opened = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        const thing = waiting.get(target)
        if (!isIntersecting || thing === undefined) continue
        waiting.delete(target)
        opened.unobserve(target)
        onShown(thing)
      }
    })
    signal.addEventListener('abort', () => opened.disconnect(), { once: true })
    return opened
  }
  return (hidden, thing) => {
    observer ??= open()
    waiting.set(hidden, thing)
    observer.observe(hidden)
  }
}
