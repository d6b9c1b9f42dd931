import { BELL_ROCK, BRIEF, EDDYSTONE, type Slip } from './slip'

/** What YAML stumbles over. */
export const SYNTAX: readonly Slip[] = [
  {
    what: 'a tab',
    edit: [EDDYSTONE, '  text: A lighthouse', '\ttext: A lighthouse'],
    said: [`${EDDYSTONE}, line 6, column 1: is not valid YAML: a tab stands at the beginning of the line: use blanks`],
  },
  {
    what: 'fields that are there twice',
    edit: [EDDYSTONE, 'kind: Lighthouse\n', 'kind: Lighthouse\nkind: Tower\ntitle: Tower\n'],
    said: [
      `${EDDYSTONE}, line 4, column 1: is not valid YAML: the field "kind" is there twice: keep one of them`,
      `${EDDYSTONE}, line 5, column 1: is not valid YAML: the field "title" is there twice: keep one of them`,
    ],
  },
  {
    what: 'a text with a colon',
    edit: [EDDYSTONE, "text: Douglass's tower works", 'text: Douglass: the tower works'],
    said: [
      `${EDDYSTONE}, line 44, column 11: is not valid YAML: a text with ": " in it must stand in quotes; else the line is indented more than the one that it belongs to`,
    ],
  },
  {
    what: 'a quotation mark that is never closed',
    edit: [EDDYSTONE, 'title: Eddystone Lighthouse', 'title: "Eddystone Lighthouse'],
    said: [
      `${EDDYSTONE}, line 2, column 29: is not valid YAML: a quotation mark is opened here or above and never closed`,
    ],
  },
  {
    what: 'an anchor that is not there',
    edit: [EDDYSTONE, 'kind: Lighthouse', 'kind: &lamp Lighthouse\nspan2: *lmap'],
    said: [
      `${EDDYSTONE}, line 4, column 8: is not valid YAML: *lmap has no anchor &lmap before it; a text that begins with * must stand in quotes; did you mean "lamp"?`,
    ],
  },
  {
    what: 'a slip in the front matter of an article',
    edit: [BRIEF, 'kind: brief', 'kind: brief\nkind: news'],
    said: [`${BRIEF}, line 4, column 1: is not valid YAML: the field "kind" is there twice: keep one of them`],
  },
]

/** Texts that a card or a terminal should not be given. */
export const TEXTS: readonly Slip[] = [
  {
    what: 'a text too long for a card',
    edit: [EDDYSTONE, 'Henry Winstanley lit', `${'x'.repeat(3000)} lit`],
    said: [
      `${EDDYSTONE}, line 49, column 5: facts, entry 1, text: is 3041 characters long: a card shows it whole, so at most 2000 fit`,
    ],
  },
  {
    what: 'a paragraph too long to be quoted',
    edit: [BRIEF, 'Since 1982', `${'x'.repeat(6000)} 1982`],
    said: [
      `${BRIEF}, line 33: paragraph #automatic: is 6031 characters long: a passage is quoted whole, so split it into paragraphs of at most 5000`,
    ],
  },
  {
    what: 'a control character',
    edit: [EDDYSTONE, 'Henry Winstanley lit', 'Henry\u0007 Winstanley lit'],
    said: [
      `${EDDYSTONE}, line 49, column 5: facts, entry 1, text: has the invisible control character U+0007: delete it and type the text around it again`,
    ],
  },
  {
    what: 'half a character, written as an escape',
    edit: [EDDYSTONE, 'title: Eddystone Lighthouse', String.raw`title: "Eddystone \uD800"`],
    said: [
      `${EDDYSTONE}, line 2, column 1: title: has the invisible control character U+D800: delete it and type the text around it again`,
    ],
  },
  {
    what: 'a control character in a paragraph',
    edit: [BRIEF, 'Since 1982', 'Since\u001b[2J 1982'],
    said: [
      `${BRIEF}, line 33: paragraph #automatic: has the invisible control character U+001B: delete it and type the text around it again`,
    ],
  },
  {
    what: 'code for an address',
    edit: [BRIEF, 'note: Written', 'url: javascript:alert(1)\nnote: Written'],
    said: [`${BRIEF}, line 7, column 1: url: must be a web address that starts with http:// or https://`],
  },
  {
    what: 'a field that would steer the terminal',
    edit: [EDDYSTONE, 'kind: Lighthouse', 'kind: Lighthouse\n"\\e[2J": x'],
    said: [`${EDDYSTONE}, line 4, column 1: \\x1b[2J: there is no such field`],
  },
]

