import type { Page } from '@playwright/test'
import { listInPage } from '../../src/launch/page-probe.mjs'
import { expect, listMentions, settleMentions } from './extension'
import { expectCard, findLines, restOnLine } from './hazards-probe'
import { listNames, test } from './hazards-test'

// Traces put a script of their own into the page.
test.use({ trace: 'off' })

/** For how long the page's thread is at work in so many milliseconds. */
async function countTaskSeconds(page: Page, inMs: number): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(each => each.name === 'TaskDuration')?.value ??
    Number.NaN
  const before = await read()
  await page.waitForTimeout(inMs)
  return (await read()) - before
}

test.describe('where the page wipes all highlights', () => {
  const NAMES = ['cfe: CFE Treaty', 'gabala-radar: Gabala radar']
  const addText = (text: string) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    document.getElementById('more')?.replaceChildren(paragraph)
  }

  /** They may be there for a few frames only, until the page clears them again. */
  const seesHighlightsAfterChange = async () => {
    document.getElementById('more')?.append('More to come. ')
    for (let frame = 0; frame < 40; frame++) {
      if (CSS.highlights.size > 0) return true
      await new Promise(resolve => requestAnimationFrame(resolve))
    }
    return false
  }

  test('brings its highlights back with the next change of the page', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/clears-highlights.html')
    expect(await listNames(page)).toEqual(NAMES)
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    expect(await listMentions(page)).toEqual([])
    await page.evaluate(addText, 'Nothing new.')
    await expect.poll(() => listNames(page)).toEqual(NAMES)
    await restOnLine(page, { topicId: 'gabala-radar', within: '#text' })
    await expectCard(page, /Gabala radar station/)
  })

  test('brings the ranges of its highlights back with the next change of the page', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/clears-highlights.html')
    await page.getByRole('button', { name: 'Empty' }).click()
    expect(await listMentions(page)).toEqual([])
    await page.evaluate(addText, 'Nothing new.')
    await expect.poll(() => listNames(page), { timeout: 1500 }).toEqual(NAMES)
  })

  test('does not fight with it', async ({ openBesidePlain }) => {
    const { page, plain, expectSame } = await openBesidePlain('clears-highlights.html')
    await expect.poll(() => listNames(page)).toEqual(NAMES)
    for (const each of [page, plain]) await each.getByRole('button', { name: 'Clear all the time' }).click()
    // Many times what the page clears after.
    const [ours = 0, theirs = 0] = await Promise.all([page, plain].map(each => countTaskSeconds(each, 1500)))
    expect(ours - theirs).toBeLessThan(0.1)
    await expectSame()
    await expect.poll(() => page.evaluate(seesHighlightsAfterChange), { intervals: [0] }).toBe(true)
  })
})

test.describe('where text becomes somebody’s own', () => {
  test('leaves it alone from then on', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/becomes-editor.html')
    await page.evaluate(() => {
      document.getElementById('own')?.setAttribute('contenteditable', '')
      document.getElementById('box')?.setAttribute('role', 'textbox')
    })
    await expect.poll(() => listNames(page), { timeout: 1500 }).toEqual(['gabala-radar: Gabala radar'])
  })

  test('leaves it alone at the first key', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/becomes-editor.html')
    await page.evaluate(() => {
      const own = document.getElementById('own')
      own?.setAttribute('contenteditable', '')
      own?.focus()
    })
    await page.keyboard.type('I ')
    await expect(page.locator('#own')).toHaveText('I Click to write: the CFE Treaty.')
    const names = ['abm: ABM Treaty', 'gabala-radar: Gabala radar']
    await expect.poll(() => listNames(page), { timeout: 1500 }).toEqual(names)
  })

  test('leaves a document alone that is edited as a whole', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/becomes-editor.html')
    await page.evaluate(() => {
      document.designMode = 'on'
      const list = document.createElement('p')
      list.textContent = 'Being written: the New START treaty.'
      document.body.append(list)
    })
    await expect.poll(() => listNames(page), { timeout: 1500 }).toEqual([])
  })
})

test.describe('text that is hidden', () => {
  test('is highlighted once an attribute or a class shows it', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/hidden.html')
    await page.evaluate('show()')
    for (const [topicId, within] of [
      ['cfe', '.gone'],
      ['gabala-radar', '.gone + p'],
      ['abm', '.blank'],
      ['nunn-lugar', 'details p'],
    ] as const) {
      const [line] = await findLines(page, { topicId, within })
      expect(line?.width).toBeGreaterThan(20)
    }
  })

  test('is highlighted once it is shown where only the end of a name was hidden', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/hidden.html')
    await page.evaluate('show()')
    const name = 'cfe: Conventional Armed Forces in Europe'
    await expect.poll(() => listNames(page), { timeout: 1500 }).toContain(name)
  })

  test('is no part of a name that is shown', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/hidden.html')
    expect(await listNames(page)).toEqual([
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      'gabala-radar: Gabala radar',
      'nunn-lugar: Nunn-Lugar',
    ])
  })
})

