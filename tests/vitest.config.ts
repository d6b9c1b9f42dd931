import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { packPlugin } from '../src/build/pack-plugin'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [packPlugin('assets/packs/arms-control')],
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' },
})
