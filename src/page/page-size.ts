/** Most of such a page is text, or data that is no text at all. */
const LARGE_BYTES = 2_000_000

/** Tells whether a window's document came as a very large one; false where the browser does not tell how large it was. */
export function cameLarge({ performance }: Window): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation !== undefined && navigation.decodedBodySize >= LARGE_BYTES
}
