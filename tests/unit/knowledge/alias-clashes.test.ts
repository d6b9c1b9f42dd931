import { describe, expect, it } from 'vitest'
import { describeClash, findAliasClashes } from '../../../src/knowledge/alias-clashes'
import type { BuiltPack } from '../../../src/knowledge/pack'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { edit, HEAD, RADAR, samplePack, TREATY } from './sample-pack'

/** The small pack, its radar with these aliases; the treaty has "Tank Treaty" for certain and "TT" that needs evidence. */
function packOf(radarAliases: string, id = 'sample'): BuiltPack {
  return samplePack({
    'pack.yaml': edit(HEAD, 'id: sample', `id: ${id}`),
    'topics/radar.yaml': edit(RADAR, 'certain: [hill radar]', radarAliases),
  })
}

const claimsIn = (packs: readonly BuiltPack[]) =>
  findAliasClashes(packs).map(({ text, claims }) => [
    text,
    ...claims.map(claim => `${claim.topicId} ${claim.isCertain ? 'certain' : 'ambiguous'}`),
  ])

describe('findAliasClashes', () => {
  it('finds none where each topic has its own names', () => {
    expect(findAliasClashes([samplePack()])).toEqual([])
  })

  it('finds none without packs', () => {
    expect(findAliasClashes([])).toEqual([])
  })

  it.each([
    ['the same name', '[Tank Treaty]'],
    ['another spelling of it', '[tank-treaty]'],
    ['an accent', '[Tánk Treaty]'],
  ])('finds a name that two topics list: %s', (_, aliases) => {
    expect(claimsIn([packOf(`certain: ${aliases}`)])).toEqual([['Tank Treaty', 'treaty certain', 'radar certain']])
  })

  it('takes the cases of a Russian name for one name', () => {
    const pack = samplePack({
      'topics/treaty.yaml': edit(TREATY, '[Tank Treaty]', '[танковый договор]'),
      'topics/radar.yaml': edit(RADAR, '[hill radar]', '[танкового договора]'),
    })
    expect(claimsIn([pack])).toEqual([['танковый договор', 'treaty certain', 'radar certain']])
  })

  it('puts the topic first for which the name is certain', () => {
    expect(claimsIn([packOf('certain: [TT]')])).toEqual([['TT', 'radar certain', 'treaty ambiguous']])
    expect(claimsIn([packOf('ambiguous: [Tank Treaty]')])).toEqual([
      ['Tank Treaty', 'treaty certain', 'radar ambiguous'],
    ])
  })

  it('keeps names apart that differ in capitals which count', () => {
    expect(claimsIn([packOf('ambiguous: [{ text: Tt, case: exact }]')])).toEqual([])
    expect(claimsIn([packOf('ambiguous: [{ text: TT, case: exact }]')])).toHaveLength(1)
  })

  it('finds a name in any case among those whose capitals count', () => {
    expect(claimsIn([packOf('ambiguous: [tt]')])).toEqual([['TT', 'treaty ambiguous', 'radar ambiguous']])
  })

  it('finds one clash, not one for each spelling, where capitals do not count for two', () => {
    expect(claimsIn([packOf('ambiguous: [tt, { text: Tt, case: exact }]')])).toEqual([
      ['TT', 'treaty ambiguous', 'radar ambiguous'],
    ])
    const three = samplePack({
      'pack.yaml': edit(HEAD, '[treaty, radar]', '[treaty, radar, sonar]'),
      'topics/treaty.yaml': edit(TREATY, '[TT]', '[tt]'),
      'topics/radar.yaml': edit(RADAR, 'certain: [hill radar]', 'ambiguous: [tt]'),
      'topics/sonar.yaml': edit(RADAR, 'certain: [hill radar]', 'ambiguous: [TT, { text: Tt, case: exact }]'),
    })
    expect(claimsIn([three])).toEqual([['tt', 'treaty ambiguous', 'radar ambiguous', 'sonar ambiguous']])
  })

  it('is no clash that one topic lists a name in two ways', () => {
    expect(findAliasClashes([packOf('certain: [hill radar]\n  ambiguous: [hill radar, Hill Radar]')])).toEqual([])
  })

  it('finds names that several packs list, in the order of the packs', () => {
    const other = samplePack({
      'pack.yaml': edit(HEAD, 'id: sample', 'id: other'),
      'topics/treaty.yaml': edit(TREATY, '[Tank Treaty]', '[Panzer Treaty]'),
    })
    const clashes = findAliasClashes([samplePack(), other])
    expect(clashes.map(({ text, claims }) => [text, ...claims.map(claim => claim.packId)])).toEqual([
      ['TT', 'sample', 'other'],
      ['hill radar', 'sample', 'other'],
    ])
  })
})

describe('what becomes of a clash', () => {
  const named = (pack: BuiltPack, text: string) =>
    createRecognizer(pack.recognition)
      .find(text)
      .map(mention => mention.topicId)

  it('is that the certain name wins over the ambiguous one', () => {
    expect(named(packOf('certain: [TT]'), 'a tank, a tank and the TT')).toEqual(['radar'])
    expect(named(packOf('ambiguous: [Tank Treaty]'), 'the Tank Treaty')).toEqual(['treaty'])
  })

  it('is that the first of two certain names wins', () => {
    expect(named(packOf('certain: [Tank Treaty]'), 'the Tank Treaty')).toEqual(['treaty'])
  })

  it('is that the topic stays on its other names', () => {
    expect(named(packOf('certain: [Tank Treaty, hill radar]'), 'the hill radar')).toEqual(['radar'])
  })
})

describe('describeClash', () => {
  const describeFirst = (packs: readonly BuiltPack[]) => findAliasClashes(packs).map(describeClash)[0]

  it.each([
    [
      'certain for one',
      'certain: [TT]',
      'the alias "TT" is listed by "The radar" and "The Treaty": it is certain for "The radar", which it will always name',
    ],
    [
      'certain for both',
      'certain: [Tank Treaty]',
      'the alias "Tank Treaty" is listed by "The Treaty" and "The radar": it is certain for 2 of them, so that it will always name "The Treaty"; make it ambiguous and give each topic its evidence',
    ],
    [
      'ambiguous for both',
      'ambiguous: [TT]',
      'the alias "TT" is listed by "The Treaty" and "The radar": the words around it decide which of them it names',
    ],
  ])('says which topic a name goes to: %s', (_, aliases, message) => {
    expect(describeFirst([packOf(aliases)])).toBe(message)
  })

  it('names the packs where there are several', () => {
    expect(describeFirst([samplePack(), packOf('certain: [hill radar]', 'other')])).toContain(
      '"The Treaty" (sample) and "The Treaty" (other)',
    )
  })
})
