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

  it('names the whole where there is no field to name', () => {
    expect(checkSchema(Schema, null)).toMatchObject({ ok: false, problems: [{ path: '' }] })
  })
})
