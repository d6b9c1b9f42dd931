import { phraseKey } from '../../../src/recognition/phrase'
import type { Alias, Evidence, RecognitionTopic, Strength } from '../../../src/recognition/topic'

/** An alias, certain and in any case unless said otherwise. */
export const alias = (text: string, more: Partial<Alias> = {}): Alias => ({
  text,
  isCertain: true,
  prior: 0,
  matchesCase: false,
  isEverydayWord: false,
  evidence: [],
  ...more,
})

/** An alias that needs evidence. */
export const ambiguous = (text: string, more: Partial<Alias> = {}): Alias =>
  alias(text, { isCertain: false, prior: -1.6, ...more })

/** What a phrase says; it must have a word, for evidence that is never found would test nothing. */
export function evidence(text: string, strength: Strength = 3): Evidence {
  const phrase = phraseKey(text)
  if (phrase === undefined) throw new Error(`There is no word in "${text}"`)
  return { phrase, strength }
}

/** A topic with nothing to say but what is given. */
export const topic = (id: string, more: Partial<RecognitionTopic> = {}): RecognitionTopic => ({
  id,
  aliases: [],
  evidence: [],
  shared: [],
  ...more,
})

/** What speaks for all topics of the pack, whichever of their names it is about. */
export const SHARED = [evidence('treaty', 2), evidence('ratify ~', 3), evidence('~ album', -3)]

/** START, the everyday word and the treaty. */
export const START = topic('start', {
  aliases: [
    alias('START Treaty', { matchesCase: true }),
    ambiguous('START', {
      matchesCase: true,
      isEverydayWord: true,
      evidence: [evidence('button', -3), evidence('menu', -3), evidence('press START', -3), evidence('under ~', 3)],
    }),
    ambiguous('SORT', { matchesCase: true }),
  ],
  evidence: [evidence('warhead', 3), evidence('silo', 3), evidence('arms control', 2), evidence('Senate', 1)],
  shared: SHARED,
})

/** Another topic of the same pack, which keeps START company. */
export const ABM = topic('abm', {
  aliases: [alias('ABM Treaty'), ambiguous('ABM', { matchesCase: true }), ambiguous('third site')],
  evidence: [evidence('missile', 2)],
  shared: SHARED,
})
