import type { Plugin } from 'vite'

/**
 * Leaves out what WXT puts around a script that the manifest does not list: it tells the console of errors, but in a release says nothing, and
 * every page would load it.
 */
export function bareScriptPlugin(): Plugin {
  return {
    name: 'backgrounder:bare-script',
    apply: (_, { mode }) => mode === 'production',
    transform(code, id) {
      if (!id.includes('wxt-unlisted-script-entrypoint')) return undefined
      const definition = /^import (\w+) from .+$/m.exec(code)
      return definition && { code: `${definition[0]}\nexport default ${definition[1]}.main()\n`, map: null }
    },
  }
}
