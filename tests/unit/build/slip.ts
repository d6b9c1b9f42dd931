/** Files of the example pack. */
export const EDDYSTONE = 'topics/eddystone.yaml'
export const BELL_ROCK = 'topics/bell-rock.yaml'
export const BRIEF = 'articles/brief-eddystone.md'

/** One edit of the example pack, and what the command says of it. */
export interface Slip {
  readonly what: string
  readonly edit: readonly [file: string, from: string, to: string]
  readonly said: readonly string[]
}
