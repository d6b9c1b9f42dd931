import type { Figure, FigureBar } from '../../knowledge/pack'

/** How far a bar reaches, in parts of the longest. */
export interface BarLength {
  /** What is sure. */
  readonly sure: number
  /** Where a range ends; the same as `sure` where there is none. */
  readonly most: number
}

/** A single bar compares nothing, and bars of zero cannot be seen. */
export function isWorthDrawing({ bars }: Figure): boolean {
  return bars.length > 1 && longest(bars) > 0
}

/** The lengths of bars from zero, in their order. */
export function barLengths(bars: readonly FigureBar[]): BarLength[] {
  const most = longest(bars)
  return bars.map(bar => ({ sure: bar.value / most, most: upperEnd(bar) / most }))
}

/** A bar's number, or its range: "1,700–2,200". */
export function formatValue(bar: FigureBar, locale: string): string {
  const format = new Intl.NumberFormat(locale)
  return upperEnd(bar) > bar.value ? format.formatRange(bar.value, upperEnd(bar)) : format.format(bar.value)
}

const upperEnd = ({ value, to = value }: FigureBar) => Math.max(value, to)
const longest = (bars: readonly FigureBar[]) => Math.max(0, ...bars.map(upperEnd))
