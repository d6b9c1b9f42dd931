import { loadPack } from '../../../src/knowledge/pack-files'
import { formatProblem } from '../../../src/knowledge/problem'
import { BRIEF, edit, RADAR, sampleFiles, TREATY } from './sample-pack'

const TREATY_TO_TRANSLATE = edit(
  edit(
    TREATY,
    'timeline:\n',
    `timeline:
  - { date: 2007-07-14, label: Decree signed, passage: report#promise }
  - { date: 2007-07-14, label: Decree published, passage: brief#what }
`,
  ),
  'statuses:\n',
  `statuses:
  - { from: 2007-07-14, label: Decree, text: There is a decree., passage: report#promise }
  - { from: 2007-07-14, label: Notice, text: There is a notice., passage: brief#what }
`,
)

const RADAR_TO_TRANSLATE = `${RADAR}relations:
  - { to: treaty, type: related, kind: watches over, text: It watches the tanks., passage: brief#radar }
  - { to: treaty, type: part-of, kind: paid for by, text: The treaty pays for it., passage: brief#what }
places:
  - { name: The hill, latitude: 40.87, longitude: 47.8, main: true, note: Near a village., passage: brief#counts }
  - { name: The capital, latitude: 40.4, longitude: 49.85, passage: brief#counts }
figures:
  - id: tanks
    title: Tanks in range
    unit: tanks
    bars:
      - { label: Allowed, role: limit, value: 100, asOf: 1990, passage: brief#counts }
      - { label: Counted, role: outcome, value: 80, to: 90, asOf: 1995, passage: brief#counts }
`

const BRIEF_TO_TRANSLATE = `${edit(BRIEF, 'in November 1990.', 'in November 1990; a decree followed on 14 July 2007.')}
The hill lies at 40.87 and 47.8 degrees, the capital at 40.4 and 49.85. In 1990 there were 100 tanks allowed, in 1995 some 80 to 90 were counted. {#counts S2}
`

/** The pack in Russian, file by file, each word of it translated. */
export const RUSSIAN = {
  'translations/ru/pack.yaml': `title: Пробный набор
about: Две темы и статьи о них.
articles:
  - { id: report, title: Министр говорит, note: Пересказано своими словами. }
  - { id: brief, title: Договор и радар }
`,
  'translations/ru/treaty.yaml': `title: Договор
kind: Соглашение
span: 1990–2023 годы
what: Договор о танках.
statuses:
  - { from: 1990, label: Подписан, text: Договор подписан. }
  - { from: 2007-07-14, label: Указ, text: Есть указ. }
  - { from: 2007-07-14, label: Уведомление, text: Есть уведомление. }
  - { from: 2023-11-07, label: Прекращён, text: Договор прекращён. }
facts:
  - { id: promise, text: Никто не выйдет., by: представитель, outcome: Все вышли. }
  - { id: signed, text: Министры подписали договор. }
timeline:
  - { date: 1990, label: Подписан в Париже }
  - { date: 2007-07-14, label: Указ подписан }
  - { date: 2007-07-14, label: Указ опубликован }
  - { date: 2023-11-07, label: Прекращён }
relations:
  - { to: radar, kind: под надзором, text: Радар видит танки. }
`,
  'translations/ru/radar.yaml': `title: Радар
kind: Станция
what: Радар на холме.
statuses:
  - { from: 2007, label: Работает, text: Радар работает. }
relations:
  - { to: treaty, kind: следит, text: Он следит за танками. }
  - { to: treaty, kind: на деньги, text: Его оплачивает договор. }
places:
  - { name: The capital, is: Столица }
  - { name: The hill, is: Холм, note: Рядом с деревней. }
figures:
  - { id: tanks, title: Танки в поле зрения, unit: танков, bars: [Разрешено, Насчитано] }
`,
} as const

type Changes = Readonly<Record<string, string | undefined>>

function filesToTranslate(changes: Changes) {
  return sampleFiles({
    'topics/treaty.yaml': TREATY_TO_TRANSLATE,
    'topics/radar.yaml': RADAR_TO_TRANSLATE,
    'articles/brief.md': BRIEF_TO_TRANSLATE,
    ...changes,
  })
}

/** The small pack, with two points of one day, two relations to one topic, places and figures; in English but for the files given. */
export function packToTranslate(changes: Changes = {}) {
  const loaded = loadPack(filesToTranslate(changes))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value.knowledge
}

/** The problems of that pack with these changes, one line each. */
export function translationProblems(changes: Changes): string[] {
  const loaded = loadPack(filesToTranslate(changes))
  return loaded.ok ? [] : loaded.problems.map(formatProblem)
}
