import { phraseKey } from '../recognition/phrase'
import type { EvidenceList, Strength } from '../recognition/topic'
import { checkSchema } from './check-schema'
import { parseYaml } from './parse-yaml'
import type { Checked } from './problem'
import { type EvidenceFile, EvidenceSchema } from './schema'

/** Reads what speaks for and against all topics of a pack (YAML). */
export function parseEvidence(text: string): Checked<EvidenceList> {
  const fields = parseYaml(text)
  if (!fields.ok) return fields
  // YAML reads an empty text as null.
  const checked = checkSchema(EvidenceSchema, fields.value ?? {})
  return checked.ok ? { ok: true, value: toEvidence(checked.value) } : checked
}

const STRENGTHS = { slight: 1, fair: 2, strong: 3 } as const

/** Evidence as recognition needs it. A phrase that is listed twice, in any form of its words, keeps its first place. */
export function toEvidence(file: EvidenceFile): EvidenceList {
  const strengths = new Map<number, Strength>()
  for (const [side, sign] of [
    ['for', 1],
    ['against', -1],
  ] as const)
    for (const level of ['strong', 'fair', 'slight'] as const)
      for (const text of file[side][level]) {
        const phrase = phraseKey(text)
        if (phrase !== undefined && !strengths.has(phrase)) strengths.set(phrase, (sign * STRENGTHS[level]) as Strength)
      }
  return [...strengths].map(([phrase, strength]) => ({ phrase, strength }))
}
