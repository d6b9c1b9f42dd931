import { knowledge } from 'virtual:backgrounder/knowledge'
import { defineBackground } from 'wxt/utils/define-background'
import { termCard, topicCard } from '../src/knowledge/card-content'
import { highlightStyle } from '../src/page/highlight-style'
import { runInFrame, startInOpenTabsOnInstall, styleFrame } from '../src/platform/frames'
import { answer } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { openSyncStore } from '../src/platform/storage'
import { openReader } from '../src/platform/tabs'
import { createSettingsStore } from '../src/settings/settings-store'

export default defineBackground(() => {
  const settings = createSettingsStore(openSyncStore())
  const drawCard = async (topicId: string, sentence: string) => {
    const card = topicCard(knowledge, topicId, sentence)
    if (card) return card
    const term = (await settings.read()).settings.terms.find(each => each.id === topicId)
    return term && termCard(knowledge, term, sentence)
  }
  answer(
    new AbortController().signal,
    {
      'load-judge': (_, sender) => runInFrame(sender, '/judge.js'),
      'draw-card': ({ topicId, sentence }) => drawCard(topicId, sentence),
      'load-card': (_, sender) => runInFrame(sender, '/card.js'),
      'open-reader': openReader,
      'style-topics': ({ topicIds }, sender) => styleFrame(sender, highlightStyle(topicIds)),
    },
    reportError,
  )
  startInOpenTabsOnInstall(reportError)
})
