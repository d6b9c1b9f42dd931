import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { toPartialDate } from '../src/knowledge/partial-date'
import { startAttendant } from '../src/page/cards/attendant'
import { createCardDeck } from '../src/page/cards/card-deck'
import type { CardSubject } from '../src/page/cards/card-opener'
import { copyText } from '../src/page/cards/copy-text'
import { createCurrentMark } from '../src/page/cards/current-mark'
import { DEFAULT_DELAYS } from '../src/page/cards/hover'
import { findPageDate } from '../src/page/page-date'
import { sharedWorld } from '../src/page/shared-world'
import { ask } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { createCardUi } from '../src/ui/card/card-ui'

export default defineUnlistedScript(() => {
  const life = sharedWorld.life
  if (!life) return
  const language = navigator.language
  const drawCard = ({ topicId, sentence }: Pick<CardSubject, 'topicId' | 'sentence'>) => {
    const found = findPageDate(document, toPartialDate(new Date()))
    const when = found && { date: found.date, isDateOfChange: found.source === 'last-modified' }
    return ask('draw-card', { topicId, sentence, language, ...when })
  }
  const ui = createCardUi({
    locale: language,
    openReader: citation => void ask('open-reader', citation).catch(reportError),
    turnTo: drawCard,
    copy: copyText,
    mute: (meaning, isMuted) => ask('mute-meaning', { ...meaning, isMuted }),
    switchSite: isOff => ask('switch-site', { isOff }),
    reportError,
  })
  const deck = createCardDeck(document, ui, { signal: life.signal, reportError })
  sharedWorld.startCards = ({ theme, openMs, modifier, ...attended }) =>
    startAttendant({
      ...attended,
      window,
      deck,
      draw: async subject => {
        const content = await drawCard(subject)
        return content && { content, context: subject, theme }
      },
      delays: { ...DEFAULT_DELAYS, openMs },
      modifier: modifier === 'none' ? undefined : `${modifier}Key`,
      onCurrent: createCurrentMark(attended.signal),
      reportError,
    })
})
