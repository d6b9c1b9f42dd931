import { describe, expect, it } from 'vitest'
import { parseRelatedWords } from '../../../src/knowledge/related-words-file'
import { familiesIn } from './sample-families'

const problems = (text: string) => {
  const checked = parseRelatedWords(text)
  return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`)
}
const EMPTY = 'is empty: list its words, separated by commas, or leave it out'

describe('a file of related words', () => {
  it('gives its families in order, kind by kind', () => {
    const families = familiesIn(`
events: { flight: { tells: sapphire*, hints: "padlock*, night" }, storm: { tells: great storm } }
countries: { us: "Washington, U.S." }
matters: { rent: "lease, foot the bill" }
peopleAndPlaces: { paris: Paris }
`)
    expect(families).toEqual([
      { name: 'rent', kind: 'matter', tells: 'lease,foot the bill', hints: '' },
      { name: 'paris', kind: 'actor', tells: 'paris', hints: '' },
      { name: 'us', kind: 'country', tells: 'washington,u s', hints: '' },
      { name: 'flight', kind: 'event', tells: 'sapphire*', hints: 'padlock*,night' },
      { name: 'storm', kind: 'event', tells: 'great storm', hints: '' },
    ])
  })

  it.each([
    ['over several lines', '>-\n    lease,\n    foot the\n    bill', 'lease,foot the bill'],
    ['with a comma too many', '"lease, , rent,"', 'lease,rent'],
    ['twice, in another spelling', 'Tempête, tempete, follow-on, follow on', 'tempete,follow on'],
  ])('takes words %s', (_, yaml, tells) => {
    expect(familiesIn(`matters:\n  rent: ${yaml}\n`)[0]?.tells).toBe(tells)
  })

  it('takes a word that tells and hints for one that tells', () => {
    expect(familiesIn('events: { a: { tells: storm, hints: "gale, Storm" } }')).toMatchObject([
      { tells: 'storm', hints: 'gale' },
    ])
  })

  it.each(['', '# none yet\n', '{}', 'matters: {}'])('may have nothing in it: %j', text => {
    expect(familiesIn(text)).toEqual([])
  })

  it.each([
    ['an unknown field', 'matter: { rent: lease }', ['matter: there is no such field; did you mean "matters"?']],
    ['an empty family', 'matters:\n  rent:\n', [`matters.rent: ${EMPTY}`]],
    ['a family of commas', 'matters: { rent: ", ," }', [`matters.rent: ${EMPTY}`]],
    ['a list', 'matters: { rent: [lease] }', ['matters.rent: must be words separated by commas']],
    ['an event’s fields elsewhere', 'matters: { a: { tells: b } }', ['matters.a: must be words separated by commas']],
    ['a number', 'matters: { rent: 2003 }', ['matters.rent: must be text: put it in quotes, "2003"']],
    [
      'a bad pattern',
      'matters: { rent: "le*se" }',
      ['matters.rent: "le*se" has its * elsewhere: it stands for any ending, right after a beginning'],
    ],
    [
      'every bad pattern of a family',
      'matters: { rent: "a*, lease, b*" }',
      [
        'matters.rent: "a*" is too short: write 2 letters or more before the *',
        'matters.rent: "b*" is too short: write 2 letters or more before the *',
      ],
    ],
    [
      'a name with capitals',
      'matters: { Rent: lease }',
      ['matters.Rent: the name of a family must be lower-case letters, digits and hyphens, such as "cold-war"'],
    ],
    [
      'a name of two kinds',
      'matters: { rent: lease }\nevents: { rent: { tells: lease } }',
      ['events.rent: there is a family "rent" under matters, too: give one of them another name'],
    ],
    [
      'a name twice',
      'matters:\n  rent: lease\n  rent: landlord\n',
      [': is not valid YAML, line 3: the field "rent" is there twice: keep one of them'],
    ],
    [
      'names that every object has',
      'matters: { constructor: lease, __proto__: rent }',
      [
        'matters.constructor: "constructor" is a word that programs keep for themselves: give the family another name',
        'matters.__proto__: "__proto__" is a word that programs keep for themselves: give the family another name',
      ],
    ],
    ['an event that nothing tells', 'events: { flight: { hints: padlock } }', ['events.flight.tells: is missing']],
    [
      'an event of words alone',
      'events: { flight: padlock }',
      ['events.flight: must have fields of its own: tells, hints'],
    ],
    [
      'an unknown field of an event, and no other',
      'events: { flight: { tells: padlock, hint: night } }',
      ['events.flight.hint: there is no such field; did you mean "hints"?'],
    ],
    [
      'an event with empty hints',
      'events: { flight: { tells: padlock, hints: "" } }',
      [`events.flight.hints: ${EMPTY}`],
    ],
    [
      'families without names',
      'matters: [lease, rent]',
      ['matters: must be families, each with a name, a colon and its words'],
    ],
    [
      'a kind that is a word',
      'matters: lease',
      ['matters: must have entries of its own, each with a name and a colon after it'],
    ],
    ['a kind without families', 'matters:\n', ['matters: is empty: write something, or leave the field out']],
  ])('names %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each([
    ['a list', '- lease'],
    ['a word', 'lease'],
  ])('is not %s', (_, text) => {
    expect(problems(text)).toHaveLength(1)
  })
})
