import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { build } from 'esbuild'
import { drawLocatorMap } from '../../src/build/locator-map'
import { expect, test } from './extension'
import type { measure, Showing } from './pictures-in-page'

const PLACES = [
  { name: 'Gabala radar station', note: 'Closed in 2012', latitude: 40.87, longitude: 47.8, main: true },
  { name: 'Armavir radar', latitude: 44.925, longitude: 40.984, main: false },
]
const SHOWING = { widthPx: 380, textSize: 16, direction: 'ltr', pageDate: '2007-08-02' } as const

let script = ''
test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/pictures-in-page.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  })
  script = outputFiles[0]?.text ?? ''
})

/** Shows the pictures on a page with the strictest policy that a site can send. */
async function show(page: Page, origin: string, showing: Partial<Showing> = {}): Promise<void> {
  await page.goto(`${origin}/strict-csp.html`)
  const how = JSON.stringify({ ...SHOWING, map: drawLocatorMap(PLACES), ...showing })
  await page.evaluate(`${script};pictures.show(${how})`)
}

const measureIn = (page: Page, picture: string) =>
  page.evaluate<ReturnType<typeof measure>>(`pictures.measure(${JSON.stringify(picture)})`)

const points = (page: Page) => page.getByRole('listbox', { name: 'Timeline' }).getByRole('option')
const told = (page: Page) => page.locator('.told > .is-told')

/** The name of the point that has the focus. */
const focusedName = (page: Page) => page.locator('[role=option]:focus').getAttribute('aria-label')

test.describe('the timeline by key', () => {
  test('is one tab stop, at the point closest to the date of the page', async ({ page, origin }) => {
    await show(page, origin)
    await page.getByRole('button', { name: 'Before' }).focus()
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe("14 Jul 2007: Russian decree: 150 days' notice")
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'After' })).toBeFocused()
  })

  test('moves among the points with the arrow keys, to the ends and no further', async ({ page, origin }) => {
    await show(page, origin)
    await page.getByRole('button', { name: 'Before' }).focus()
    await page.keyboard.press('Tab')
    const walk = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'ArrowLeft', 'End', 'ArrowRight']
    const names: (string | null)[] = []
    for (const key of walk) {
      await page.keyboard.press(key)
      names.push(await focusedName(page))
    }
    expect(names).toEqual([
      "12 Dec 2007: Russia's suspension takes effect",
      "14 Jul 2007: Russian decree: 150 days' notice",
      '26 Apr 2007: Putin calls for a moratorium',
      "14 Jul 2007: Russian decree: 150 days' notice",
      '19 Nov 1990: Signed in Paris by 22 states',
      '19 Nov 1990: Signed in Paris by 22 states',
      "7 Nov 2023: Russia's exit takes effect",
      "7 Nov 2023: Russia's exit takes effect",
    ])
  })

  test('comes back to the point that was left', async ({ page, origin }) => {
    await show(page, origin)
    await page.getByRole('button', { name: 'Before' }).focus()
    for (const key of ['Tab', 'Home', 'Tab', 'Shift+Tab']) await page.keyboard.press(key)
    expect(await focusedName(page)).toBe('19 Nov 1990: Signed in Paris by 22 states')
  })

  test('from right to left, the left arrow leads on in time', async ({ page, origin }) => {
    await show(page, origin, { direction: 'rtl' })
    await page.getByRole('button', { name: 'Before' }).focus()
    for (const key of ['Tab', 'ArrowLeft']) await page.keyboard.press(key)
    expect(await focusedName(page)).toBe("12 Dec 2007: Russia's suspension takes effect")
    const first = await points(page).first().boundingBox()
    const last = await points(page).last().boundingBox()
    expect(first?.x).toBeGreaterThan(last?.x ?? 0)
  })

  test('tells the date and the label of the focused point, and nothing below moves', async ({ page, origin }) => {
    await show(page, origin)
    await expect(told(page)).toHaveText('Known to 12 Feb 2026')
    const after = page.getByRole('button', { name: 'After' })
    const before = await after.boundingBox()
    await page.getByRole('button', { name: 'Before' }).focus()
    await page.keyboard.press('Tab')
    await expect(told(page)).toHaveText("14 Jul 2007 Russian decree: 150 days' notice")
    await page.keyboard.press('ArrowRight')
    await expect(told(page)).toHaveText("12 Dec 2007 Russia's suspension takes effect")
    expect(await after.boundingBox()).toEqual(before)
    await after.focus()
    await expect(told(page)).toHaveText('Known to 12 Feb 2026')
  })

  test('draws a ring round the focused point', async ({ page, origin }) => {
    await show(page, origin)
    const ring = points(page).nth(4).locator('.ring')
    await expect(ring).toHaveCSS('opacity', '0')
    await page.getByRole('button', { name: 'Before' }).focus()
    await page.keyboard.press('Tab')
    await expect(ring).toHaveCSS('opacity', '1')
  })
})

