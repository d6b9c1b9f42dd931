/** The kind of element that a place of a text stands in: code is program text or keys, a control is pressed. */
export type Setting = 'prose' | 'code' | 'control'

/** A stretch of a text that stands in no prose. */
export interface SettingSpan {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly setting: Exclude<Setting, 'prose'>
}

/** A text of a page. */
export interface PageText {
  readonly text: string
  /** What of it is no prose, in order; absent where all is. */
  readonly spans?: readonly SettingSpan[]
}

/** Tells the setting of a place by the spans of its text. */
export function settingIn(spans: readonly SettingSpan[]): (start: number) => Setting {
  return start => spans.find(span => span.start <= start && start < span.end)?.setting ?? 'prose'
}
