import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { parse } from 'yaml'

/** The interface's words in a bundle, as the browser's own i18n gives them to the extension. */
export const englishWords: Plugin = {
  name: 'english-words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#i18n$/ }, () => ({ path: 'i18n', namespace: 'words' }))
    onLoad({ filter: /.*/, namespace: 'words' }, async () => {
      const words: unknown = parse(await readFile('assets/locales/en.yml', 'utf8'))
      return { contents: `const words = ${JSON.stringify(words)};${TRANSLATE}` }
    })
  },
}

const TRANSLATE = `export const i18n = { t(key, ...given) {
  const found = key.split('.').reduce((at, part) => at[part], words)
  const count = typeof given[0] === 'number' ? given[0] : undefined
  const text = typeof found === 'string' ? found : (found[count] ?? found.n)
  return (Array.isArray(given[0]) ? given[0] : [count]).reduce((all, each, i) => all.replaceAll('$' + (i + 1), each), text)
} }`