/** Paragraphs and headings that are not as they must be. */
export const PARAGRAPHS: readonly Slip[] = [
  {
    what: 'a paragraph without an id',
    edit: [BRIEF, ' {#wish known}', ''],
    said: [
      `${BRIEF}, line 20: paragraph "He is said to have wished, in 1703, to b…": the paragraph must end with its id, such as {#lease-2002}`,
    ],
  },
  {
    what: 'two paragraphs without a blank line between them',
    edit: [BRIEF, '{#wish known}\n\n', '{#wish known}\n'],
    said: [
      `${BRIEF}, line 20: paragraph #great-storm: two paragraphs need a blank line between them: one id stands inside the text`,
    ],
  },
  {
    what: 'a heading without a blank line after it',
    edit: [BRIEF, '## The first\n\n', '## The first\n'],
    said: [
      `${BRIEF}, line 15: paragraph "## The first Henry Winstanley, a merchan…": a heading begins with "## " and is one line, with a blank line before and after it`,
    ],
  },
  {
    what: 'a heading of another size',
    edit: [BRIEF, '## The first', '# The first'],
    said: [
      `${BRIEF}, line 15: paragraph "# The first…": a heading begins with "## " and is one line, with a blank line before and after it`,
    ],
  },
  {
    what: 'an article without front matter',
    edit: [BRIEF, '---\n', ''],
    said: [`${BRIEF}, line 1: must start with front matter: a line "---", the fields, and a line "---"`],
  },
]

/** What an author may not have meant. */
export const WARNINGS: readonly Slip[] = [
  {
    what: 'HTML in a field',
    edit: [EDDYSTONE, 'Henry Winstanley lit', '<b>Henry</b> Winstanley lit'],
    said: [`${EDDYSTONE}, line 49, column 5: facts, entry 1, text: has HTML, which is shown as text: <b>`],
  },
  {
    what: 'a script in a paragraph',
    edit: [BRIEF, 'Since 1982', '<script>alert(1)</script> Since 1982'],
    said: [`${BRIEF}, line 33: paragraph #automatic: has HTML, which is shown as text: <script>`],
  },
  {
    what: 'HTML in a heading',
    edit: [BRIEF, '## The first', '## The <i>first</i>'],
    said: [`${BRIEF}, line 17: paragraph #winstanley: has HTML, which is shown as text: <i>`],
  },
  {
    what: 'an entity in the front matter',
    edit: [BRIEF, 'title: Four towers on', 'title: Four towers&nbsp;on'],
    said: [`${BRIEF}, line 2, column 1: title: has HTML, which is shown as text: &nbsp;`],
  },
  {
    what: 'Markdown',
    edit: [BRIEF, 'Since 1982', '**Since** 1982'],
    said: [`${BRIEF}, line 33: paragraph #automatic: has Markdown, which is shown as text: **Since**`],
  },
  {
    what: 'a phrase of evidence with words too many',
    edit: ['evidence.yaml', 'fair: reef, beam', 'fair: reef, the ~ in the fog, beam'],
    said: ['evidence.yaml, line 4, column 3: for, fair: only the first 4 words count of "the ~ in the fog"'],
  },
  {
    what: 'an alias of two topics',
    edit: [BELL_ROCK, '    - Inchcape\n', '    - Inchcape\n    - Eddystone light\n'],
    said: [
      `${EDDYSTONE}, line 11, column 7: aliases, certain, entry 2: the alias "Eddystone Light" is listed by "Eddystone Lighthouse" and "Bell Rock Lighthouse": it is certain for "Eddystone Lighthouse", which it will always name`,
    ],
  },
]
