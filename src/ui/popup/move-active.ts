/**
 * The place that a key moves to in a list of `count` options, round its ends; undefined where the key moves nothing.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function moveActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count
    case 'ArrowUp':
      return (active - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
