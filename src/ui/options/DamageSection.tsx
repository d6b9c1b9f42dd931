import { i18n } from '#i18n'
import { formatProblem } from '../../knowledge/problem'
import { Notice } from '../parts/Notice'
import type { Attempt, DamagedItem, OptionsActions } from './options-props'
import { UndoNotices } from './UndoNotices'
import { useUndos } from './use-undos'

interface DamageSectionProps {
  readonly damage: readonly DamagedItem[]
  readonly actions: OptionsActions
  readonly attempt: Attempt
}

/** Names what could not be read of the settings, shows it, and throws it away only when told to. */
export function DamageSection({ damage, actions, attempt }: DamageSectionProps) {
  const { undos, offer, close } = useUndos()
  const discard = ({ key, name, stored }: DamagedItem) => {
    const undo = () => attempt(i18n.t('options.notRestored', [name]), actions.restore(key, stored))
    const discarded = actions.discard(key).then(() => offer(i18n.t('options.discarded', [name]), undo))
    attempt(i18n.t('options.notDiscarded', [name]), discarded)
  }
  return (
    <>
      {damage.length > 0 && (
        <Notice tone="danger">
          <h2>{i18n.t('options.damage')}</h2>
          <p>{i18n.t('options.damageHint')}</p>
          <ul class="rows">
            {damage.map(item => (
              <li key={item.key} class="damage">
                <h3>{item.name}</h3>
                <p class="hint">{item.problems.map(formatProblem).join('; ')}</p>
                <pre>{JSON.stringify(item.stored, null, 2)}</pre>
                <button
                  type="button"
                  class="button"
                  aria-label={i18n.t('options.discardItem', [item.name])}
                  onClick={() => discard(item)}
                >
                  {i18n.t('options.discard')}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <UndoNotices undos={undos} onClose={close} />
    </>
  )
}
