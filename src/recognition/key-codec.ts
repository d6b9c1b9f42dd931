/*
 * Keys of phrases as short strings: sorted, their differences in Rice coding (Rice and Plaunt 1971, "Adaptive variable-length
 * coding for efficient compression of spacecraft television data"), six bits a character. A key takes 12 bits or so, a
 * third of what its words would.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DIGIT_BITS = 6

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
  const parameter = DIGITS.indexOf(spelled.charAt(0))
  const end = spelled.length * DIGIT_BITS
  let at = DIGIT_BITS
  const readBit = () => {
    const digit = DIGITS.indexOf(spelled.charAt(Math.floor(at / DIGIT_BITS)))
    return (digit >>> (DIGIT_BITS - 1 - (at++ % DIGIT_BITS))) & 1
  }
  const keys: number[] = []
  let previous = -1
  while (at < end) {
    let difference = 0
    let bit = 1
    while (at < end && bit === 1) {
      bit = readBit()
      difference += bit
    }
    if (bit === 1) break
    for (let i = 0; i < parameter; i++) difference = (difference << 1) | readBit()
    previous += difference + 1
    keys.push(previous)
  }
  return keys
}

function toBits(value: number, count: number): string {
  return (value & ((1 << count) - 1)).toString(2).padStart(count, '0')
}
