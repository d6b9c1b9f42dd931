import { expect, listMentions, settleMentions, test } from './extension'
import { openBlank } from './open-blank'

test('takes a name in a button, in a key or in code for something else', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<p id="prose">Inspectors counted warheads under START.</p>
       <p>The treaty dialog has a <button>warhead START</button>, the keypad a <kbd>warhead START</kbd> key.</p>
       <p>The treaty tool sets <code>warhead START</code>.</p>
       <p><span role="button">warhead START</span></p>`,
    ),
  )
  await settleMentions(page)
  expect((await listMentions(page)).map(each => each.text)).toEqual(['START'])
})

test('takes a document that is set as code for the prose that it is', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() => {
    const prose = `The delegations met for the fourth time this month, and nobody in the room expected a quick end. Both sides
      went through the rules by which warheads are counted under START, one rule after the other, until the interpreters asked
      for a rest. After lunch the talk turned to inspections, to the number of visits in a year and to who would pay for
      them, and late in the evening the heads agreed to go on in Geneva.`
    const program = `const warheads = treaty.START; // ${prose.slice(0, 60)}\n`.repeat(10)
    for (const text of [prose, program]) {
      const pre = document.createElement('pre')
      pre.textContent = text
      document.body.appendChild(document.createElement('code')).append(pre)
    }
  })
  await settleMentions(page)
  expect((await listMentions(page)).map(each => each.text)).toEqual(['START'])
})

test('lets the title speak for a short block', async ({ page, origin }) => {
  await openBlank(page, origin)
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>A debate on ABM</p>'))
  await settleMentions(page)
  const before = await listMentions(page)
  await page.evaluate(() => {
    document.title = 'The ABM Treaty in the Senate'
    document.body.insertAdjacentHTML('beforeend', '<p>More to come.</p>')
  })
  await settleMentions(page)
  expect([before.length, (await listMentions(page)).map(each => each.text)]).toEqual([0, ['ABM']])
})
