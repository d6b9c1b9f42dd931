// npm run bench [-- SUITE]: benchmarks as tables of ratios, measured side by side in one run.
import { benchCard } from './card'
import { benchExtension } from './extension'
import { benchLive } from './live'
import { benchPage } from './page'
import { benchRecognition } from './recognition'
import { benchSearch } from './search'

const SUITES: Readonly<Record<string, () => Promise<void>>> = {
  recognition: benchRecognition,
  page: benchPage,
  extension: benchExtension,
  live: benchLive,
  search: benchSearch,
  card: benchCard,
}

const names = process.argv.slice(2)
const unknown = names.filter(name => !(name in SUITES))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`)
  process.exitCode = 1
} else {
  for (const name of names.length > 0 ? names : Object.keys(SUITES)) await SUITES[name]?.()
}