test.describe('the timeline by pointer', () => {
  test('tells each point where it is drawn, though their targets overlap', async ({ page, origin }) => {
    await show(page, origin)
    for (const [i, label] of [
      [3, 'Putin calls for a moratorium'],
      [4, "Russian decree: 150 days' notice"],
      [5, "Russia's suspension takes effect"],
    ] as const) {
      await points(page).nth(i).locator('.mark').hover()
      await expect(told(page)).toContainText(label)
    }
  })

  test('tells a point from 11 pixels away, and none from 20', async ({ page, origin }) => {
    await show(page, origin)
    const { x = 0, y = 0, width = 0, height = 0 } = (await points(page).last().locator('.mark').boundingBox()) ?? {}
    await page.mouse.move(x + width / 2 - 11, y + height / 2)
    await expect(told(page)).toContainText("Russia's exit takes effect")
    await page.mouse.move(x + width / 2 - 20, y + height / 2)
    await expect(told(page)).toHaveText('Known to 12 Feb 2026')
  })

  test('a click moves the focus there', async ({ page, origin }) => {
    await show(page, origin)
    await points(page).first().locator('.mark').click()
    expect(await focusedName(page)).toBe('19 Nov 1990: Signed in Paris by 22 states')
    await page.mouse.move(0, 0)
    await expect(told(page)).toContainText('Signed in Paris by 22 states')
  })

  test('finds points on a page that is zoomed', async ({ page, origin }) => {
    await show(page, origin)
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.5'
    })
    await points(page).nth(6).locator('.mark').hover()
    await expect(told(page)).toContainText('Russia leaves the consultative group')
  })
})

test('a year is drawn longer than a day, and hollow', async ({ page, origin }) => {
  await show(page, origin)
  const [year, day] = [points(page).nth(2).locator('.mark'), points(page).nth(3).locator('.mark')]
  expect((await year.boundingBox())?.width).toBeGreaterThan((await day.boundingBox())?.width ?? 0)
  const fillOf = (locator: typeof year) => locator.evaluate(element => getComputedStyle(element).fill)
  expect(await fillOf(year)).not.toBe(await fillOf(day))
})

test('what the pictures show can be read as lists', async ({ page, origin }) => {
  await show(page, origin)
  await expect(points(page)).toHaveCount(8)
  await expect(page.getByRole('img', { name: 'Map: Gabala radar station, Armavir radar' })).toBeVisible()
  await expect(page.locator('.locator-map').getByRole('listitem')).toHaveText([
    'Gabala radar station: Closed in 2012',
    'Armavir radar',
  ])
  const bars = page.getByRole('figure', { name: 'Strategic warheads' }).getByRole('listitem')
  await expect(bars).toHaveText([
    /^Limit of SORT \(Limit\) 24 May 2002\s+1,700–2,200$/,
    /^Limit of New START for each side \(Limit\) 8 Apr 2010\s+1,550$/,
    /^Russia at the deadline \(Outcome\) 5 Feb 2018\s+1,444$/,
  ])
})

test('a date that all bars share is told once', async ({ page, origin }) => {
  await show(page, origin)
  const figure = page.getByRole('figure', { name: 'Ceilings' })
  await expect(figure.locator('figcaption')).toContainText('weapons, 19 Nov 1990')
  await expect(figure.getByRole('listitem')).toHaveText([
    /^Tanks \(Limit\)\s+20,000$/,
    /^Attack helicopters \(Limit\)\s+2,000$/,
  ])
})

