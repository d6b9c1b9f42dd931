import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readPack } from '../../../src/build/read-pack'
import { createRecognizer } from '../../../src/recognition/recognizer'

const FOLDER = fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url))
const { recognition } = await readPack(FOLDER)

/** The topics of the bundled pack, as pages carry them. */
export const bundledTopics = recognition

/** Recognizes the topics of the bundled pack. */
export const bundledRecognizer = createRecognizer(recognition)

/** The phrases of evidence of the bundled pack as they are written, which its topics have only the keys of. */
export const bundledPhrases: readonly string[] = [
  'evidence.yaml',
  ...readdirSync(`${FOLDER}/topics`).map(name => `topics/${name}`),
]
  .map(name => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .flatMap(text => [...phrasesIn(parse(text))])

function* phrasesIn(fields: unknown): Generator<string> {
  if (typeof fields !== 'object' || fields === null) return
  for (const [name, value] of Object.entries(fields)) {
    if (!/^(strong|fair|slight)$/.test(name)) yield* phrasesIn(value)
    else for (const phrase of String(value).split(',')) if (phrase.trim() !== '') yield phrase.trim()
  }
}
