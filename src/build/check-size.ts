// npm run test:size: what every page loads must stay small.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const OUTPUT = '.output'
const BUILDS = ['chrome-mv3', 'firefox-mv3']
/** Every page loads these. */
const PAGE_FILES = ['page.js', 'highlights.css']
/** Loaded by a page when its first card is wanted. */
const CARD_FILES = ['card.js']
const MOST_PAGE_BYTES = 20_000

async function measure(build: string, files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map(file => readFile(join(OUTPUT, build, file))))
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
}

for (const build of BUILDS) {
  const page = await measure(build, PAGE_FILES)
  const card = await measure(build, CARD_FILES)
  console.log(`${build}: every page loads ${page} bytes gzip (at most ${MOST_PAGE_BYTES}); a first card ${card} more`)
  if (page <= MOST_PAGE_BYTES) continue
  console.error(`${build}: ${PAGE_FILES.join(' + ')} is over its limit by ${page - MOST_PAGE_BYTES} bytes`)
  process.exitCode = 1
}
