/** A place that a label may stand in, and how much worse it is than the best. */
export interface Candidate {
  readonly cost: number
}

/** A label with the places that it may stand in. */
export interface LabelChoice<Place extends Candidate> {
  readonly candidates: readonly Place[]
  /** How bad it is to leave the label out. */
  readonly skipCost: number
}

/** A handful of labels needs some hundred steps; this many keep the worst of cases within a few milliseconds. */
const MOST_STEPS = 20_000

type Chosen<Place> = readonly (Place | undefined)[]

/**
 * Chooses a place for each label, or undefined for one that is left out, in the order of the labels: no two in conflict,
 * at the least cost in all. Where that takes too long, the best that was found; labels and places that come first are tried first.
 */
export function chooseLabels<Place extends Candidate>(
  labels: readonly LabelChoice<Place>[],
  isConflict: (a: Place, b: Place) => boolean,
): (Place | undefined)[] {
  const mayMeet = (a: LabelChoice<Place>, b: LabelChoice<Place>) =>
    a.candidates.some(place => b.candidates.some(other => isConflict(place, other)))
  const chosen = new Map<LabelChoice<Place>, Place | undefined>()
  for (const group of groupBy(labels, mayMeet)) {
    const places = chooseInGroup(group, isConflict)
    group.forEach((label, i) => void chosen.set(label, places[i]))
  }
  return labels.map(label => chosen.get(label))
}

/** What is not linked, by no chain at all, is chosen apart: that is what keeps the search short. */
function groupBy<Item>(items: readonly Item[], isLinked: (a: Item, b: Item) => boolean): Item[][] {
  let groups: Item[][] = []
  for (const item of items) {
    const linked = groups.filter(group => group.some(other => isLinked(other, item)))
    groups = [...groups.filter(group => !linked.includes(group)), [...linked.flat(), item]]
  }
  return groups
}

/** Tries all choices, depth first, and turns back where what is left costs too much even at its cheapest. */
function chooseInGroup<Place extends Candidate>(
  labels: readonly LabelChoice<Place>[],
  isConflict: (a: Place, b: Place) => boolean,
): Chosen<Place> {
  let best: Chosen<Place> = []
  let leastCost = Number.POSITIVE_INFINITY
  let steps = 0
  const cheapest = labels.map(label => Math.min(label.skipCost, ...label.candidates.map(place => place.cost)))
  const costOfRest = labels.map((_, i) => cheapest.slice(i).reduce((sum, cost) => sum + cost, 0))

  const extend = (chosen: Chosen<Place>, cost: number) => {
    if (cost + (costOfRest[chosen.length] ?? 0) >= leastCost || steps++ > MOST_STEPS) return
    const label = labels[chosen.length]
    if (label === undefined) {
      best = chosen
      leastCost = cost
      return
    }
    for (const place of label.candidates)
      if (!chosen.some(other => other !== undefined && isConflict(place, other)))
        extend([...chosen, place], cost + place.cost)
    extend([...chosen, undefined], cost + label.skipCost)
  }
  extend([], 0)
  return best
}
