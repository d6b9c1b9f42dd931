import { expect, test } from './extension'
import { NOT_YET } from './not-yet'
import { findDifferences, readLabels } from './page-labels'
import { readShownText } from './shown-text'

// Pages as long and as messy as real ones; each has its labels beside it.
const WHOLE_PAGES = [
  'news-2007.html',
  'news-2013-ru.html',
  'encyclopedia.html',
  'docs.html',
  'forum.html',
  'strict-csp.html',
  'plain.txt',
  'editors.html',
  'marketing.html',
  'hostile.html',
  'hostile-remover.html',
  'demo.html',
]

for (const name of WHOLE_PAGES) {
  test(`highlights what the labels of ${name} say`, async ({ openTestPage }) => {
    const page = await openTestPage(name)
    await expect
      .poll(async () => findDifferences(await readShownText(page), readLabels(name)))
      .toEqual(NOT_YET[name] ?? [])
  })
}
