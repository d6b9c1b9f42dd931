import { useId } from 'preact/hooks'

interface SwitchProps {
  readonly label: string
  readonly description: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A switch named by its label and described by a line under it; both can be clicked. */
export function Switch({ label, description, isOn, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div class="switch">
      <div class="switch-words">
        <label for={id}>{label}</label>
        <p id={`${id}-about`} class="hint">
          {description}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself; https://www.w3.org/TR/html-aria/ forbids aria-checked here
        role="switch"
        checked={isOn}
        aria-describedby={`${id}-about`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}
