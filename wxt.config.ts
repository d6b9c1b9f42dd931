import { defineConfig } from 'wxt'
import { packPlugin } from './src/build/pack-plugin'

// Firefox asks every add-on to say what it collects; WXT's types do not know the field yet.
// https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
const collectsNothing = { data_collection_permissions: { required: ['none'] } }

export default defineConfig({
  // `browser` is imported where it is used: src/platform is the only seam to it.
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: {
    name: 'Backgrounder',
    description:
      'Background on missile defence, the Gabala radar, CFE, Nunn–Lugar and START, under the words that need it. Offline.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Backgrounder' },
    browser_specific_settings: {
      gecko: {
        id: 'backgrounder@backgrounder.invalid',
        strict_min_version: '140.0',
        ...collectsNothing,
      },
    },
    minimum_chrome_version: '131',
  },
  vite: () => ({
    plugins: [packPlugin('assets/packs/arms-control')],
    // Preact's automatic JSX, as in tsconfig.json.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  zip: { name: 'backgrounder' },
})
