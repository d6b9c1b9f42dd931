import { describe, expect, it } from 'vitest'
import { nameDamage } from '../../../src/settings/name-damage'

const titles = new Map([['abm', 'Missile defence and the ABM Treaty']])

describe('nameDamage', () => {
  it.each([
    ['topic:abm', 'off', 'Topic “Missile defence and the ABM Treaty”'],
    ['topic:gone', 'off', 'Topic “gone”'],
    ['term:term-3', { label: ' Okno ', aliases: 'x' }, 'Term “Okno”'],
    ['term:term-3', { label: 7 }, 'A term of yours (term-3)'],
    ['term:term-3', null, 'A term of yours (term-3)'],
  ])('%s %j is %s', (key, stored, name) => {
    expect(nameDamage({ key, stored, problems: [] }, titles)).toBe(name)
  })
})
