import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'browser',
  outputDir: '../.artifacts/playwright',
  // Each worker is a browser of its own; two cores carry two.
  workers: 2,
  fullyParallel: false,
  timeout: 30_000,
  // A test that passes only at its second try is named as such at the end of `npm test`.
  retries: 1,
  reporter: process.env.CI
    ? [['dot'], ['json', { outputFile: '../.artifacts/playwright.json' }]]
    : [['list'], ['json', { outputFile: '../.artifacts/playwright.json' }]],
})
