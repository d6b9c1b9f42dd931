import { i18n } from '#i18n'
import { Switch } from '../parts/Switch'
import type { OptionsTopic } from './options-props'

interface TopicsSectionProps {
  readonly topics: readonly OptionsTopic[]
  readonly topicsOff: ReadonlySet<string>
  readonly onSwitch: (topic: OptionsTopic, isOn: boolean) => void
}

/** A switch for each bundled topic. */
export function TopicsSection({ topics, topicsOff, onSwitch }: TopicsSectionProps) {
  return (
    <section>
      <h2>{i18n.t('options.topics')}</h2>
      <p class="hint">{i18n.t('options.topicsHint')}</p>
      <ul class="rows">
        {topics.map(topic => (
          <li key={topic.id}>
            <Switch
              label={topic.title}
              description={topic.what}
              isOn={!topicsOff.has(topic.id)}
              onChange={isOn => onSwitch(topic, isOn)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
