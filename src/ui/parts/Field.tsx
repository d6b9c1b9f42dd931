import { useId } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** More than one makes it a box of that many lines. */
  readonly lines: number
  /** What is wrong with the value, one message each; none where it is fine. */
  readonly errors: readonly string[]
  readonly onInput: (value: string) => void
}

/** A labelled text field; its hint and its errors are read out with it. */
export function Field({ label, hint, value, lines, errors, onInput }: FieldProps) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, errors.length > 0 && `${id}-errors`].filter(
    each => each !== false,
  )
  const control = {
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': errors.length > 0,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {lines > 1 ? <textarea {...control} rows={lines} /> : <input type="text" {...control} />}
      {errors.length > 0 && (
        <ul id={`${id}-errors`} class="errors">
          {errors.map(error => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
