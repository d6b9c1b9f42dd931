import { readDialogNames } from './card-probe'
import { expect, readCard } from './extension'
import { listNames, test } from './hazards-test'

interface HazardPage {
  readonly path: string
  /** All mentions of the top frame, in order of the alphabet. */
  readonly names: readonly string[]
  /** A topic with a mention that can be seen, and what its card is called; none where the page shows no card. */
  readonly card?: readonly [topicId: string, title: RegExp]
}

const CFE = ['cfe', /Conventional Armed Forces/] as const
const GABALA = ['gabala-radar', /Gabala radar station/] as const
const NUNN_LUGAR = ['nunn-lugar', /Cooperative Threat Reduction/] as const

const PAGES: readonly HazardPage[] = [
  { path: 'globals.html', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: CFE },
  { path: 'reset.html', names: ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], card: CFE },
  { path: 'overlay.html', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: GABALA },
  { path: 'dialog.html', names: ['abm: ABM Treaty', 'cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], card: NUNN_LUGAR },
  { path: 'dialog-stack.html', names: ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'] },
  { path: 'dialog-component.html', names: ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'] },
  { path: 'fullscreen.html', names: ['cfe: CFE Treaty'], card: CFE },
  { path: 'clears-highlights.html', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: CFE },
  { path: 'fake-events.html', names: ['gabala-radar: Gabala radar'], card: GABALA },
  { path: 'trusted-types.html', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: CFE },
  { path: 'stops-events.html', names: ['cfe: CFE Treaty'], card: CFE },
  { path: 'frame-kinds.html', names: ['cfe: CFE Treaty'], card: CFE },
  { path: 'document.xhtml', names: ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], card: NUNN_LUGAR },
  { path: 'note.txt', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: GABALA },
  { path: 'figure.svg', names: ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], card: NUNN_LUGAR },
  { path: 'drawings.html', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: CFE },
  {
    path: 'layout.html',
    names: [
      'abm: ABM Treaty',
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      'cfe: CFE Treaty',
      'cfe: adapted cfe treaty',
      'gabala-radar: Gabala radar station',
      'gabala-radar: Gabala radar station',
      'nunn-lugar: Nunn-Lugar',
      'nunn-lugar: nunn-lugar',
      'start: New START treaty',
    ],
    card: CFE,
  },
  {
    path: 'covered.html',
    names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'],
    card: NUNN_LUGAR,
  },
  { path: 'zoomed-page.html', names: ['cfe: CFE Treaty'], card: CFE },
  {
    path: 'controls.html',
    names: [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      'gabala-radar: Gabala radar',
      'nunn-lugar: Nunn-Lugar',
      'start: New START treaty',
    ],
    card: NUNN_LUGAR,
  },
  {
    path: 'becomes-editor.html',
    names: ['abm: ABM Treaty', 'cfe: CFE Treaty', 'gabala-radar: Gabala radar'],
    card: GABALA,
  },
  {
    path: 'inline.html',
    names: ['abm: ABM Treaty', 'cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'],
    card: GABALA,
  },
  {
    path: 'shadow-trees.html',
    names: [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      ...Array.from({ length: 4 }, () => 'gabala-radar: Gabala radar'),
      'nunn-lugar: Nunn-Lugar',
    ],
    card: CFE,
  },
  { path: 'many-views.html', names: [] },
  { path: 'restless.html', names: ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], card: CFE },
  {
    path: 'print.html',
    names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'],
    card: GABALA,
  },
  { path: 'ticking.html', names: ['cfe: CFE Treaty'], card: CFE },
  { path: 'takes-name.html', names: ['cfe: CFE Treaty'], card: CFE },
  {
    path: 'long-text.html',
    names: [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      'gabala-radar: Gabala radar',
      'gabala-radar: Gabala radar station',
      'gabala-radar: Габалинской РЛС',
      'nunn-lugar: Nunn–Lugar programme',
      'start: START II treaty',
    ],
    card: CFE,
  },
  { path: 'named-elements.html', names: ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], card: GABALA },
]

// Traces put a script of their own into the page.
test.use({ trace: 'off' })

for (const { path, names, card } of PAGES) {
  test(`highlights, shows a card and leaves the page as it is on ${path}`, async ({ openBesidePlain, restOn }) => {
    const { page, expectSame } = await openBesidePlain(path)
    await expect.poll(() => listNames(page)).toEqual(names)
    await expectSame()
    if (!card) return
    const [topicId, title] = card
    await restOn(page, topicId)
    await expect.poll(() => readDialogNames(page)).toContainEqual(expect.stringMatching(title))
    expect(await readCard(page)).toContain('Open in reader')
    await expectSame()
  })
}
