import { describe, expect, it } from 'vitest'
import { packInFile, readPackFileHead, writePackFile } from '../../../src/knowledge/pack-file'
import { edit, HEAD, samplePack } from './sample-pack'

const TEXT = writePackFile(samplePack(), {})

describe('a pack file', () => {
  it('gives back the pack that was written', () => {
    expect(packInFile(JSON.parse(TEXT))).toEqual(samplePack())
  })

  it('names its format and version', () => {
    expect(JSON.parse(TEXT)).toMatchObject({ format: 'backgrounder-pack', version: 1 })
  })

  it('holds the maps of its topics', () => {
    const map = {
      ...{ width: 680, height: 352, graticule: '', land: '', borders: '', disputed: '', countries: [] },
      places: [{ name: 'The hill', main: true, x: 1, y: 2 }],
    }
    expect(JSON.parse(writePackFile(samplePack(), { radar: map })).pack.maps).toEqual({ radar: map })
  })

  it('holds what speaks for all topics once', () => {
    const { recognition } = JSON.parse(TEXT).pack
    expect(recognition.shared).toEqual(samplePack().recognition[0]?.shared)
    expect(recognition.topics.map((topic: object) => 'shared' in topic)).toEqual([false, false])
  })
})

describe('readPackFileHead', () => {
  it('tells which pack a file holds', () => {
    expect(readPackFileHead(TEXT)).toEqual({ id: 'sample', version: '1.0.0', isOfThisFormat: true })
    const other = samplePack({ 'pack.yaml': edit(edit(HEAD, 'id: sample', 'id: other'), '1.0.0', '2.1.0') })
    expect(readPackFileHead(writePackFile(other, {}))).toEqual({ id: 'other', version: '2.1.0', isOfThisFormat: true })
  })

  it('knows a file of another version of the format', () => {
    expect(readPackFileHead(TEXT.replace('"version":1', '"version":2'))).toMatchObject({ isOfThisFormat: false })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'id: sample'],
    ['null', 'null'],
    ['another format', TEXT.replace('backgrounder-pack', 'backgrounder-settings')],
    ['no pack', '{"format":"backgrounder-pack","version":1}'],
    ['a pack without an id', TEXT.replace('"id":"sample"', '"id":7')],
  ])('finds none in a file with %s', (_, text) => {
    expect(readPackFileHead(text)).toBeUndefined()
  })
})
