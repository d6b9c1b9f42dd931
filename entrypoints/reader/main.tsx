import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { Locale } from '../../src/ui/parts/locale'
import { findReading } from '../../src/ui/reader/find-reading'
import { Reader } from '../../src/ui/reader/Reader'
import '../../src/ui/styles/reader.css'

const address = new URLSearchParams(location.search)
const articleId = address.get('article')
const passageId = address.get('passage')
const reading = findReading(knowledge, {
  ...(articleId !== null && { articleId }),
  ...(passageId !== null && { passageId }),
})

if ('article' in reading) document.title = `${reading.article.title} – Backgrounder`
render(
  <Locale.Provider value={navigator.language}>
    <Reader pack={knowledge} reading={reading} addressOf={id => `?${new URLSearchParams({ article: id })}`} />
  </Locale.Provider>,
  document.body,
)
