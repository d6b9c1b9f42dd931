import { listKeys, listSearchWords } from '../search-words'
import type { Period } from './period'

/**
 * Who and what stands for a time: those who were in office, and names of ages. The longest name counts, so that "George W. Bush" is not
 * taken for his father; "Bush" alone may be either. From the dates of the offices, to the month.
 */
const ERAS: readonly (readonly [names: string, ...(readonly [from: number, to: number])[]])[] = [
  ['nixon, никсон, никсона, никсоном', [1969, 1974.7]],
  ['brezhnev, брежнев, брежнева, брежневым', [1964.8, 1982.9]],
  ['carter, картер, картера', [1977, 1981.1]],
  ['reagan, рейган, рейгана', [1981, 1989.1]],
  ['gorbachev, горбачёв, горбачёва, горбачёвым', [1985.2, 1992]],
  ['bush, буш, буша, бушу, бушем', [1989, 1993.1], [2001, 2009.1]],
  [
    'elder bush, bush senior, first president bush, bush the elder, буш старший, буша старшего, буше старшем',
    [1989, 1993.1],
  ],
  ['george w bush, bush junior, younger bush, буш младший, буша младшего', [2001, 2009.1]],
  ['yeltsin, ельцин, ельцина, ельциным', [1991.5, 2000]],
  ['clinton, клинтон, клинтона, клинтоном', [1993, 2001.1]],
  ['medvedev, медведев, медведева, медведеву, медведевым', [2008.3, 2012.4]],
  ['obama, обама, обамы, обаме, обаму, обамой', [2009, 2017.1]],
  ['trump, трамп, трампа, трампу, трампом', [2017, 2021.1], [2025, 2029.1]],
  ['biden, байден, байдена, байдену, байденом', [2021, 2025.1]],
  ['cold war, холодная война, холодной войны, холодной войне', [1947, 1992]],
  [
    'soviet union, ussr, warsaw pact, советский союз, советского союза, ссср, варшавский договор, варшавского договора',
    [1922, 1992],
  ],
  ['sixties, шестидесятые, шестидесятых', [1960, 1970]],
  ['seventies, семидесятые, семидесятых', [1970, 1980]],
  ['eighties, восьмидесятые, восьмидесятых', [1980, 1990]],
  ['nineties, девяностые, девяностых', [1990, 2000]],
]

interface EraName {
  readonly keys: readonly string[]
  readonly periods: readonly Period[]
}

/** A name of a time, as it stands in a text. */
export interface NamedEra {
  readonly said: string
  /** It may mean any of these. */
  readonly periods: readonly Period[]
}

let byFirst: ReadonlyMap<string, readonly EraName[]> | undefined

/** Finds the names of times in a text. */
export function findEras(text: string): NamedEra[] {
  byFirst ??= readEras()
  const list = listSearchWords(text)
  const found: NamedEra[] = []
  for (let i = 0; i < list.length; i++) {
    const era = byFirst.get(list[i]?.key ?? '')?.find(({ keys }) => keys.every((key, j) => list[i + j]?.key === key))
    const last = list[i + (era?.keys.length ?? 0) - 1]
    if (!era || !last) continue
    found.push({ said: text.slice(list[i]?.start, last.end), periods: era.periods })
    i += era.keys.length - 1
  }
  return found
}

function readEras(): ReadonlyMap<string, readonly EraName[]> {
  const map = new Map<string, EraName[]>()
  for (const [names, ...spans] of ERAS)
    for (const name of names.split(',')) {
      const keys = listKeys(name)
      const [first = ''] = keys
      map.set(first, [...(map.get(first) ?? []), { keys, periods: spans.map(([from, to]) => ({ from, to })) }])
    }
  for (const list of map.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return map
}
