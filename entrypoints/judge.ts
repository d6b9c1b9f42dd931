import { packedEvidence } from 'virtual:backgrounder/evidence'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sharedWorld } from '../src/page/shared-world'
import { createJudge } from '../src/recognition/judge'
import { unpackEvidence } from '../src/recognition/packed-evidence'

export default defineUnlistedScript(() => {
  sharedWorld.backgrounderJudge = lists => createJudge(unpackEvidence(packedEvidence, lists))
})
