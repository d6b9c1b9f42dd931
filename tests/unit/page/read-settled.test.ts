import { expect, it } from 'vitest'
import { readSettled } from '../../../src/page/read-settled'

function setUp(readings: ((change: () => void) => Promise<string>)[]) {
  let changed: (() => void) | undefined
  const left = [...readings]
  const reading = readSettled(
    () => left.shift()?.(() => changed?.()) ?? Promise.reject(new Error('read too often')),
    (signal, callBack) => {
      changed = callBack
      signal.addEventListener('abort', () => {
        changed = undefined
      })
    },
  )
  return { reading, left, isWatching: () => changed !== undefined }
}

it('reads once where nothing changes', async () => {
  const { reading, isWatching } = setUp([async () => 'first'])
  expect(isWatching()).toBe(true)
  expect(await reading).toBe('first')
  expect(isWatching()).toBe(false)
})

it('reads again for as long as something changes meanwhile', async () => {
  const overtaken = async (change: () => void) => {
    change()
    return 'old'
  }
  const { reading, left } = setUp([overtaken, overtaken, async () => 'new', async () => 'too much'])
  expect(await reading).toBe('new')
  expect(left.length).toBe(1)
})

it('watches no longer than it reads, where reading fails', async () => {
  const { reading, isWatching } = setUp([])
  await expect(reading).rejects.toThrow('read too often')
  expect(isWatching()).toBe(false)
})
