declare module 'mark.js' {
  interface Options {
    readonly separateWordSearch: boolean
    readonly accuracy: 'exactly'
    readonly acrossElements: boolean
    readonly done: (found: number) => void
  }
  export default class Mark {
    constructor(root: Element)
    mark(terms: readonly string[], options: Options): void
  }
}
