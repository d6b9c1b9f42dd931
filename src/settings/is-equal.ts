/**
 * Tells whether two pieces of plain data say the same. Storage does not keep the order of an object's fields:
 * https://developer.chrome.com/docs/extensions/reference/api/storage
 */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortFields(a)) === JSON.stringify(sortFields(b))
}

function sortFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
