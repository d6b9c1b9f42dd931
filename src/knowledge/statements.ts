import type { Citation, Figure, Topic } from './pack'
import type { PartialDate } from './partial-date'

/** Something that a topic file says and cites a passage for. */
export interface Statement {
  /** The field that says it, such as `facts.2.text`. */
  readonly path: string
  readonly passage: Citation
  /** Whose figures and dates the passage must carry. */
  readonly text?: string
  readonly date?: PartialDate
  /** Where the knowledge ends: the passage or the day of its article must tell it. */
  readonly end?: PartialDate
  /** What the passage must have word for word. */
  readonly name?: string
  /** Degrees, of which the passage must have the figures. */
  readonly numbers?: readonly number[]
}

/** Lists all that a topic says with a citation, in the order of its file. The last status answers for where its knowledge ends. */
export function statementsOf(topic: Topic): Statement[] {
  const { what, officialNames, statuses, asOf, facts, timeline, relations, places, figures } = topic
  const last = [...statuses].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  return [
    ...(what.passage ? [{ path: 'what.text', text: what.text, passage: what.passage }] : []),
    ...officialNames.map(({ name, passage }, i) => ({ path: `officialNames.${i}.name`, name, passage })),
    ...statuses.flatMap(({ from, label, text, passage }, i) => [
      { path: `statuses.${i}.from`, date: from, passage },
      { path: `statuses.${i}.label`, text: label, passage },
      { path: `statuses.${i}.text`, text, passage },
    ]),
    ...(last && asOf !== undefined ? [{ path: 'asOf', end: asOf, passage: last.passage }] : []),
    ...facts.flatMap(({ text, asOf: date, by = '', passage, outcome }, i) => [
      { path: `facts.${i}.text`, text, passage },
      { path: `facts.${i}.asOf`, date, passage },
      { path: `facts.${i}.by`, text: by, passage },
      ...(outcome
        ? [
            { path: `facts.${i}.outcome.text`, text: outcome.text, passage: outcome.passage },
            { path: `facts.${i}.outcome.asOf`, date: outcome.asOf, passage: outcome.passage },
          ]
        : []),
    ]),
    ...timeline.flatMap(({ date, label, passage }, i) => [
      { path: `timeline.${i}.date`, date, passage },
      { path: `timeline.${i}.label`, text: label, passage },
    ]),
    ...relations.map(({ text, passage }, i) => ({ path: `relations.${i}.text`, text, passage })),
    ...places.flatMap(({ name, latitude, longitude, note = '', passage }, i) => [
      { path: `places.${i}.name`, name, passage },
      { path: `places.${i}.latitude`, numbers: [latitude], passage },
      { path: `places.${i}.longitude`, numbers: [longitude], passage },
      { path: `places.${i}.note`, text: note, passage },
    ]),
    ...figures.flatMap(figureStatements),
  ]
}

/** A value counts in its figure's unit: 7 in "million dollars" is 7,000,000. */
function figureStatements({ bars, unit }: Figure, i: number): Statement[] {
  return bars.flatMap(({ label, value, to, asOf, passage }, j) => {
    const path = `figures.${i}.bars.${j}`
    return [
      { path: `${path}.label`, text: label, passage },
      { path: `${path}.value`, text: `${value} ${unit}`, passage },
      ...(to === undefined ? [] : [{ path: `${path}.to`, text: `${to} ${unit}`, passage }]),
      { path: `${path}.asOf`, date: asOf, passage },
    ]
  })
}
