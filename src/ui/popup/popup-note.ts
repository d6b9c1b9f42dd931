import { i18n } from '#i18n'

/** What came of the last thing that was done in the popup, where it does not show by itself. */
export type PopupNote =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly count: number }
  | { readonly kind: 'not copied' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'no answer' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'gone' }

/** Says it in a few words; empty where there is nothing to say. */
export function describeNote(note: PopupNote): string {
  switch (note.kind) {
    case 'none':
      return ''
    case 'copied':
      return i18n.t('popup.copied', note.count)
    case 'not copied':
      return i18n.t('card.copyFailed')
    case 'saved':
      return i18n.t('popup.saved', [note.name])
    case 'no answer':
      return i18n.t('popup.notListed')
    case 'hidden':
      return i18n.t('popup.isHidden')
    case 'gone':
      return i18n.t('popup.isGone')
  }
}
