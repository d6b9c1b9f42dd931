import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    // A browser starts, and cards wait for their delays.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
