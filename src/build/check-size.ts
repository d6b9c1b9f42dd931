// npm run test:size: what pages load must stay small.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const OUTPUT = '.output'
const BUILDS = ['chrome-mv3', 'firefox-mv3']
/** Every page loads these. */
const PAGE_FILES = ['page.js', 'highlights.css']
/** Loaded by a page with something that may be a mention. */
const ENGINE_FILES = ['engine.js']
/** Loaded by a page when its first card is wanted. */
const CARD_FILES = ['card.js']
/** The first two together. */
const MOST_BYTES = 20_000

async function measure(build: string, files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map(file => readFile(join(OUTPUT, build, file))))
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
}

for (const build of BUILDS) {
  const [page = 0, engine = 0, card = 0] = await Promise.all(
    [PAGE_FILES, ENGINE_FILES, CARD_FILES].map(files => measure(build, files)),
  )
  console.log(
    `${build}: every page loads ${page} bytes gzip, one that may have mentions ${engine} more (at most ${MOST_BYTES}), a first card ${card}`,
  )
  const over = page + engine - MOST_BYTES
  if (over <= 0) continue
  console.error(`${build}: ${[...PAGE_FILES, ...ENGINE_FILES].join(' + ')} are over their limit by ${over} bytes`)
  process.exitCode = 1
}
