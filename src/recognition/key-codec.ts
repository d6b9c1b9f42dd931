/*
 * Keys of phrases as short strings: sorted, their differences in Rice coding (Rice and Plaunt 1971, "Adaptive variable-length
 * coding for efficient compression of spacecraft television data"), six bits a character. A key takes 12 bits or so, a
 * third of what its words would.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DIGIT_BITS = 6
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]))

/** Spells a set of keys, each a whole number from 0 to 2^31 - 1; the first character is the parameter of the coding. */
export function encodeKeys(keys: Iterable<number>): string {
  const sorted = [...new Set(keys)].sort((a, b) => a - b)
  const span = (sorted.at(-1) ?? 0) + 1
  // The parameter that suits evenly spread keys.
  const parameter = Math.max(0, Math.round(Math.log2((Math.LN2 * span) / Math.max(1, sorted.length))))
  let bits = ''
  let previous = -1
  for (const key of sorted) {
    const difference = key - previous - 1
    bits += `${'1'.repeat(difference >>> parameter)}0${parameter > 0 ? toBits(difference, parameter) : ''}`
    previous = key
  }
  // A run of ones that does not end is no key.
  while (bits.length % DIGIT_BITS !== 0) bits += '1'
  const digits = bits.match(/.{6}/g) ?? []
  return [parameter, ...digits.map(each => Number.parseInt(each, 2))].map(value => DIGITS.charAt(value)).join('')
}

/** Gives the keys back, in order. */
export function decodeKeys(spelled: string): number[] {
  const parameter = VALUES.get(spelled.charCodeAt(0)) ?? 0
  const keys: number[] = []
  let previous = -1
  let ones = 0
  let left = 0
  let low = 0
  for (let at = 1; at < spelled.length; at++) {
    const digit = VALUES.get(spelled.charCodeAt(at)) ?? 0
    for (let shift = DIGIT_BITS - 1; shift >= 0; shift--) {
      const bit = (digit >>> shift) & 1
      if (left > 0) {
        low = (low << 1) | bit
        left--
      } else if (bit === 1) {
        ones++
        continue
      } else left = parameter
      if (left > 0) continue
      previous += ((ones << parameter) | low) + 1
      keys.push(previous)
      ones = low = 0
    }
  }
  return keys
}

function toBits(value: number, count: number): string {
  return (value & ((1 << count) - 1)).toString(2).padStart(count, '0')
}
