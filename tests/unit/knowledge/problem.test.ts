import { expect, it } from 'vitest'
import { formatProblem } from '../../../src/knowledge/problem'

it.each([
  ['file and field', { file: 'topics/abm.yaml', path: 'asOf', message: 'is late' }, 'topics/abm.yaml: asOf: is late'],
  ['a whole file', { file: 'pack.yaml', path: '', message: 'is missing' }, 'pack.yaml: is missing'],
  ['a field of no file', { path: 'label', message: 'must not be empty' }, 'label: must not be empty'],
])('a problem is written on one line: %s', (_, problem, line) => {
  expect(formatProblem(problem)).toBe(line)
})
