import { defineConfig } from 'wxt'
import { bareScriptPlugin } from './src/build/bare-script-plugin'
import { eagerPlugin } from './src/build/eager-plugin'
import { packPlugin } from './src/build/pack-plugin'
import { readPack } from './src/build/read-pack'
import { HOST_NAME } from './src/page/cards/card-frame'
import { CURRENT_STYLE, highlightStyle } from './src/page/highlight-style'
import type { Command } from './src/platform/commands'

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

// Alt with a letter is free in both browsers; the reader can change it in the browser's settings.
const COMMAND_KEYS = {
  'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
  'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
  'open-card': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_command_open__' },
} satisfies Record<Command, unknown>

export default defineConfig({
  // `browser` is imported where it is used: src/platform is the only seam to it.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description: '__MSG_extension_about__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    commands: COMMAND_KEYS,
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
        contents: highlightStyle(recognition.map(topic => topic.id)) + CURRENT_STYLE + NO_BACKDROP,
      })
    },
  },
  vite: () => ({
    plugins: [packPlugin(PACK), bareScriptPlugin(), eagerPlugin(['page.js', 'engine.js'])],
    // Preact's automatic JSX, as in tsconfig.json.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  zip: { name: 'backgrounder' },
})
