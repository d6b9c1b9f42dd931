import { BELL_ROCK, EDDYSTONE, type Slip } from './slip'

/** Fields that are not there, not as they must be, or not filled in. */
export const FIELDS: readonly Slip[] = [
  {
    what: 'an unknown field',
    edit: [EDDYSTONE, 'span: since', 'spann: since'],
    said: [`${EDDYSTONE}, line 4, column 1: spann: there is no such field; did you mean "span"?`],
  },
  {
    what: 'a field that is wrong and therefore missing, and another beside it',
    edit: [EDDYSTONE, 'kind: Lighthouse', 'kin: Lighthouse\ncolour: white'],
    said: [
      `${EDDYSTONE}, line 2, column 1: kind: is missing`,
      `${EDDYSTONE}, line 3, column 1: kin: there is no such field; did you mean "kind"?`,
      `${EDDYSTONE}, line 4, column 1: colour: there is no such field`,
    ],
  },
  {
    what: 'a field with a dot in its name',
    edit: [EDDYSTONE, 'what:\n', 'what:\n  a.b: x\n'],
    said: [`${EDDYSTONE}, line 6, column 3: what, a, b: there is no such field`],
  },
  {
    what: 'a field of an alias',
    edit: [BELL_ROCK, '- text: Bell Rock\n', '- text: Bell Rock\n      cse: exact\n'],
    said: [
      `${BELL_ROCK}, line 15, column 7: aliases, ambiguous, entry 1, cse: there is no such field; did you mean "case"?`,
    ],
  },
  {
    what: 'fields that every object of JavaScript has',
    edit: [EDDYSTONE, 'kind: Lighthouse', 'kind: Lighthouse\n__proto__: { title: x }\nconstructor: x'],
    said: [
      `${EDDYSTONE}, line 4, column 1: __proto__: there is no such field`,
      `${EDDYSTONE}, line 5, column 1: constructor: there is no such field`,
    ],
  },
  {
    what: 'a text cut in two by its comma',
    edit: [EDDYSTONE, 'label: Keepers leave', 'label: Keepers, leave'],
    said: [
      `${EDDYSTONE}, line 78, column 35: timeline, entry 5, leave: there is no such field; if it is part of a text with a comma, put that text in quotes`,
    ],
  },
  {
    what: 'a word that is none of those to choose from',
    edit: [EDDYSTONE, 'certainty: claim', 'certainty: clam'],
    said: [
      `${EDDYSTONE}, line 66, column 5: facts, entry 4, certainty: must be one of event, figure, claim, background; did you mean "claim"?`,
    ],
  },
  {
    what: 'a number in the place of text',
    edit: [EDDYSTONE, 'span: since 1698', 'span: 1698'],
    said: [`${EDDYSTONE}, line 4, column 1: span: must be text: put it in quotes, "1698"`],
  },
  {
    what: 'text in the place of a list',
    edit: [BELL_ROCK, 'certain: [Bell Rock Lighthouse, Bell Rock Light, Inchcape Rock]', 'certain: Bell Rock Light'],
    said: [
      `${BELL_ROCK}, line 11, column 3: aliases, certain: must be a list: each entry on a line of its own, after "- "`,
    ],
  },
  {
    what: 'a list in the place of text',
    edit: [BELL_ROCK, 'strong: Sedona, Arizona, vortex, hike', 'strong: [Sedona, Arizona]'],
    said: [
      `${BELL_ROCK}, line 18, column 9: aliases, ambiguous, entry 1, against, strong: must be words separated by commas`,
    ],
  },
  {
    what: 'a field without a value',
    edit: [EDDYSTONE, 'by: tradition', 'by:'],
    said: [`${EDDYSTONE}, line 67, column 5: facts, entry 4, by: is empty: write something, or leave the field out`],
  },
  {
    what: 'text in the place of fields',
    edit: [EDDYSTONE, 'outcome:\n      text: He', 'outcome: nothing\n    outcom:\n      text: He'],
    said: [
      `${EDDYSTONE}, line 69, column 5: facts, entry 4, outcome: must have fields of its own: text, asOf, passage`,
      `${EDDYSTONE}, line 70, column 5: facts, entry 4, outcom: there is no such field; did you mean "outcome"?`,
    ],
  },
  {
    what: 'infinity',
    edit: [BELL_ROCK, '- text: Bell Rock\n', '- text: Bell Rock\n      prior: .inf\n'],
    said: [`${BELL_ROCK}, line 15, column 7: aliases, ambiguous, entry 1, prior: must be a number`],
  },
  {
    what: 'a claim of nobody',
    edit: [EDDYSTONE, '    by: tradition\n', ''],
    said: [`${EDDYSTONE}, line 63, column 5: facts, entry 4, by: a claim must say who makes it`],
  },
]

const DATE_RULE = 'must be a date such as 2007, 2007-07 or 2007-07-14'
/** Dates that are none. */
export const DATES: readonly Slip[] = [
  ['a day that the calendar has not', '1698-11-31', '; the calendar has no 1698-11-31'],
  ['a date with the day first', '14.11.1698', '; did you mean 1698-11-14?'],
  ['a date without its zeros', '1698-9-4', '; did you mean 1698-09-04?'],
  ['a date that could be two', '04/11/1698', ''],
  ['a date in words', 'November 1698', ''],
].map(([what = '', date = '', hint]) => ({
  what,
  edit: [EDDYSTONE, 'from: 1698-11-14', `from: ${date}`],
  said: [`${EDDYSTONE}, line 30, column 5: statuses, entry 1, from: ${DATE_RULE}${hint}`],
}))
