import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { sharedWorld } from '../src/platform/shared-world'
import { cardCss } from '../src/ui/card/card-css'
import { mountCard } from '../src/ui/card/mount-card'

export default defineUnlistedScript(() => {
  sharedWorld.backgrounderCard = {
    css: cardCss,
    mount: (container, content) =>
      mountCard(container, content, {
        locale: navigator.language,
        onOpenReader: citation => void ask('open-reader', citation).catch(reportError),
      }),
  }
})
