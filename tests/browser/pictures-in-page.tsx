import { render } from 'preact'
import type { LocatorMap as MapDrawing } from '../../src/knowledge/locator-map'
import type { Figure, FigureBar } from '../../src/knowledge/pack'
import { Bars } from '../../src/ui/card/Bars'
import { cardCss } from '../../src/ui/card/card-css'
import { LocatorMap } from '../../src/ui/card/LocatorMap'
import { Timeline } from '../../src/ui/card/Timeline'

/** How the pictures are shown. */
export interface Showing {
  readonly map: MapDrawing
  readonly widthPx: number
  readonly textSize: number
  readonly direction: 'ltr' | 'rtl'
  /** Of the page that the card is on. */
  readonly pageDate: string
}

const POINTS = [
  { date: '1990-11-19', label: 'Signed in Paris by 22 states' },
  { date: '1992-11-09', label: 'In force' },
  { date: '1999', label: 'Adapted treaty signed in Istanbul' },
  { date: '2007-04-26', label: 'Putin calls for a moratorium' },
  { date: '2007-07-14', label: "Russian decree: 150 days' notice" },
  { date: '2007-12-12', label: "Russia's suspension takes effect" },
  { date: '2015-03-11', label: 'Russia leaves the consultative group' },
  { date: '2023-11-07', label: "Russia's exit takes effect" },
]

const bar = (label: string, role: FigureBar['role'], number: Pick<FigureBar, 'value' | 'to' | 'asOf'>): FigureBar => ({
  label,
  role,
  ...number,
  passage: { articleId: 'brief-start', passageId: 'limits' },
})

const FIGURE: Figure = {
  id: 'warheads',
  title: 'Strategic warheads',
  unit: 'warheads',
  bars: [
    bar('Limit of SORT', 'limit', { value: 1700, to: 2200, asOf: '2002-05-24' }),
    bar('Limit of New START for each side', 'limit', { value: 1550, to: undefined, asOf: '2010-04-08' }),
    bar('Russia at the deadline', 'outcome', { value: 1444, to: undefined, asOf: '2018-02-05' }),
  ],
}
const FIGURE_OF_ONE_DAY: Figure = {
  id: 'ceilings',
  title: 'Ceilings',
  unit: 'weapons',
  bars: [
    bar('Tanks', 'limit', { value: 20_000, to: undefined, asOf: '1990-11-19' }),
    bar('Attack helicopters', 'limit', { value: 2000, to: undefined, asOf: '1990-11-19' }),
  ],
}
const LABELS = { name: 'Timeline', today: 'Today', idle: 'Known to 12 Feb 2026' }

/** Shows all pictures in a frame as a card's is, in a shadow tree of its own. */
export function show({ map, widthPx, textSize, direction, pageDate }: Showing): void {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${cardCss}\n:host{--bgr-unit:${textSize}px}.frame{width:${widthPx}px;padding:16px}`)
  shadow.adoptedStyleSheets = [sheet]
  const page = { date: pageDate, label: `This page, ${pageDate}` }
  const common = { locale: 'en-GB' }
  render(
    <div class="frame" dir={direction}>
      <div class="card">
        <button type="button">Before</button>
        <Timeline {...common} points={POINTS} page={page} today="2026-11-22" asOf="2026-02-12" labels={LABELS} />
        <button type="button">After</button>
        <LocatorMap {...common} map={map} label="Map" />
        {[FIGURE, FIGURE_OF_ONE_DAY].map(figure => (
          <Bars {...common} key={figure.id} figure={figure} labels={{ limit: 'Limit', outcome: 'Outcome' }} />
        ))}
      </div>
    </div>,
    shadow,
  )
}

/** A text as it is drawn, with the picture that it belongs to. */
interface DrawnText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every text and mark that can be seen in a picture, and the picture's own box. */
export function measure(picture: string) {
  const root = document.body.firstElementChild?.shadowRoot?.querySelector(picture)
  if (!root) throw new Error(`There is no ${picture}`)
  const boxOf = (element: Element, text: string): DrawnText => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { text, left, right, top, bottom }
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null
  const words = [...root.querySelectorAll('text, .told > span, li > :not(.bar), .bar > b, figcaption > *')]
  return {
    frame: boxOf(root, picture),
    texts: words
      .filter(element => isSeen(element) && element.textContent !== '')
      .map(element => boxOf(element, element.textContent ?? '')),
    marks: [...root.querySelectorAll('.mark, circle')].map(element => boxOf(element, 'mark')),
  }
}

// What a test evaluates has a scope of its own.
Object.assign(globalThis, { pictures: { show, measure } })
