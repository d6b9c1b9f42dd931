import { expect } from './extension'
import { expectBeside, expectCard, expectNoCard, findLines, leave, restIn, restOnLine } from './hazards-probe'
import { test } from './hazards-test'

// Traces put a script of their own into the page.
test.use({ trace: 'off' })

const ABM = /ABM Treaty/
const CFE = /Conventional Armed Forces/
const GABALA = /Gabala radar station/
const NUNN_LUGAR = /Cooperative Threat Reduction/
const START = /Strategic Arms Reduction/

/** What lies how, with the number of lines that it runs over. */
const LAYOUTS = [
  { what: 'in a line from right to left', within: '#rtl', topicId: 'cfe', title: CFE, lines: 1 },
  { what: 'in upright lines', within: '#upright', topicId: 'abm', title: ABM, lines: 1 },
  { what: 'over two upright lines', within: '#upright', topicId: 'gabala-radar', title: GABALA, lines: 2 },
  { what: 'in capitals by style', within: '#loud', topicId: 'cfe', title: CFE, lines: 1 },
  { what: 'capitalized by style', within: '#capitals', topicId: 'nunn-lugar', title: NUNN_LUGAR, lines: 1 },
  { what: 'not to be selected', within: '#kept', topicId: 'start', title: START, lines: 1 },
  { what: 'turned and scaled', within: '#turned', topicId: 'nunn-lugar', title: NUNN_LUGAR, lines: 1 },
  { what: 'zoomed', within: '#zoomed', topicId: 'abm', title: ABM, lines: 1 },
  { what: 'over three lines', within: '#wrapped', topicId: 'gabala-radar', title: GABALA, lines: 3 },
] as const

test('opens beside a name however it is set, on each of its lines', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/layout.html')
  for (const { what, lines, title, ...place } of LAYOUTS)
    await test.step(what, async () => {
      expect(await findLines(page, place)).toHaveLength(lines)
      for (let i = 0; i < lines; i++) {
        const line = (await findLines(page, place))[i]
        if (!line) throw new Error('A line is missing')
        await restIn(page, line)
        await expectCard(page, title)
        await expectBeside(page, line)
        await leave(page)
      }
    })
})

test('opens for a name that the page scrolls under the pointer, and not where it was', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/layout.html')
  const [hidden] = await findLines(page, { topicId: 'cfe', within: '#box' })
  if (!hidden) throw new Error('The name has no box')
  // Inside of the box that scrolls, where the name is going to be.
  const box = await page.locator('#box').boundingBox()
  if (!box) throw new Error('The box is not there')
  expect(hidden.y).toBeGreaterThan(box.y + box.height)
  await restIn(page, hidden)
  await expectNoCard(page)
  const shownAt = { ...hidden, y: box.y + 20 }
  await restIn(page, shownAt)
  await expectNoCard(page)
  await page.evaluate(
    by => document.getElementById('box')?.scrollBy({ top: by, behavior: 'instant' }),
    hidden.y - shownAt.y,
  )
  await expectCard(page, CFE)
})

test('opens nothing for a name under something, or outside of what clips it', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/covered.html')
  for (const place of [
    { topicId: 'cfe', within: '#under' },
    { topicId: 'gabala-radar', within: '#clipped' },
  ]) {
    await page.evaluate(() => scrollTo(0, 0))
    const [line] = await findLines(page, place)
    await page.evaluate(() => {
      scrollTo(0, 0)
      document.getElementById('clipped')?.scrollTo(0, 0)
    })
    if (!line) throw new Error('The name has no box')
    await restIn(page, line)
    await expectNoCard(page)
  }
  await restOnLine(page, { topicId: 'nunn-lugar', within: '#free' })
  await expectCard(page, NUNN_LUGAR)
})

test('lies beside its name on a page that is zoomed as a whole', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/zoomed-page.html')
  const line = await restOnLine(page, { topicId: 'cfe', within: 'p' })
  await expectCard(page, CFE)
  await expectBeside(page, line)
})

test('opens over a name that can be pressed, and lets it do what it does', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/controls.html')
  const readDone = () =>
    page.evaluate(() => ({
      link: location.hash === '#followed',
      button: document.getElementById('button')?.ariaPressed === 'true',
      label: document.querySelector('input')?.checked,
      summary: document.querySelector('details')?.open,
    }))
  let done = { link: false, button: false, label: false, summary: false }
  for (const { what, title, ...place } of [
    { what: 'link', within: 'a', topicId: 'cfe', title: CFE },
    { what: 'button', within: '#button', topicId: 'nunn-lugar', title: NUNN_LUGAR },
    { what: 'label', within: '#label', topicId: 'gabala-radar', title: GABALA },
    { what: 'summary', within: 'summary', topicId: 'abm', title: ABM },
  ])
    await test.step(what, async () => {
      await restOnLine(page, place)
      await expectCard(page, title)
      expect(await readDone()).toEqual(done)
      await page.mouse.down()
      await page.mouse.up()
      done = { ...done, [what]: true }
      await expect.poll(readDone).toEqual(done)
      // It may lie on what comes next.
      await leave(page)
    })
})

test('lets text be chosen by drawing the pointer over it', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/controls.html')
  const line = await restOnLine(page, { topicId: 'start', within: '#plain' })
  await expectCard(page, START)
  const y = line.y + line.height / 2
  await page.mouse.move(line.x + 1, y)
  await page.mouse.down()
  await page.mouse.move(line.x + line.width - 1, y, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('New START treaty')
})
