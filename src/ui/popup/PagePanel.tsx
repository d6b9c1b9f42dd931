import { i18n } from '#i18n'
import { Switch } from '../parts/Switch'
import { type PageCounts, type PageSite, type PageTopic, splitByMention } from './page-topic'
import { TopicRow } from './TopicRow'

export interface PagePanelProps {
  readonly topics: readonly PageTopic[]
  readonly counts: PageCounts
  readonly site: PageSite | undefined
  readonly onChoose: (topic: PageTopic) => void
  readonly onStep: (topic: PageTopic, by: 1 | -1) => void
  readonly onSwitchSite: (isOff: boolean) => void
}

/** What the popup shows before typing: the topics that the page mentions, then the others, and a switch for the site. */
export function PagePanel({ topics, counts, site, onChoose, onStep, onSwitchSite }: PagePanelProps) {
  const [here, others] = splitByMention(topics, counts)
  const countOf = ({ id }: PageTopic) => (counts.kind === 'counted' ? counts.byTopic[id] : undefined)
  return (
    <>
      <section aria-labelledby="on-this-page">
        <h2 id="on-this-page">{i18n.t('popup.onThisPage')}</h2>
        {here.length === 0 && <p class="empty">{explainEmpty(counts, site)}</p>}
        <ul class="topics">
          {here.map(topic => (
            <TopicRow key={topic.id} topic={topic} count={countOf(topic) ?? 0} onChoose={onChoose} onStep={onStep} />
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="other-topics">
          <h2 id="other-topics">{i18n.t(here.length > 0 ? 'popup.otherTopics' : 'popup.allTopics')}</h2>
          <ul class="topics">
            {others.map(topic => (
              <TopicRow key={topic.id} topic={topic} onChoose={onChoose} />
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
