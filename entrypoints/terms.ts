import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sharedEngine } from '../src/platform/shared-engine'

// Run in every frame while the reader tracks terms of their own, which are not in the lookout's filter; before or after the page script.
export default defineUnlistedScript(() => {
  sharedEngine.hasTerms = true
  sharedEngine.start?.()
})
