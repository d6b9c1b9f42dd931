import { describe, expect, it } from 'vitest'
import { isMeasured } from '../../../src/recognition/measured'

/** Asks for the place of CTR in a text. */
function isCtrMeasured(text: string): boolean {
  const start = text.indexOf('CTR')
  if (start < 0) throw new Error(`There is no CTR in "${text}"`)
  return isMeasured(text, { start, end: start + 'CTR'.length })
}

describe('isMeasured', () => {
  it.each([
    'had a CTR of 0.4',
    'the CTR was 2.1 last week',
    'CTR rose to 3 %',
    'CTR: 4.2%',
    'CTR = 1,9',
    'a CTR below 1 percent',
    'a 5% CTR',
    'a 2.5 % average CTR',
    'CTR составил 2,3 %',
  ])('is true of a rate: %s', text => {
    expect(isCtrMeasured(text)).toBe(true)
  })

  it.each([
    'CTR of 1991',
    'CTR was signed on 3.11.2005',
    'CTR in 12 countries',
    'CTR cost 1.5 billion dollars',
    'of 30 % and of CTR',
    'CTR. 4.2 % of voters',
    'CTR',
  ])('is false of a year, a day, a sum: %s', text => {
    expect(isCtrMeasured(text)).toBe(false)
  })
})
