import { fileURLToPath } from 'node:url'
import { readPack } from '../../../src/build/read-pack'
import { createRecognizer } from '../../../src/recognition/recognizer'

const { recognition } = await readPack(fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url)))

/** The topics of the bundled pack, as pages carry them. */
export const bundledTopics = recognition

/** Recognizes the topics of the bundled pack. */
export const bundledRecognizer = createRecognizer(recognition)
