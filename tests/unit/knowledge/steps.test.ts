import { describe, expect, it } from 'vitest'
import { startWork } from '../../../src/knowledge/steps'

function prepare() {
  const done: number[] = []
  const work = startWork(function* () {
    for (const step of [1, 2, 3]) {
      done.push(step)
      yield
    }
    return 'made'
  })
  return { done, work }
}

describe('startWork', () => {
  it('does nothing before it is asked to', () => {
    expect(prepare().done).toEqual([])
  })

  it('does a step at least, and more while there is time', () => {
    const { done, work } = prepare()
    expect(work.advance(() => false)).toBe(false)
    expect(done).toEqual([1])
    expect(work.advance(() => true)).toBe(true)
    expect(done).toEqual([1, 2, 3])
  })

  it('does what is left when its result is wanted', () => {
    const { done, work } = prepare()
    work.advance(() => false)
    expect(work.finish()).toBe('made')
    expect(done).toEqual([1, 2, 3])
  })

  it('does everything once', () => {
    const { done, work } = prepare()
    work.finish()
    expect(work.finish()).toBe('made')
    expect(work.advance(() => true)).toBe(true)
    expect(done).toEqual([1, 2, 3])
  })
})
