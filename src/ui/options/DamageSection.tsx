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
    const undo = () => attempt(`${name} could not be restored`, actions.restore(key, stored))
    const discarded = actions.discard(key).then(() => offer(`Discarded: ${name}.`, undo))
    attempt(`${name} could not be discarded`, discarded)
  }
  return (
    <>
      {damage.length > 0 && (
        <Notice tone="danger">
          <h2>Part of your settings could not be read</h2>
          <p>The default is used in its place. All else is as you left it, and nothing was deleted.</p>
          <ul class="rows">
            {damage.map(item => (
              <li key={item.key} class="damage">
                <h3>{item.name}</h3>
                <p class="hint">{item.problems.map(formatProblem).join('; ')}</p>
                <pre>{JSON.stringify(item.stored, null, 2)}</pre>
                <button type="button" class="button" aria-label={`Discard ${item.name}`} onClick={() => discard(item)}>
                  Discard
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
