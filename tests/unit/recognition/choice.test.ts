import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose, pageLogOdds, sureTopics } from '../../../src/recognition/choice'
import type { Finding } from '../../../src/recognition/mention'

type Rest = Partial<Pick<Finding, 'logOdds' | 'topicId'>>
const finding = (start: number, alias: string, { logOdds = null, topicId = 'start' }: Rest = {}): Finding => ({
  topicId,
  start,
  end: start + alias.length,
  alias,
  logOdds,
})

const anyFinding = fc
  .record({
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 6 }),
    logOdds: fc.option(fc.double({ min: -3, max: 4, noNaN: true })),
    topicId: fc.constantFrom('start', 'abm'),
  })
  .map(({ start, length, logOdds, topicId }) => finding(start, 'x'.repeat(length), { logOdds, topicId }))
const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end

describe('choose', () => {
  it('takes what is certain, and what more speaks for than against', () => {
    const [certain, likely, unlikely, even] = [
      finding(0, 'START Treaty'),
      finding(20, 'START', { logOdds: 0.1 }),
      finding(30, 'START', { logOdds: -0.1 }),
      finding(40, 'START', { logOdds: 0 }),
    ]
    expect(choose([certain, likely, unlikely, even])).toEqual([certain, likely])
  })

  it('takes more where the page names the topic, the more the oftener', () => {
    const doubtful = [-0.9, -1.3, -1.5, -1.6].map((logOdds, i) => finding(10 * i, 'START', { logOdds }))
    const taken = (mentions: number) => choose(doubtful, new Map([['start', mentions]])).length
    expect([0, 1, 2, 4, 5, 99].map(taken)).toEqual([0, 1, 2, 2, 3, 3])
    expect(choose(doubtful, new Map([['abm', 9]]))).toEqual([])
  })

  it('takes the longer of two that overlap, of equals the surer, then the first', () => {
    const [long, inner] = [finding(4, 'START Treaty', { logOdds: 1 }), finding(4, 'START')]
    expect(choose([inner, long])).toEqual([long])
    const [weak, strong] = [
      finding(0, 'START', { logOdds: 1, topicId: 'a' }),
      finding(0, 'START', { logOdds: 2, topicId: 'b' }),
    ]
    expect(choose([weak, strong])).toEqual([strong])
    const [one, other] = [
      finding(0, 'START', { logOdds: 1, topicId: 'a' }),
      finding(0, 'START', { logOdds: 1, topicId: 'b' }),
    ]
    expect(choose([one, other])).toEqual([one])
  })

  it('measures by the alias, whatever invisible characters the text has', () => {
    const hyphenated = { ...finding(0, 'START', { logOdds: 1 }), end: 12 }
    const longer = finding(6, 'START II', { logOdds: 1 })
    expect(choose([hyphenated, longer])).toEqual([longer])
  })

  it('gives what is disjoint and in order, and refuses nothing that does not overlap a better one', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 12 }), fc.nat(6), (findings, onPage) => {
        const discourse = new Map([['start', onPage]])
        const chosen = choose(findings, discourse)
        for (const [i, each] of chosen.entries()) expect(chosen[i + 1]?.start ?? 99).toBeGreaterThanOrEqual(each.end)
        const isWanted = ({ logOdds, topicId }: Finding) =>
          logOdds === null || logOdds + pageLogOdds(topicId, discourse) > 0
        for (const each of chosen) expect(isWanted(each)).toBe(true)
        for (const each of findings.filter(isWanted).filter(each => !chosen.includes(each)))
          expect(chosen.some(other => overlap(each, other) && other.alias.length >= each.alias.length)).toBe(true)
      }),
    )
  })
})

describe('sureTopics', () => {
  it('lists the topics of what is certain or nearly so, once for each place', () => {
    const findings = [
      finding(0, 'START'),
      finding(9, 'ABM', { logOdds: 2, topicId: 'abm' }),
      finding(20, 'ABM', { logOdds: 1.9, topicId: 'abm' }),
      finding(30, 'START', { logOdds: 5 }),
    ]
    expect(sureTopics(findings)).toEqual(['start', 'abm', 'start'])
  })

  it('counts a name inside another one once', () => {
    expect(sureTopics([finding(0, 'START Treaty'), finding(0, 'START', { logOdds: 3 })])).toEqual(['start'])
  })
})
