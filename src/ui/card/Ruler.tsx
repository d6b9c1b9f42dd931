interface RulerProps {
  readonly texts: readonly string[]
  /** Those in the heavier weight. */
  readonly strong: readonly string[]
}

/** Texts that are drawn to be measured, not to be seen. */
export function Ruler({ texts, strong }: RulerProps) {
  return (
    <g class="ruler">
      {texts.map(text => (
        <text key={text}>{text}</text>
      ))}
      {strong.map(text => (
        <text key={text} class="strong">
          {text}
        </text>
      ))}
    </g>
  )
}
