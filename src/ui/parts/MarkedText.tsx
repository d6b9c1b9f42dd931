import type { Range } from '../../knowledge/word-ranges'

interface MarkedTextProps {
  readonly text: string
  /** In order and apart from each other. */
  readonly ranges: readonly Range[]
}

/** A text with the words in `ranges` marked. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  return (
    <>
      {ranges.map(([start, end], i) => (
        <>
          {text.slice(ranges[i - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
