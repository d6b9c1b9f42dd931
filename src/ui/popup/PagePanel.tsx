import { type PageCounts, type PageTopic, splitByMention } from './page-topic'
import { TopicRow } from './TopicRow'

interface PagePanelProps {
  readonly topics: readonly PageTopic[]
  readonly counts: PageCounts
  readonly onChoose: (topic: PageTopic) => void
}

/** What the popup shows before typing: the topics that the page mentions, then the others. */
export function PagePanel({ topics, counts, onChoose }: PagePanelProps) {
  const [here, others] = splitByMention(topics, counts)
  const countOf = ({ id }: PageTopic) => (counts.kind === 'counted' ? counts.byTopic[id] : undefined)
  return (
    <>
      <section aria-labelledby="on-this-page">
        <h2 id="on-this-page">On this page</h2>
        {here.length === 0 && <p class="empty">{explainEmpty(counts)}</p>}
        <ul class="topics">
          {here.map(topic => (
            <TopicRow key={topic.id} topic={topic} count={countOf(topic) ?? 0} onChoose={onChoose} />
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="other-topics">
          <h2 id="other-topics">{here.length > 0 ? 'Other topics' : 'All topics'}</h2>
          <ul class="topics">
            {others.map(topic => (
              <TopicRow key={topic.id} topic={topic} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function explainEmpty(counts: PageCounts): string {
  switch (counts.kind) {
    case 'counting':
      return 'Looking…'
    case 'unavailable':
      return 'Backgrounder can’t look at this page. Browsers keep extensions off their own pages and stores; anywhere else, reload the page.'
    case 'counted':
      return 'No mention of your topics.'
  }
}
