import type { Plugin } from 'vite'

/** https://v8.dev/blog/explicit-compile-hints: else each function is read twice, the second time when it is first called. */
export const EAGER_HINT = '//# allFunctionsCalledOnLoad\n'

/** Has the browser compile whole scripts at once: those of which a page runs nearly all, and waits for it. */
export function eagerPlugin(scripts: readonly string[]): Plugin {
  return {
    name: 'backgrounder:eager',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && scripts.includes(chunk.fileName)) chunk.code = EAGER_HINT + chunk.code
    },
  }
}
