/** The median time of each contestant, in milliseconds. */
export type Medians = ReadonlyMap<string, number>

/** Runs contestants in turn, round after round, so that a machine that slows down slows all of them. */
export function runInterleaved(contestants: ReadonlyMap<string, () => void>, rounds: number): Medians {
  const times = new Map([...contestants.keys()].map(name => [name, [] as number[]]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of contestants) {
      const start = performance.now()
      run()
      // The first round warms up.
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

/** The middle of a list, the upper of two. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints medians and their ratio to one of them. */
export function printRatios(title: string, medians: Medians, base: string): void {
  const unit = medians.get(base) ?? Number.NaN
  console.log(`\n${title}`)
  for (const [name, ms] of medians)
    console.log(`  ${name.padEnd(44)}${ms.toFixed(1).padStart(9)} ms${(ms / unit).toFixed(2).padStart(8)} x`)
}
