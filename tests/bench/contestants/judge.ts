import { packedEvidence } from 'virtual:backgrounder/evidence'
import { createJudge, type Judge } from '../../../src/recognition/judge'
import { unpackEvidence } from '../../../src/recognition/packed-evidence'
import type { EvidenceList } from '../../../src/recognition/topic'

/** What a page loads with its first ambiguous name. */
export const create = (lists: readonly EvidenceList[]): Judge => createJudge(unpackEvidence(packedEvidence, lists))
