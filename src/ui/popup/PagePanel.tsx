import { i18n } from '#i18n'
import { Switch } from '../parts/Switch'
import { type MentionActions, MentionedTopic } from './MentionedTopic'
import { type PageCounts, type PageSite, type PageTopic, splitByMention, type TopicMentions } from './page-topic'
import { TopicRow } from './TopicRow'
import type { OpenTopics } from './use-open-topics'

export interface PagePanelProps extends MentionActions {
  readonly topics: readonly PageTopic[]
  readonly counts: PageCounts
  /** The mentions of the topics that were opened, by topic id. */
  readonly mentions: Readonly<Record<string, TopicMentions>>
  /** The id of the mention that the reader has come to. */
  readonly currentId: number | undefined
  readonly open: OpenTopics
  readonly site: PageSite | undefined
  readonly onSwitchSite: (isOff: boolean) => void
}

/** What the popup shows before typing: the topics that the page mentions, then the others, and a switch for the site. */
export function PagePanel(props: PagePanelProps) {
  const { topics, counts, mentions, open, site, onChoose, onSwitchSite } = props
  const [here, others] = splitByMention(topics, counts)
  const countOf = ({ id }: PageTopic) => (counts.kind === 'counted' ? counts.byTopic[id] : undefined)
  return (
    <>
      <section aria-labelledby="on-this-page">
        <h2 id="on-this-page">{i18n.t('popup.onThisPage')}</h2>
        {here.length === 0 && <p class="empty">{explainEmpty(counts, site)}</p>}
        <ul class="topics">
          {here.map(topic => (
            <MentionedTopic
              {...props}
              key={topic.id}
              topic={topic}
              count={countOf(topic) ?? 0}
              mentions={mentions[topic.id]}
              isOpen={open.has(topic)}
              onToggle={open.toggle}
            />
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="other-topics">
          <h2 id="other-topics">{i18n.t(here.length > 0 ? 'popup.otherTopics' : 'popup.allTopics')}</h2>
          <ul class="topics">
            {others.map(topic => (
              <li key={topic.id} class="topic">
                <TopicRow topic={topic} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {site && (
        <section class="site" aria-label={i18n.t('popup.site')}>
          <Switch
            label={i18n.t('popup.siteSwitch', [site.name])}
            description={i18n.t('popup.siteHint')}
            isOn={!site.isOff}
            onChange={isOn => onSwitchSite(!isOn)}
          />
        </section>
      )}
    </>
  )
}

function explainEmpty(counts: PageCounts, site: PageSite | undefined): string {
  if (site?.isOff) return i18n.t('popup.siteOff')
  switch (counts.kind) {
    case 'counting':
      return i18n.t('popup.counting')
    case 'unavailable':
      return i18n.t('popup.unavailable')
    case 'counted':
      return i18n.t('popup.none')
  }
}
