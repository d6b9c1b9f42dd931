import { i18n } from '#i18n'
import type { ListedMention } from '../../knowledge/listed-mention'
import { clipQuote } from '../../knowledge/quoted-words'

/** About two lines of the popup. */
const MOST_CHARACTERS = 92

interface MentionItemProps {
  readonly mention: ListedMention
  readonly isCurrent: boolean
  readonly onGoTo: (mention: ListedMention) => void
}

/** A mention in the part of its sentence around it; a press goes there. */
export function MentionItem({ mention, isCurrent, onGoTo }: MentionItemProps) {
  const { before, words, after } = clipQuote(mention, MOST_CHARACTERS)
  return (
    <li>
      <button type="button" class="mention" aria-current={isCurrent} onClick={() => onGoTo(mention)}>
        <span class="mention-text" dir="auto">
          {before}
          <mark>{words}</mark>
          {after}
        </span>
        {!mention.isVisible && <span class="mention-hint">{i18n.t('popup.hiddenMention')}</span>}
      </button>
    </li>
  )
}
