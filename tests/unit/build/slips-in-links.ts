import { BRIEF, EDDYSTONE, type Slip } from './slip'

/** Passages, articles, topics and sources that are not there. */
export const LINKS: readonly Slip[] = [
  {
    what: 'a passage that is not there',
    edit: [EDDYSTONE, 'brief-eddystone#wish', 'brief-eddystone#wihs'],
    said: [
      `${EDDYSTONE}, line 68, column 5: facts, entry 4, passage: cites the passage "wihs", which ${BRIEF} does not have; did you mean "wish"?`,
    ],
  },
  {
    what: 'a passage of another article',
    edit: [EDDYSTONE, 'brief-eddystone#wish', 'brief-bell-rock#wish'],
    said: [
      `${EDDYSTONE}, line 68, column 5: facts, entry 4, passage: cites the passage "wish", which articles/brief-bell-rock.md does not have; ${BRIEF} has one`,
    ],
  },
  {
    what: 'an article that is not there',
    edit: [EDDYSTONE, 'brief-eddystone#wish', 'breif-eddystone#wish'],
    said: [
      `${EDDYSTONE}, line 68, column 5: facts, entry 4, passage: cites the article "breif-eddystone", but there is no articles/breif-eddystone.md; did you mean "brief-eddystone"?`,
    ],
  },
  {
    what: 'a status whose passage is not there, in a file that is not in order of time',
    edit: [
      EDDYSTONE,
      'statuses:\n',
      'statuses:\n  - { from: 2000, label: Late, text: Late., passage: brief-eddystone#late }\n',
    ],
    said: [
      `${EDDYSTONE}, line 30, column 45: statuses, entry 1, passage: cites the passage "late", which ${BRIEF} does not have`,
    ],
  },
  {
    what: 'a topic that is not there',
    edit: [EDDYSTONE, 'to: bell-rock', 'to: bel-rock'],
    said: [
      `${EDDYSTONE}, line 80, column 5: relations, entry 1, to: there is no topic "bel-rock"; did you mean "bell-rock"?`,
    ],
  },
  {
    what: 'a source that is not there',
    edit: [BRIEF, '{#wish known}', '{#wish knwon}'],
    said: [`${BRIEF}, line 20: paragraph #wish: source "knwon" is not listed under "sources"; did you mean "known"?`],
  },
  {
    what: 'topics that pack.yaml lists wrongly',
    edit: ['pack.yaml', '[eddystone, bell-rock]', '[eddystone, bell-rok, eddystone]'],
    said: [
      'pack.yaml, line 8, column 1: topics: does not list "bell-rock"',
      'pack.yaml, line 8, column 21: topics, entry 2: there is no topics/bell-rok.yaml; did you mean "bell-rock"?',
      'pack.yaml, line 8, column 31: topics, entry 3: lists "eddystone" twice',
    ],
  },
  {
    what: 'a translation of a fact that is not there',
    edit: ['translations/fr/eddystone.yaml', 'kind: Phare', 'kind: Phare\nfacts:\n  - { id: first, text: x }'],
    said: ['translations/fr/eddystone.yaml, line 5, column 5: facts, entry 1: there is no "first" to translate'],
  },
]

/** Ids that are taken, misspelt or dangerous. */
export const IDS: readonly Slip[] = [
  {
    what: 'an id that two facts have',
    edit: [EDDYSTONE, 'id: wish', 'id: dovetails'],
    said: [`${EDDYSTONE}, line 63, column 5: facts, entry 4, id: another fact has the id "dovetails"`],
  },
  {
    what: 'an id that two paragraphs have',
    edit: [BRIEF, '{#wish known}', '{#what known}'],
    said: [`${BRIEF}, line 20: paragraph #what: another paragraph of this article has the same id`],
  },
  {
    what: 'an id that two sources have',
    edit: [BRIEF, 'sources:\n', 'sources:\n  - { id: known, title: Hearsay }\n'],
    said: [`${BRIEF}, line 10, column 7: sources, entry 2, id: another source has the id "known"`],
  },
  {
    what: 'the id __proto__',
    edit: [EDDYSTONE, 'id: wish', 'id: __proto__'],
    said: [
      `${EDDYSTONE}, line 63, column 5: facts, entry 4, id: must be lower-case letters, digits and hyphens, such as "gabala-radar"`,
    ],
  },
  {
    what: 'the id constructor',
    edit: [EDDYSTONE, 'id: wish', 'id: constructor'],
    said: [
      `${EDDYSTONE}, line 63, column 5: facts, entry 4, id: must not have the id "constructor", a word that programs keep for themselves`,
    ],
  },
  {
    what: 'a paragraph with the id __proto__',
    edit: [BRIEF, '{#wish known}', '{#__proto__ known}'],
    said: [
      `${BRIEF}, line 20: paragraph "He is said to have wished, in 1703, to b…": the paragraph must end with its id of lower-case letters, digits and hyphens, not "__proto__"`,
    ],
  },
  {
    what: 'a paragraph with the id constructor',
    edit: [BRIEF, '{#rudyard known}', '{#constructor known}'],
    said: [
      `${BRIEF}, line 26: paragraph #constructor: must not have the id "constructor", a word that programs keep for themselves`,
    ],
  },
]
