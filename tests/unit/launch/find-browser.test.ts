import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findChromium, findFirefox } from '../../../src/launch/find-browser.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-launch-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** A file that may be run, or may not. */
function program(name: string, mode = 0o755): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}

describe.each([
  { name: 'Chromium', find: findChromium, variable: 'BACKGROUNDER_CHROMIUM', command: 'chromium' },
  { name: 'Firefox', find: findFirefox, variable: 'BACKGROUNDER_FIREFOX', command: 'firefox-esr' },
])('$name', ({ find, variable, command }) => {
  it('is the program that the variable names', async () => {
    const path = program('my browser')
    vi.stubEnv(variable, path)
    expect(await find()).toBe(path)
  })

  it('is that program even where another is on the path', async () => {
    program(command)
    const mine = program('mine')
    vi.stubEnv('PATH', folder)
    vi.stubEnv(variable, mine)
    expect(await find()).toBe(mine)
  })

  it.each<[string, () => string]>([
    ['nothing that is there', () => join(folder, 'nowhere')],
    ['a folder', () => folder],
  ])('is not looked for elsewhere where the variable names %s', async (_, make) => {
    const named = make()
    vi.stubEnv(variable, named)
    await expect(find()).rejects.toThrow(`${variable} names ${named}, which is not a program.`)
  })

  // Windows has no such right.
  it.runIf(process.platform !== 'win32')('is not a file that may not be run', async () => {
    vi.stubEnv(variable, program('text', 0o644))
    await expect(find()).rejects.toThrow('which is not a program.')
  })

  it('is looked for on the path where the variable is empty', async () => {
    const onPath = program(command)
    vi.stubEnv('PATH', folder)
    vi.stubEnv(variable, '')
    expect(await find()).toBe(onPath)
  })
})