test.describe('on a page that will not keep still', () => {
  const NAMES = ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar']

  test('follows text that is cut and joined', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(() => {
      const text = document.getElementById('first')?.firstChild
      if (text instanceof Text) text.splitText(27)
    })
    await expect.poll(() => page.evaluate(() => document.getElementById('first')?.childNodes.length)).toBe(2)
    await expect.poll(() => listNames(page)).toEqual(NAMES)
    await page.evaluate(() => document.getElementById('first')?.normalize())
    await expect.poll(() => listNames(page)).toEqual(NAMES)
  })

  const moveToFrame = () => {
    const frame = document.getElementById('other') as HTMLIFrameElement
    const second = document.getElementById('second')
    if (second) frame.contentDocument?.body.append(second)
  }

  test('follows text to another document', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(moveToFrame)
    const listInFrame = () => page.frames()[1]?.evaluate(listInPage)
    await expect.poll(listInFrame, { timeout: 1500 }).toEqual([{ topicId: 'nunn-lugar', text: 'Nunn-Lugar' }])
  })

  test('follows text that comes back from another document', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(moveToFrame)
    await page.evaluate(() => {
      const other = document.getElementById('other') as HTMLIFrameElement
      const second = other.contentDocument?.getElementById('second')
      if (second) document.getElementById('list')?.append(document.adoptNode(second))
    })
    await expect.poll(() => listNames(page)).toEqual(NAMES)
    // A rest that begins while the page is still being read would be lost.
    await settleMentions(page)
    await restOnLine(page, { topicId: 'nunn-lugar', within: '#list' })
    await expectCard(page, /Cooperative Threat Reduction/)
  })

  test('forgets text that goes to another document', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(moveToFrame)
    await expect.poll(() => listNames(page), { timeout: 1500 }).toEqual(NAMES.slice(0, 1))
  })

  test('follows a body that takes the place of another', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(() => {
      const body = document.createElement('body')
      body.innerHTML = '<p>All new: the Gabala radar.</p>'
      document.body = body
    })
    await expect.poll(() => listNames(page)).toEqual(['gabala-radar: Gabala radar'])
    await page.evaluate(() => {
      const root = document.createElement('html')
      root.innerHTML = '<body><p id="root">Newer still: the CFE Treaty.</p></body>'
      document.replaceChild(root, document.documentElement)
    })
    await expect.poll(() => listNames(page)).toEqual(['cfe: CFE Treaty'])
    await restOnLine(page, { topicId: 'cfe', within: '#root' })
    await expectCard(page, /Conventional Armed Forces/)
  })

  test('ends a storm of changes with what the page says last, and with nothing stale', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    const frames = await page.evaluate<number>('storm(2000)')
    expect(frames).toBeGreaterThan(40)
    await expect
      .poll(() => listNames(page))
      .toEqual(['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'])
  })

  test('follows a list that does not stop growing, and forgets it', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate('grow(500)')
    await expect.poll(async () => (await listNames(page)).length).toBe(502)
    await page.evaluate(() => document.getElementById('list')?.replaceChildren())
    await expect.poll(() => listNames(page)).toEqual(NAMES)
  })
})

test.describe('after document.open', () => {
  const rewrite = () => {
    document.open()
    document.write('<!doctype html><title>Anew</title><p id="new">Written anew: the Gabala radar.</p>')
    document.close()
  }

  test('highlights what is written', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(rewrite)
    await expect.poll(() => listNames(page)).toEqual(['gabala-radar: Gabala radar'])
  })

  test('opens cards', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/restless.html')
    await page.evaluate(rewrite)
    await expect.poll(() => listNames(page)).toEqual(['gabala-radar: Gabala radar'])
    await restOnLine(page, { topicId: 'gabala-radar', within: '#new' })
    await expectCard(page, /Gabala radar station/)
  })
})

test('highlights in shadow trees, nested, slotted and late, but not in closed ones', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/shadow-trees.html')
  const early = ['abm: ABM Treaty', 'cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar']
  expect(await listNames(page)).toEqual(early)
  const late = Array.from({ length: 4 }, () => 'gabala-radar: Gabala radar')
  await expect
    .poll(() => listNames(page), { timeout: 8000 })
    .toEqual([...early.slice(0, 2), ...late, ...early.slice(2)])
})
