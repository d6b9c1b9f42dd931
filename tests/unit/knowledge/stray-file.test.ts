import { expect, it } from 'vitest'
import { describeStrayFile } from '../../../src/knowledge/stray-file'

const meant = (path: string) => /did you mean "(.*)"\?/.exec(describeStrayFile(path))?.[1]

it.each([
  ['topics/abm.yml', 'topics/abm.yaml'],
  ['topics/abm.txt', 'topics/abm.yaml'],
  ['topic/abm.yaml', 'topics/abm.yaml'],
  ['Topics/ABM.yaml', 'topics/abm.yaml'],
  ['topics/Gabala Radar.yaml', 'topics/gabala-radar.yaml'],
  ['topics/gabala_radar.yaml', 'topics/gabala-radar.yaml'],
  ['articles/brief.markdown', 'articles/brief.md'],
  ['article/brief.md', 'articles/brief.md'],
  ['articles/brief.md.txt', 'articles/brief-md.md'],
  ['pack.yml', 'pack.yaml'],
  ['Evidence.yaml', 'evidence.yaml'],
  ['related-words.yml', 'related-words.yaml'],
  ['Related Words.txt', 'related-words.yaml'],
  ['related_words.yaml', 'related-words.yaml'],
])('tells what %s should be called', (path, wanted) => {
  expect(meant(path)).toBe(wanted)
})

it.each([
  'readme.txt',
  'notes/abm.yaml',
  'topics/old/abm.yaml',
  'topics/—.yaml',
  'constructor',
  'constructor/abm.yaml',
  '__proto__',
])('tells of %s only that it has no place', path => {
  expect(describeStrayFile(path)).toMatch(/^is neither pack\.yaml, .*yaml$/)
})
