import { describe, expect, it } from 'vitest'
import { findMarginNotes } from '../../../src/knowledge/margin-notes'
import { edit, samplePack, TREATY } from './sample-pack'

const { knowledge } = samplePack()

describe('the margin notes of an article', () => {
  it('say what came of a report beside the passage that reports it', () => {
    expect([...findMarginNotes(knowledge, 'report')]).toEqual([
      [
        'promise',
        [
          {
            about: 'Nobody will leave the treaty.',
            text: 'All left it.',
            asOf: '2023',
            citation: { articleId: 'brief', passageId: 'end' },
          },
        ],
      ],
    ])
  })

  it('are none where nothing was overtaken, or there is no such article', () => {
    expect(findMarginNotes(knowledge, 'brief').size).toBe(0)
    expect(findMarginNotes(knowledge, 'other').size).toBe(0)
  })

  it('say the same thing once where two facts cite a passage', () => {
    const again = edit(
      TREATY,
      'timeline:',
      `  - id: again
    text: A minister said so.
    asOf: 2007-07-14
    certainty: event
    passage: report#promise
    outcome: { text: All left it., asOf: 2023, passage: brief#end }
timeline:`,
    )
    const pack = samplePack({ 'topics/treaty.yaml': again }).knowledge
    expect(findMarginNotes(pack, 'report').get('promise')).toHaveLength(1)
  })
})
