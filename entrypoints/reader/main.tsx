import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { localizePack } from '../../src/knowledge/localize'
import { Locale } from '../../src/ui/parts/locale'
import { spokenLanguage } from '../../src/ui/parts/spoken-language'
import type { AddressOf } from '../../src/ui/reader/address'
import { findReading } from '../../src/ui/reader/find-reading'
import { Reader } from '../../src/ui/reader/Reader'
import '../../src/ui/styles/reader.css'

const address = new URLSearchParams(location.search)
const articleId = address.get('article')
const passageId = address.get('passage')
const pack = localizePack(knowledge, navigator.language)
const reading = findReading(pack, {
  ...(articleId !== null && { articleId }),
  ...(passageId !== null && { passageId }),
})

const addressOf: AddressOf = (article, passage) =>
  `?${new URLSearchParams({ article, ...(passage !== undefined && { passage }) })}`

document.documentElement.lang = spokenLanguage(navigator.language)
if ('article' in reading) document.title = `${reading.article.title} – Backgrounder`
render(
  <Locale.Provider value={navigator.language}>
    <Reader pack={pack} reading={reading} addressOf={addressOf} />
  </Locale.Provider>,
  document.body,
)
