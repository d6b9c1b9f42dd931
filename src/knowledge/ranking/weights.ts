/**
 * What speaks for a fact, and how much: set by going through each in turn on a coarse grid, for the likelihood of the right facts of
 * `tests/eval/context/tune.yaml` and `drill.yaml`. `npm run eval:context -- --weights` tells what each does: taken times 0.7 or 1.4, none of them
 * moves more than a few sentences of six hundred, so that finer figures would say nothing.
 */
export const WEIGHTS = {
  // What a word that the reader's sentence shares with a text is worth, before its rarity.
  word: 1,
  /** The share of it for a word that texts on any matter have. */
  lightWord: 0.6,
  /** A name in another spelling or script: "Kislyak", "Кисляк". */
  sound: 0.8,
  /** A word of the same family, such as "rent" for "lease". */
  matter: 0.6,
  country: 0.6,
  /** A word of the same person, place or event says more. */
  actor: 0.9,
  event: 1,
  /** A phrase is less often there by chance than a word. */
  inPhrase: 1.4,
  /** Words that name another topic. */
  topic: 2,
  name: 0.1,

  // What a part of what is known of a fact counts, beside its own text.
  label: 0.6,
  by: 0.4,
  passage: 0.35,
  outcome: 0.2,
  heading: 0.4,

  /** Rarity is bent, so that one odd word does not outvote three telling ones. */
  rarityBend: 0.8,

  // Time, in measures of a word that one fact alone has.
  onTheDay: 1.75,
  recently: 0.3,
  notYet: 1,
  period: 0.8,

  /** What it counts that the best facts cite a passage, in the same measure. */
  citedByFirst: 1.5,
} as const

export type Weights = { readonly [Name in keyof typeof WEIGHTS]: number }
