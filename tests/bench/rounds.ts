import { median } from './interleave'

/** Runs contestants in turn, every second round the other way round, so that neither order nor a slow machine favours one. */
export async function alternate<Result>(
  contestants: Readonly<Record<string, () => Promise<Result>>>,
  rounds: number,
): Promise<Map<string, Result[]>> {
  const results = new Map(Object.keys(contestants).map(name => [name, [] as Result[]]))
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(contestants)
    if (round % 2 === 1) order.reverse()
    for (const [name, run] of order) results.get(name)?.push(await run())
  }
  return results
}

/** A list's median with its least and greatest value: `12.3 (10.1 to 15.0)`. */
export function spread(list: readonly number[], digits = 1): string {
  const show = (value: number) => value.toFixed(digits)
  return `${show(median(list))} (${show(Math.min(...list))} to ${show(Math.max(...list))})`
}
