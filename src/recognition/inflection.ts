const SHORTEST_STEM = 3

/**
 * Lists the singular spellings that an English word in lower case may be a plural of, likeliest first;
 * empty where the word has no plural ending. "treaties" gives "treaty" and "treatie", "abms" gives "abm".
 */
export function singulars(key: string): readonly string[] {
  if (!key.endsWith('s') || key.length <= SHORTEST_STEM || key.endsWith('ss')) return []
  const stem = key.slice(0, -1)
  if (key.endsWith('ies')) return [`${key.slice(0, -3)}y`, stem]
  if (key.endsWith('es')) return [stem, key.slice(0, -2)]
  return [stem]
}
