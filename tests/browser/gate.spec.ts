import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { expect, test } from './extension'
import { openBlank } from './open-blank'

test('loses no block that may hold a name, whatever the tree, by passing over parts of it', async ({
  page,
  origin,
}) => {
  await openBlank(page, origin)
  const { lost, all } = await compare<{ lost: string[]; all: number }>(page, 'gate.compareWalks(150, 5)')
  expect(lost).toEqual([])
  expect(all).toBeGreaterThan(2000)
})

test('loses no block that may hold a name, whatever the page, by a quick look at all of it', async ({
  page,
  origin,
}) => {
  await openBlank(page, origin)
  const { lost, passed } = await compare<{ lost: string[]; passed: number }>(page, 'gate.compareQuickText(3000, 5)')
  expect(lost).toEqual([])
  expect(passed).toBeGreaterThan(500)
})

async function compare<Compared>(page: Page, expression: string): Promise<Compared> {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/gate-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'gate',
    target: 'es2024',
  })
  return page.evaluate<Compared>(`${outputFiles[0]?.text ?? ''};${expression}`)
}
