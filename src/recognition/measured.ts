interface Place {
  readonly start: number
  readonly end: number
}

/** As far as "CTR has since fallen to about 0.4 %" goes. */
const REACH = 40
const LINK =
  'of|is|was|were|at|to|from|by|below|above|around|about|under|over|fell|rose|dropped|reached|averaged|hit|up|down|only|составил|составила|составляет|был|была|до|с|в|на|выше|ниже|около|упал|вырос|упала|выросла'
const LINKED = String.raw`[)"”»]?\s?(?:[=:]\s?|(?:(?:${LINK})\s){1,3})`
/** A rate after whatever links it to the name, or nothing; a fraction only after a link: "the CFE 1.5 ton limit" measures no CFE. */
const AFTER = new RegExp(
  String.raw`^(?:${LINKED}|\s)[<>≈~≥≤+-]?\d+(?:[.,]\d+)?\s?(?:%|per ?cent|процент)|^${LINKED}[<>≈~≥≤+-]?\d+[.,]\d\d?(?![\d,.]*\d)`,
  'iu',
)
const BEFORE = /\d\s?%\s(?:\p{L}+\s)?$/u

/** Tells whether a number says how much the name is, as a rate or a density has it and a treaty has not: "CTR of 0.4", "2 % CTR". */
export function isMeasured(text: string, { start, end }: Place): boolean {
  return AFTER.test(text.slice(end, end + REACH)) || BEFORE.test(text.slice(Math.max(0, start - REACH), start))
}
