const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or of to in on at by for from with as is are was were be been being am do does did has have had
  it its this that these those there their they them he she his her we you your i'm
  who whom whose what when where which how much many long far old
  any some all about into out up off over again other still yet ever now today currently сейчас сегодня теперь ныне все еще please located situated called happen happened mean means there can could will would shall should may might must than then so s
  в во о об обо и а но на по с со из от до для при под над за к ко у не ли же бы
  находится расположен расположена называется такое произошло
  что кто когда где куда откуда какой какая какое какие каком как сколько чем это этот эта был была было были есть
  v vo o ob po iz na dlya ot`.split(/\s+/),
)

/** Tells whether a word's key says nothing about what is looked for: articles, prepositions, the words of a question. */
export function isStopWord(key: string): boolean {
  return STOP_WORDS.has(key)
}
