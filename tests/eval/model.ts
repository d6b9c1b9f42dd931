import type { Clue } from '../../src/recognition/clues'
import { SATURATION } from '../../src/recognition/decision'

/** An ambiguous candidate with its right answer. */
export interface Example {
  /** The corpus that it stands in: a corpus, by one author, is never torn apart by cross-validation. */
  readonly group: number
  readonly weight: number
  readonly isMention: boolean
  readonly alias: string
  readonly clues: readonly Clue[]
}

/** What there is to fit: the weights of features and the priors of aliases. */
export interface Model {
  readonly features: Readonly<Record<string, number>>
  readonly priors: Readonly<Record<string, number>>
}

const STEPS = 1500
const LEARNING_RATE = 0.05
/** How hard weights and priors are held to where they start; found by cross-validation. */
const RIDGE = { features: 0.1, priors: 1 }
/**
 * What the passages cannot teach, and is held to what a person set: they have no elements, and those that hold a certain name
 * mostly do so to hold both senses.
 */
const HELD = new Set(['inCode', 'inControl', 'sameTopicNear', 'sameTopicFar'])
/** Words of evidence never turn round. */
const isWords = (feature: string) => /\d$/.test(feature)

interface Parameter {
  value: number
  readonly start: number
  readonly ridge: number
  readonly sign: -1 | 0 | 1
  gradient: number
  mean: number
  variance: number
}

/**
 * Fits a model to examples by maximum likelihood with a ridge, in full batches, with Adam's steps (Kingma and Ba 2015,
 * "Adam: a method for stochastic optimization"). The same examples always give the same model.
 */
export function fitModel(examples: readonly Example[], start: Model): Model {
  const features = toParameters(start.features, RIDGE.features)
  const priors = toParameters(start.priors, RIDGE.priors)
  const all = [...features.values(), ...priors.values()]
  for (let step = 1; step <= STEPS; step++) {
    for (const each of all) each.gradient = Number.isFinite(each.ridge) ? each.ridge * (each.value - each.start) : 0
    for (const example of examples) addGradient(example, features, priors)
    for (const each of all) if (Number.isFinite(each.ridge)) moveBy(each, step)
  }
  return { features: toValues(features), priors: toValues(priors) }
}

/** How models, each fitted to all corpora but one, decide on that one. */
export function crossValidate(examples: readonly Example[], start: Model) {
  const counts = { right: 0, wrong: 0, missed: 0 }
  for (const heldOut of new Set(examples.map(each => each.group))) {
    const isHeldOut = ({ group }: Example) => group === heldOut
    const model = fitModel(
      examples.filter(each => !isHeldOut(each)),
      start,
    )
    const [features, priors] = [toParameters(model.features, 0), toParameters(model.priors, 0)]
    for (const example of examples.filter(isHeldOut)) {
      const isTaken = scoreOf(example, features, priors).score > 0
      if (isTaken && example.isMention) counts.right++
      else if (isTaken) counts.wrong++
      else if (example.isMention) counts.missed++
    }
  }
  return counts
}

type Parameters = ReadonlyMap<string, Parameter>

function toParameters(values: Readonly<Record<string, number>>, ridge: number): Parameters {
  return new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      {
        value,
        start: value,
        ridge: HELD.has(name) ? Number.POSITIVE_INFINITY : ridge,
        sign: signOf(name),
        gradient: 0,
        mean: 0,
        variance: 0,
      },
    ]),
  )
}

function signOf(feature: string): -1 | 0 | 1 {
  if (!isWords(feature) || feature.includes(' ')) return 0
  return feature.includes('-') ? -1 : 1
}

/** The model of src/recognition/decision.ts, with the slopes of its two sides. */
function scoreOf({ alias, clues }: Example, features: Parameters, priors: Parameters) {
  let [score, sumFor, sumAgainst] = [priors.get(alias)?.value ?? 0, 0, 0]
  for (const { feature, amount } of clues) {
    const logOdds = (features.get(feature)?.value ?? 0) * amount
    if (!isWords(feature)) score += logOdds
    else if (logOdds > 0) sumFor += logOdds
    else sumAgainst -= logOdds
  }
  score += (Math.log1p(SATURATION * sumFor) - Math.log1p(SATURATION * sumAgainst)) / SATURATION
  return { score, slopeFor: 1 / (1 + SATURATION * sumFor), slopeAgainst: 1 / (1 + SATURATION * sumAgainst) }
}

function addGradient(example: Example, features: Parameters, priors: Parameters): void {
  const { score, slopeFor, slopeAgainst } = scoreOf(example, features, priors)
  const error = example.weight * (1 / (1 + Math.exp(-score)) - (example.isMention ? 1 : 0))
  const prior = priors.get(example.alias)
  if (prior) prior.gradient += error
  for (const { feature, amount } of example.clues) {
    const parameter = features.get(feature)
    if (!parameter) continue
    const slope = parameter.sign === 1 ? slopeFor : parameter.sign === -1 ? slopeAgainst : 1
    parameter.gradient += error * amount * slope
  }
}

function moveBy(parameter: Parameter, step: number): void {
  const { gradient, sign } = parameter
  parameter.mean = 0.9 * parameter.mean + 0.1 * gradient
  parameter.variance = 0.999 * parameter.variance + 0.001 * gradient * gradient
  const [mean, variance] = [parameter.mean / (1 - 0.9 ** step), parameter.variance / (1 - 0.999 ** step)]
  const value = parameter.value - (LEARNING_RATE * mean) / (Math.sqrt(variance) + 1e-8)
  parameter.value = sign === 0 ? value : sign * Math.max(0, sign * value)
}

const toValues = (parameters: Parameters) =>
  Object.fromEntries([...parameters].map(([name, { value }]) => [name, value]))
