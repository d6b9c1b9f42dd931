/** Work in small steps that makes something in the end; between any two of them others may have their turn. */
export type Steps<Made> = Generator<undefined, Made, undefined>

/** Work that can be done bit by bit. */
export interface Work<Made> {
  /** Does more while there is time, one step at least; true once all is done. */
  advance(hasTime: () => boolean): boolean
  /** Does what is left, and gives what was made. */
  finish(): Made
}

/** Starts work; nothing is done before it is asked for. */
export function startWork<Made>(start: () => Steps<Made>): Work<Made> {
  let steps: Steps<Made> | undefined
  let made: { readonly value: Made } | undefined
  const step = () => {
    steps ??= start()
    const { done, value } = steps.next()
    if (done) made = { value }
  }
  return {
    advance(hasTime) {
      do if (made === undefined) step()
      while (made === undefined && hasTime())
      return made !== undefined
    },
    finish() {
      while (made === undefined) step()
      return made.value
    },
  }
}
