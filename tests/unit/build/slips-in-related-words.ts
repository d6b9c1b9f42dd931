import type { Slip } from './slip'

const FILE = 'related-words.yaml'

/** Families that are not as they must be. */
export const RELATED_WORDS: readonly Slip[] = [
  {
    what: 'an unknown kind',
    edit: [FILE, 'matters:', 'mattres:'],
    said: [`${FILE}, line 3, column 1: mattres: there is no such field; did you mean "matters"?`],
  },
  {
    what: 'an empty family',
    edit: [FILE, 'masonry: mason*', 'empty:\n  masonry: mason*'],
    said: [`${FILE}, line 6, column 3: matters, empty: is empty: list its words, separated by commas, or leave it out`],
  },
  {
    what: 'a list',
    edit: [FILE, 'Scotland, Scottish, Scots', '[Scotland, Scots]'],
    said: [`${FILE}, line 10, column 3: countries, scotland: must be words separated by commas`],
  },
  {
    what: 'a number',
    edit: [FILE, 'Scotland, Scottish, Scots', '1707'],
    said: [`${FILE}, line 10, column 3: countries, scotland: must be text: put it in quotes, "1707"`],
  },
  {
    what: 'stars in the wrong place',
    edit: [FILE, 'tempest*, hurricane*', 'hur*cane, ga le *, tempest*'],
    said: [
      `${FILE}, line 14, column 5: events, great-storm, hints: "hur*cane" has its * elsewhere: it stands for any ending, right after a beginning`,
      `${FILE}, line 14, column 5: events, great-storm, hints: "ga le *" has its * elsewhere: it stands for any ending, right after a beginning`,
    ],
  },
  {
    what: 'a text that begins with a star',
    edit: [FILE, 'hints: tempest*', 'hints: *tempest'],
    said: [
      `${FILE}, line 14, column 20: is not valid YAML: there is more text after the closing quotation mark or word; put all of it in quotes, quotation marks inside written twice`,
    ],
  },
  {
    what: 'a name that is there under another kind',
    edit: [FILE, 'scotland:', 'masonry:'],
    said: [
      `${FILE}, line 10, column 3: countries, masonry: there is a family "masonry" under matters, too: give one of them another name`,
    ],
  },
  {
    what: 'a name that is there twice',
    edit: [FILE, 'unmanned:', 'light:'],
    said: [`${FILE}, line 5, column 3: is not valid YAML: the field "light" is there twice: keep one of them`],
  },
  {
    what: 'a name with a blank',
    edit: [FILE, 'great-storm:', 'Great Storm:'],
    said: [
      `${FILE}, line 12, column 3: events, Great Storm: the name of a family must be lower-case letters, digits and hyphens, such as "cold-war"`,
    ],
  },
  {
    what: 'an event without what tells of it',
    edit: [FILE, 'tells: great storm', 'tels: great storm'],
    said: [
      `${FILE}, line 12, column 3: events, great-storm, tells: is missing`,
      `${FILE}, line 13, column 5: events, great-storm, tels: there is no such field; did you mean "tells"?`,
    ],
  },
]
