import type { Fact } from '../pack'
import { gapBetween, lengthOf, type Period, periodOf, periodsIn } from './period'
import type { Weights } from './weights'

/** When a fact holds and was news. */
export interface FactTimes {
  /** The day that it holds for, and the dates in its text. */
  readonly told: readonly Period[]
  /** When it was overtaken. */
  readonly outcome?: Period
  /** The earliest time that it or its passage speaks of: on a page from before then nobody wrote of it. */
  readonly earliest: number
  readonly isNews: boolean
}

/** News fade within weeks, what holds within years. */
const NEWS_YEARS = 0.15
const HOLDING_YEARS = 3
/** A fact of some day in 2007 is less surely meant on 14 July 2007 than that day's. */
const VAGUENESS = 0.25
/** What came of a fact is second to the fact. */
const SECOND_TO_FACT_YEARS = 0.05
/** Backgrounds and figures are known before the day that they are given for. */
const FORESEEN = 0.3

/** Reads when a fact holds and was news. */
export function readTimes({ text, asOf, certainty, outcome }: Fact, passage: string): FactTimes {
  const told = [periodOf(asOf), ...periodsIn(text)]
  return {
    told,
    ...(outcome && { outcome: periodOf(outcome.asOf) }),
    earliest: Math.min(...[...told, ...periodsIn(passage)].map(each => each.from)),
    isNews: certainty === 'event' || certainty === 'claim',
  }
}

/** How well a fact goes with a page of a date: more where it was news or held on that day, less than 0 where it was still to come. */
export function timeliness({ told, outcome, earliest, isNews }: FactTimes, page: Period, weights: Weights): number {
  const distances = told.map(each => gapBetween(each, page) + VAGUENESS * lengthOf(each))
  if (outcome) distances.push(gapBetween(outcome, page) + VAGUENESS * lengthOf(outcome) + SECOND_TO_FACT_YEARS)
  const distance = Math.min(...distances)
  const isNear =
    weights.onTheDay * Math.exp(-distance / NEWS_YEARS) + weights.recently * Math.exp(-distance / HOLDING_YEARS)
  const yearsToCome = Math.min(1, Math.max(0, earliest - page.to))
  return isNear - weights.notYet * yearsToCome * (isNews ? 1 : FORESEEN)
}
