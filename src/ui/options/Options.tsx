import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Notice } from '../parts/Notice'
import { Wordmark } from '../parts/Wordmark'
import { DamageSection } from './DamageSection'
import type { Attempt, OptionsActions, OptionsState, OptionsTopic } from './options-props'
import { ReadingSection } from './ReadingSection'
import { SitesSection } from './SitesSection'
import { TermsSection } from './TermsSection'
import { TopicsSection } from './TopicsSection'
import { TransferSection } from './TransferSection'

interface OptionsProps {
  readonly state: OptionsState
  readonly topics: readonly OptionsTopic[]
  readonly actions: OptionsActions
}

/** The options page. */
export function Options(props: OptionsProps) {
  return (
    <>
      <header class="page-head">
        <Wordmark />
        <h1>{i18n.t('popup.options')}</h1>
      </header>
      <main>
        <OptionsBody {...props} />
      </main>
    </>
  )
}

function OptionsBody({ state, topics, actions }: OptionsProps) {
  const [failure, setFailure] = useState<string>()
  const attempt: Attempt = (what, work) => {
    work.then(
      () => setFailure(undefined),
      error => setFailure(`${what}: ${error instanceof Error ? error.message : String(error)}`),
    )
  }
  if (state.kind === 'loading')
    return (
      <p class="empty" role="status">
        {i18n.t('options.loading')}
      </p>
    )
  if (state.kind === 'failed') return <Failed reason={state.reason} onRetry={actions.reload} />
  const { topicsOff, terms, sites, reading, damage } = state
  const titles = new Map(topics.map(topic => [topic.id, topic.title]))
  return (
    <>
      {failure !== undefined && <Notice tone="danger">{failure}</Notice>}
      <DamageSection damage={damage} actions={actions} attempt={attempt} />
      <TopicsSection
        topics={topics}
        topicsOff={topicsOff}
        onSwitch={({ id, title }, isOn) =>
          attempt(
            i18n.t(isOn ? 'options.notSwitchedOn' : 'options.notSwitchedOff', [title]),
            actions.setTopicOn(id, isOn),
          )
        }
      />
      <TermsSection terms={terms} actions={actions} attempt={attempt} />
      <ReadingSection
        reading={reading}
        onChange={changed => attempt(i18n.t('options.readingFailed'), actions.setReading(changed))}
      />
      <SitesSection
        sites={sites}
        onShow={site => attempt(i18n.t('options.siteFailed', [site]), actions.setSiteOff(site, false))}
        onUnmute={(site, meaning) =>
          attempt(i18n.t('options.siteFailed', [site]), actions.setMuted(site, meaning, false))
        }
      />
      <TransferSection titles={titles} actions={actions} attempt={attempt} />
    </>
  )
}

function Failed({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  return (
    <Notice
      tone="danger"
      actions={
        <button type="button" class="button" onClick={onRetry}>
          {i18n.t('options.tryAgain')}
        </button>
      }
    >
      <h2>{i18n.t('options.unreadable')}</h2>
      <p>{i18n.t('options.unreadableHint', [reason])}</p>
    </Notice>
  )
}
