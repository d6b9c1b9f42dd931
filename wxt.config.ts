import { defineConfig } from 'wxt'
import { packPlugin } from './src/build/pack-plugin'
import { readPack } from './src/build/read-pack'
import { HOST_NAME } from './src/page/card-host'
import { highlightStyle } from './src/page/highlight-style'

// A page may give every backdrop a look, and no rule in the card's own shadow tree reaches that of its host.
const NO_BACKDROP = `${HOST_NAME}::backdrop{display:none!important}\n`

const PACK = 'assets/packs/arms-control'

const GECKO = {
  id: 'backgrounder@backgrounder.invalid',
  strict_min_version: '140.0',
  // Firefox asks every add-on to say what it collects; WXT's types do not know the field yet.
  // https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
  data_collection_permissions: { required: ['none'] },
}

// Every document that the browser lets us into, as soon as its text is there. The style sheet comes with it, so that the
// page's own sheets are not touched.
const PAGE_SCRIPT = {
  matches: ['<all_urls>'],
  js: ['page.js'],
  css: ['highlights.css'],
  run_at: 'document_end' as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
}

export default defineConfig({
  // `browser` is imported where it is used: src/platform is the only seam to it.
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description:
      'Background on missile defence, the Gabala radar, CFE, Nunn–Lugar and START, under the words that need it. Offline.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Backgrounder' },
    // Each browser warns of the other's fields.
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: '131' }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [PAGE_SCRIPT]
    },
    'build:publicAssets': async (_, files) => {
      const { recognition } = await readPack(PACK)
      files.push({
        relativeDest: 'highlights.css',
        contents: highlightStyle(recognition.map(topic => topic.id)) + NO_BACKDROP,
      })
    },
  },
  vite: () => ({
    plugins: [packPlugin(PACK)],
    // Preact's automatic JSX, as in tsconfig.json.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  zip: { name: 'backgrounder' },
})
