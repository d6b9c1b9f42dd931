import { describe, expect, it } from 'vitest'
import { type Diagnostic, lintFiles } from './lint-files'

const IMPORT = 'lint/style/noRestrictedImports'
const GLOBAL = 'lint/style/noRestrictedGlobals'
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']
const DOM = ['document', 'window']
const CLOCK = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'Date']
const BROWSER = ['navigator', 'location', 'browser', 'chrome', 'localStorage', 'console']

interface Layer {
  readonly folder: string
  /** Layers and packages that it must not import. */
  readonly imports: readonly string[]
  readonly globals: readonly string[]
  /** Some of what it may import. */
  readonly mayImport: readonly string[]
}

const LAYERS: readonly Layer[] = [
  {
    folder: 'src/recognition',
    imports: [
      'page',
      'ui',
      'settings',
      'platform',
      'knowledge',
      'build',
      'launch',
      'fuse.js',
      'wxt/browser',
      'preact',
      'valibot',
    ],
    globals: [...NETWORK, ...DOM, ...CLOCK, ...BROWSER],
    mayImport: ['recognition'],
  },
  {
    folder: 'src/knowledge',
    imports: ['page', 'ui', 'settings', 'platform', 'build', 'launch', 'fuse.js', 'wxt/browser'],
    globals: [...NETWORK, ...DOM],
    mayImport: ['recognition', 'knowledge', 'valibot'],
  },
  {
    folder: 'src/page',
    imports: ['ui', 'settings', 'platform', 'build', 'launch', 'fuse.js', 'wxt/browser'],
    globals: NETWORK,
    mayImport: ['recognition', 'knowledge', 'page'],
  },
  {
    folder: 'src/ui',
    imports: ['page', 'settings', 'platform', 'build', 'launch', 'fuse.js', 'wxt/browser'],
    globals: [...NETWORK, ...DOM],
    mayImport: ['knowledge', 'ui', 'preact'],
  },
  {
    folder: 'src/settings',
    imports: ['page', 'ui', 'build', 'launch', 'fuse.js', 'wxt/browser'],
    globals: [...NETWORK, ...DOM],
    mayImport: ['platform', 'knowledge', 'settings'],
  },
  {
    folder: 'src/platform',
    imports: ['page', 'ui', 'settings', 'build', 'launch', 'fuse.js'],
    globals: [...NETWORK, ...DOM],
    mayImport: ['knowledge', 'platform', 'wxt/browser'],
  },
  {
    folder: 'entrypoints',
    imports: ['build', 'launch', 'fuse.js', 'wxt/browser'],
    globals: NETWORK,
    mayImport: ['page', 'ui', 'settings', 'platform', 'knowledge', 'recognition'],
  },
]

/** Habits of the house that a rule holds, each with code that breaks it. */
const HABITS: Readonly<Record<string, readonly [path: string, code: string]>> = {
  'lint/suspicious/noExplicitAny': ['src/ui/any.ts', 'export const value: any = 1\n'],
  'lint/style/noNonNullAssertion': ['src/ui/bang.ts', 'export const first = (list: string[]) => list[0]!\n'],
  'lint/style/noDefaultExport': ['src/ui/default.ts', 'export default 1\n'],
  'lint/suspicious/noConsole': ['src/ui/print.ts', "console.log('hello')\n"],
  'lint/performance/noBarrelFile': ['src/ui/barrel.ts', "export { part } from './part'\n"],
  'lint/complexity/useMaxParams': ['src/ui/many.ts', 'export const sum = (a: 1, b: 2, c: 3, d: 4) => a + b + c + d\n'],
  'lint/style/useFilenamingConvention': ['src/ui/snake_case.ts', 'export const value = 1\n'],
  'lint/style/noExcessiveLinesPerFile': ['src/ui/long.ts', 'export {}\n'.repeat(301)],
  'lint/complexity/noExcessiveLinesPerFunction': [
    'src/ui/tall.ts',
    `export function tall() {\n${'  tall()\n'.repeat(61)}}\n`,
  ],
  'lint/nursery/noFloatingPromises': [
    'src/ui/float.ts',
    'const load = async () => 1\nexport const run = () => {\n  load()\n}\n',
  ],
  'lint/suspicious/noImportCycles': [
    'src/ui/circle.ts',
    "import { b } from './circle-back'\n\nexport const a = () => b\n",
  ],
}

const slug = (name: string) => name.replace(/[^a-z]+/gi, '-').toLowerCase()
const isOurs = (name: string) => /^[a-z]+$/.test(name) && name !== 'preact' && name !== 'valibot'
const specifier = (name: string) => (isOurs(name) ? `../${name}/part` : name)
const importing = (name: string) => `import { part } from '${specifier(name)}'\n\nexport const it = part\n`
const using = (name: string) => `export const it = () => ${name}\n`
const importPath = ({ folder }: Layer, name: string) => `${folder}/imports-${slug(name)}.ts`
const lazyPath = ({ folder }: Layer, name: string) => `${folder}/lazily-imports-${slug(name)}.ts`
const globalPath = ({ folder }: Layer, name: string) => `${folder}/uses-${slug(name)}.ts`

const files: Record<string, string> = {
  ...Object.fromEntries(Object.values(HABITS)),
  'src/ui/circle-back.ts': "import { a } from './circle'\n\nexport const b = () => a\n",
  'src/knowledge/search.ts': importing('fuse.js'),
  'src/build/logs.ts': "console.log('built')\n",
  'entrypoints/content.ts': 'export default 1\n',
}
for (const layer of LAYERS) {
  for (const name of layer.imports) {
    files[importPath(layer, name)] = importing(name)
    files[lazyPath(layer, name)] = `export const it = () => import('${specifier(name)}')\n`
  }
  for (const name of layer.mayImport) files[importPath(layer, name)] = importing(name)
  for (const name of layer.globals) files[globalPath(layer, name)] = using(name)
  files[`${layer.folder}/clean.ts`] = 'export const it = (text: string) => text.trim()\n'
}

const found = lintFiles(files)
const at = (path: string): readonly Diagnostic[] => {
  if (files[path] === undefined) throw new Error(`${path} was not linted`)
  return found.get(path) ?? []
}
const rulesAt = (path: string) => at(path).map(each => each.rule)

describe.each(LAYERS)('$folder', layer => {
  it.each(layer.imports)('must not import %s', name => {
    expect(rulesAt(importPath(layer, name))).toContain(IMPORT)
    expect(rulesAt(lazyPath(layer, name))).toContain(IMPORT)
  })

  it.each(layer.globals)('must not use %s', name => {
    expect(rulesAt(globalPath(layer, name))).toContain(GLOBAL)
  })

  it.each(layer.mayImport)('may import %s', name => {
    expect(at(importPath(layer, name))).toEqual([])
  })

  it('may be clean', () => {
    expect(at(`${layer.folder}/clean.ts`)).toEqual([])
  })
})

describe('src/knowledge/search.ts', () => {
  it('alone may import fuse.js', () => {
    expect(at('src/knowledge/search.ts')).toEqual([])
  })
})

describe('the house', () => {
  it.each(Object.entries(HABITS))('has %s', (rule, [path]) => {
    expect(rulesAt(path)).toContain(rule)
  })

  it('lets build-time code print, and an entrypoint have a default export', () => {
    expect(at('src/build/logs.ts')).toEqual([])
    expect(at('entrypoints/content.ts')).toEqual([])
  })
})
