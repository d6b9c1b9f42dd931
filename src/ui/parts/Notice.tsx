import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly tone: 'info' | 'ok' | 'danger'
  readonly children: ComponentChildren
  /** Buttons that answer the notice. */
  readonly actions?: ComponentChildren
}

/** A message that is read out when it appears; danger at once, all else when there is a pause. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <div class="notice-words">{children}</div>
      {actions !== undefined && <div class="notice-actions">{actions}</div>}
    </div>
  )
}
