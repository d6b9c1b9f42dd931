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
