import { build } from 'esbuild'
import { expect, test } from './extension'
import { openBlank } from './open-blank'

test('loses no block that may hold a name, whatever the tree, by passing over parts of it', async ({
  page,
  origin,
}) => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/gate-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'gate',
    target: 'es2024',
  })
  await openBlank(page, origin)
  const { lost, all } = await page.evaluate<{ lost: string[]; all: number }>(
    `${outputFiles[0]?.text ?? ''};gate.compareWalks(400, 5)`,
  )
  expect(lost).toEqual([])
  expect(all).toBeGreaterThan(2000)
})
