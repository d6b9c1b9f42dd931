/** What is wrong with a piece of data, where, in words that a person can act on. */
export interface Problem {
  /** The file, where the data came from one. */
  readonly file?: string
  /** The field inside it, such as `facts.2.passage`; empty for the whole. */
  readonly path: string
  readonly message: string
}

/** Bad input is a value, not an exception. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Writes a problem on one line: `topics/abm.yaml: facts.2.passage: …`. */
export function formatProblem({ file, path, message }: Problem): string {
  return [file, path, message].filter(part => part !== undefined && part !== '').join(': ')
}