test('bars are as long as their numbers say', async ({ page, origin }) => {
  await show(page, origin)
  const widths = await page
    .locator('.bar')
    .evaluateAll(bars =>
      bars.map(bar => [...bar.querySelectorAll('svg')].map(each => each.getBoundingClientRect().width)),
    )
  const [[sure = 0, more = 0] = [], [limit = 0] = [], [outcome = 0] = []] = widths
  expect((sure + more) / sure).toBeCloseTo(2200 / 1700, 2)
  expect(limit / sure).toBeCloseTo(1550 / 1700, 2)
  expect(outcome / sure).toBeCloseTo(1444 / 1700, 2)
})

const LOOKS: readonly (readonly [name: string, showing: Partial<Showing>])[] = [
  ['a card of full width', {}],
  ['a narrow card', { widthPx: 314 }],
  ['text of twice the size', { textSize: 32 }],
  ['text of twice the size in a narrow card', { textSize: 32, widthPx: 314 }],
  ['right to left', { direction: 'rtl' }],
  ['a page of these days', { pageDate: '2026-11-20' }],
  ['a page of long ago', { pageDate: '1950' }],
]

for (const [name, showing] of LOOKS)
  test(`no text meets another or leaves its picture: ${name}`, async ({ page, origin }) => {
    await show(page, origin, showing)
    for (const picture of ['.timeline', '.locator-map', '.bars']) {
      const { frame, texts, marks } = await measureIn(page, picture)
      // Boxes of text are rounded, and lines may touch.
      const slack = 1
      const isMeeting = (a: (typeof texts)[number], b: (typeof texts)[number]) =>
        a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack
      const pairs = texts.flatMap((a, i) => [...texts.slice(i + 1), ...marks].map(b => [a, b] as const))
      expect(pairs.filter(([a, b]) => isMeeting(a, b)).map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([])
      expect(texts.filter(({ left, right }) => left < frame.left - slack || right > frame.right + slack)).toEqual([])
      expect(texts.length).toBeGreaterThan(0)
    }
  })

test('pictures follow the width of the card', async ({ page, origin }) => {
  await show(page, origin)
  await page.locator('.frame').evaluate(frame => {
    ;(frame as HTMLElement).style.width = '280px'
  })
  await expect(async () => {
    const { frame, texts, marks } = await measureIn(page, '.timeline')
    expect(frame.right - frame.left).toBeLessThan(280)
    expect([...texts, ...marks].filter(({ right }) => right > frame.right + 1)).toEqual([])
  }).toPass()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing to object to for axe, colours of text included: ${colorScheme}`, async ({ page, origin }) => {
    await page.emulateMedia({ colorScheme })
    await show(page, origin)
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(node => node.html) }))
    })
    expect(violations).toEqual([])
  })

test('where colours are forced, all are of the system', async ({ page, origin }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await show(page, origin)
  const { system, used } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const system = ['Canvas', 'CanvasText', 'GrayText', 'LinkText'].map(name => {
      probe.style.setProperty('color', name)
      return getComputedStyle(probe).color
    })
    const shapes = document.body.firstElementChild?.shadowRoot?.querySelectorAll(
      'svg :is(path, rect, line, circle, text)',
    )
    const used = [...(shapes ?? [])].flatMap(shape => {
      const { fill, stroke, color } = getComputedStyle(shape)
      return [fill, stroke].map(paint => (paint === 'currentcolor' ? color : paint))
    })
    return { system, used: [...new Set(used)] }
  })
  expect(used.filter(paint => paint !== 'none' && !paint.startsWith('url(') && !system.includes(paint))).toEqual([])
  expect(used.length).toBeGreaterThan(2)
})

test('limits differ from outcomes by more than colour', async ({ page, origin }) => {
  await show(page, origin)
  const fillOf = (role: string) =>
    page
      .locator(`.bar .is-${role} rect`)
      .first()
      .evaluate(rect => getComputedStyle(rect).fill)
  expect(await fillOf('limit')).toContain('url(')
  expect(await fillOf('outcome')).not.toContain('url(')
})

test('nothing moves by itself', async ({ page, origin }) => {
  await show(page, origin)
  await points(page).first().locator('.mark').hover()
  const animations = await page.evaluate(() => document.body.firstElementChild?.shadowRoot?.getAnimations().length)
  expect(animations).toBe(0)
})
