import { describe, expect, it } from 'vitest'
import { stemOf } from '../../../src/knowledge/word-stem'

describe('stemOf', () => {
  it.each([
    ['suspend', 'suspends', 'suspended', 'suspending', 'suspension'],
    ['sign', 'signed', 'signs', 'signing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['lease', 'leased', 'leases'],
    ['close', 'closed', 'closes', 'closing'],
    ['ratify', 'ratified', 'ratifies', 'ratification'],
    ['expire', 'expired', 'expires', 'expiry'],
    ['reduce', 'reduced', 'reduction', 'reductions'],
    ['negotiate', 'negotiation', 'negotiator', 'negotiating'],
    ['deploy', 'deployed', 'deployment'],
    ['treaty', 'treaties'],
    ['leave', 'left', 'leaves', 'leaving'],
    ['withdraw', 'withdrew', 'withdrawn', 'withdrawal'],
    ['defence', 'defense'],
    ['договор', 'договора', 'договоре', 'договоры'],
    ['приостановка', 'приостановку', 'приостановки'],
  ])('gives the forms of "%s" one stem', (word, ...forms) => {
    for (const form of forms) expect(stemOf(form), form).toBe(stemOf(word))
  })

  it.each([
    ['plan', 'plane'],
    ['state', 'station'],
    ['arms', 'army'],
    ['gas', 'gate'],
    ['ring', 'r'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })

  it.each(['start', 'us', 'red', '1550', 'ro', 'снв', ''])('leaves "%s" as it is', word => {
    expect(stemOf(word)).toBe(word)
  })
})
