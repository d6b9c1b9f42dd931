import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { checkSchema } from '../../../src/knowledge/check-schema'

const Point = v.strictObject({ date: v.string(), label: v.pipe(v.string(), v.nonEmpty('must not be empty')) })
const Schema = v.strictObject({ title: v.string(), points: v.array(Point) })

describe('checkSchema', () => {
  it('gives data that fits', () => {
    const data = { title: 't', points: [] }
    expect(checkSchema(Schema, data)).toEqual({ ok: true, value: data })
  })

  it('names the field by its path', () => {
    expect(checkSchema(Schema, { title: 't', points: [{ date: 'd', label: '' }] })).toEqual({
      ok: false,
      problems: [{ path: 'points.0.label', message: 'must not be empty' }],
    })
  })

  it('names all problems at once', () => {
    const checked = checkSchema(Schema, { points: [{ label: '' }], extra: 1 })
    const paths = checked.ok ? [] : checked.problems.map(problem => problem.path)
    expect(paths).toEqual(['title', 'points.0.date', 'points.0.label', 'extra'])
  })

  it('names every unknown field, and the one that may have been meant', () => {
    const checked = checkSchema(Schema, { title: 't', points: [], titel: 1, point: 2, extra: 3 })
    expect(checked.ok ? [] : checked.problems).toEqual([
      { path: 'titel', message: 'there is no such field; did you mean "title"?' },
      { path: 'point', message: 'there is no such field; did you mean "points"?' },
      { path: 'extra', message: 'there is no such field' },
    ])
  })

  it('names fields that every object has', () => {
    const checked = checkSchema(
      Schema,
      JSON.parse('{"title":"t","points":[],"__proto__":{"title":"x"},"constructor":1}'),
    )
    expect(checked.ok ? [] : checked.problems.map(problem => problem.path)).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    ['text', v.string(), 7, 'must be text: put it in quotes, "7"'],
    ['text, and has a list', v.string(), [7], 'must be text'],
    ['text, and has nothing', v.string(), null, 'is empty: write something, or leave the field out'],
    ['a number', v.number(), '7', 'must be a number'],
    ['yes or no', v.boolean(), 'yes', 'must be true or false'],
    ['a list', v.array(v.string()), 'a', 'must be a list: each entry on a line of its own, after "- "'],
    ['one of some words', v.picklist(['news', 'brief']), 'breif', 'must be one of news, brief; did you mean "brief"?'],
    ['fields', Point, 'a', 'must have fields of its own: date, label'],
    ['fields or text', v.union([v.string(), Point]), 7, 'must be text: put it in quotes, "7"'],
    ['what a schema says itself', v.string('must be a word'), 7, 'must be a word'],
  ])('says what a field must be: %s', (_, schema, ...[value, message]) => {
    const checked = checkSchema(v.strictObject({ field: v.optional(schema) }), { field: value })
    expect(checked).toEqual({ ok: false, problems: [{ path: 'field', message }] })
  })

  it('takes the fields of a text-or-fields for meant where it has some', () => {
    const either = v.strictObject({ points: v.array(v.union([v.string(), Point])) })
    const checked = checkSchema(either, { points: [{ date: 'd', lable: 'l' }] })
    expect(checked.ok ? [] : checked.problems).toEqual([
      { path: 'points.0.label', message: 'is missing' },
      { path: 'points.0.lable', message: 'there is no such field; did you mean "label"?' },
    ])
  })

  it('names the whole where there is no field to name', () => {
    expect(checkSchema(Schema, null)).toMatchObject({ ok: false, problems: [{ path: '' }] })
  })
})
