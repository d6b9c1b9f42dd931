const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const TO_RUSSIAN = new Map([...LATIN_KEYS].map((key, i) => [key, RUSSIAN_KEYS[i] ?? key]))
const TO_LATIN = new Map([...RUSSIAN_KEYS].map((key, i) => [key, LATIN_KEYS[i] ?? key]))
const HAS_RUSSIAN = /[а-яё]/i

/** What the same keys write on the other layout, Russian ЙЦУКЕН or Latin QWERTY: "ghj" gives "про", "ефдлы" gives "talks". */
export function retype(text: string): string {
  const keys = HAS_RUSSIAN.test(text) ? TO_LATIN : TO_RUSSIAN
  return [...text.toLowerCase()].map(letter => keys.get(letter) ?? letter).join('')
}
