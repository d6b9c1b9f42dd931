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
      <h2>Topics</h2>
      <p class="hint">A topic that is off is neither marked on pages nor counted.</p>
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
