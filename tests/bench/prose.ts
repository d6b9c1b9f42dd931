// Words of our own choice, about as common as in a newspaper: none of them is an alias or evidence on purpose.
const WORDS =
  'the of and to in a is that for it was on with as at by from his they be this have or one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know get through back much before go good new write our man too any day same right look think also around another came come work three must because does part even place well such here take why help put different away again off went old number great tell men say small every found still between name should home big give air line set own under read last never us left end along while might next sound below saw something thought both few those always show large often together asked house world going want school important until form food keep children feet land side without boy once animal life enough took four head above kind began almost live page got earth need far hand high year mother light country father let night picture being study second soon story since white ever paper hard near sentence better best across during today however sure knew try told young sun thing whole hear example heard several change answer room sea against top turned learn point city play toward five himself usually money seen car morning body upon family later turn move face door cut done group true half red fish plants'.split(
    ' ',
  )

/** Numerical Recipes' linear congruential generator: good enough to shuffle words. Numbers from 0 to 1, 1 left out. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Makes about `length` characters of prose in paragraphs, always the same for the same seed. */
export function makeProse(length: number, seed: number): string {
  const random = makeRandom(seed)
  const parts: string[] = []
  for (let size = 0; size < length; ) {
    const words = Array.from(
      { length: 8 + Math.floor(random() * 18) },
      () => WORDS[Math.floor(random() * WORDS.length)] ?? '',
    )
    const [first = '', ...rest] = words
    const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.${random() < 0.2 ? '\n\n' : ' '}`
    parts.push(sentence)
    size += sentence.length
  }
  return parts.join('')
}
