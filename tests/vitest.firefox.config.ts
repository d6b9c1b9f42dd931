import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    // Two browsers side by side on the least of machines: each waits more than it works.
    maxWorkers: 2,
    // A browser starts, and cards wait for their delays.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
