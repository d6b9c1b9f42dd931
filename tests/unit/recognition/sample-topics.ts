import type { Alias, Evidence, RecognitionTopic } from '../../../src/recognition/topic'

/** An alias, certain and in any case unless said otherwise. */
export const alias = (text: string, more: Partial<Alias> = {}): Alias => ({
  text,
  isCertain: true,
  prior: 0,
  matchesCase: false,
  isEverydayWord: false,
  against: [],
  ...more,
})

/** An alias that needs evidence, of more than 1.6. */
export const ambiguous = (text: string, more: Partial<Alias> = {}): Alias =>
  alias(text, { isCertain: false, prior: -1.6, ...more })

export const evidence = (text: string, weight = 1): Evidence => ({ text, weight })

/** A topic with nothing to say but what is given. */
export const topic = (id: string, more: Partial<RecognitionTopic> = {}): RecognitionTopic => ({
  id,
  aliases: [],
  evidenceFor: [],
  evidenceAgainst: [],
  ...more,
})

/** START, the everyday word and the treaty. */
export const START = topic('start', {
  aliases: [
    alias('START Treaty', { matchesCase: true }),
    ambiguous('START', { matchesCase: true, isEverydayWord: true, against: [evidence('button', 3)] }),
    ambiguous('SORT', { matchesCase: true }),
  ],
  evidenceFor: [evidence('warhead', 3), evidence('Senate', 1), evidence('arms control', 2)],
  evidenceAgainst: [evidence('recipe', 3)],
})

/** Another topic of the same pack, which keeps START company. */
export const ABM = topic('abm', {
  aliases: [alias('ABM Treaty'), ambiguous('ABM', { matchesCase: true }), ambiguous('third site')],
  evidenceFor: [evidence('missile', 2)],
})
