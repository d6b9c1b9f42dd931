import { describe, expect, it } from 'vitest'
import { parseEvidence } from '../../../src/knowledge/evidence-file'
import { evidence } from '../recognition/sample-topics'

/** The evidence of a file that is in order. */
function parsed(text: string) {
  const checked = parseEvidence(text)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.value
}
const problems = (text: string) => {
  const checked = parseEvidence(text)
  return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('an evidence file', () => {
  it.each([
    ['for', 'strong', 3],
    ['for', 'fair', 2],
    ['for', 'slight', 1],
    ['against', 'slight', -1],
    ['against', 'fair', -2],
    ['against', 'strong', -3],
  ] as const)('gives what speaks %s, %s', (side, level, strength) => {
    expect(parsed(`${side}: { ${level}: warhead }`)).toEqual([evidence('warhead', strength)])
  })

  it('gives both sides at once', () => {
    expect(parsed('for: { slight: war, strong: warhead }\nagainst: { fair: recipe }')).toEqual([
      evidence('warhead', 3),
      evidence('war', 1),
      evidence('recipe', -2),
    ])
  })

  it.each([
    ['one word', 'warhead', ['warhead']],
    ['words and phrases', 'arms control, warhead', ['arms control', 'warhead']],
    ['phrases with the place of the alias', 'under ~, ~ inspectors', ['under ~', '~ inspectors']],
    ['words over several lines', '>-\n    silo,\n    arms\n    control', ['silo', 'arms control']],
    ['words with a comma too many', '"silo, , warhead,"', ['silo', 'warhead']],
    ['words in Russian', 'ракета, ядерное оружие', ['ракета', 'ядерное оружие']],
    ['no word', '""', []],
    ['nothing but signs', '"—, ~"', []],
  ])('takes %s', (_, yaml, expected) => {
    expect(parsed(`for:\n  strong: ${yaml}\n`)).toEqual(expected.map(text => evidence(text, 3)))
  })

  it.each([
    ['a phrase', 'for: { strong: warhead, fair: warhead }', 3],
    ['a phrase in another form', 'for: { fair: "warheads, Warhead", slight: warhead }', 2],
    ['a phrase in another case of Russian', 'for: { fair: ракета, slight: ракетами }', 2],
    ['a phrase of the other side', 'against: { strong: warhead }\nfor: { slight: warhead }', 1],
  ])('keeps the first place of %s that is listed twice', (_, text, strength) => {
    expect(parsed(text).map(each => each.strength)).toEqual([strength])
  })

  it('may have nothing to say', () => {
    expect(parsed('{}')).toEqual([])
    expect(parsed('for: {}')).toEqual([])
  })

  it.each(['', '# none yet\n'])('may have nothing in it: %j', text => {
    expect(problems(text)).toEqual([])
  })

  it.each([
    ['a list', 'for: { strong: [warhead] }', 'for.strong: must be words separated by commas'],
    ['a number', 'for: { strong: 150 }', 'for.strong: must be words separated by commas'],
    ['an unknown strength', 'for: { much: warhead }', 'for.much: there is no such field'],
    ['an unknown side', 'beside: { strong: warhead }', 'beside: there is no such field'],
  ])('names %s', (_, text, expected) => {
    expect(problems(text)).toEqual([expected])
  })

  it('names words without a strength', () => {
    expect(problems('for: warhead').map(line => line.split(':')[0])).toEqual(['for'])
  })

  it('says of a slip in YAML where it is', () => {
    expect(problems('for: [').join()).toMatch(/not valid YAML.*line 1/s)
  })
})
