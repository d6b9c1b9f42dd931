import type { Problem } from '../knowledge/problem'

/** A problem with its place in the file, counted from 1, as far as it is known. */
export interface PlacedProblem extends Problem {
  readonly line?: number
  readonly column?: number
}

/** Writes a problem for the person who wrote the file: `topics/abm.yaml, line 12, column 5: facts, entry 3, passage: …`. */
export function formatPlaced({ file, line, column, path, message }: PlacedProblem): string {
  const place = [file, line && `line ${line}`, column && `column ${column}`].filter(part => part)
  return showControls([place.join(', '), nameField(path), message].filter(part => part !== '').join(': '))
}

/** Sorts by file, then from top to bottom. */
export function comparePlaces(a: PlacedProblem, b: PlacedProblem): number {
  const [fileA, fileB] = [a.file ?? '', b.file ?? '']
  if (fileA !== fileB) return fileA < fileB ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** A problem whose file is named from where the person stands, not from the pack's folder. */
export function nameWithFolder(problem: PlacedProblem, folder: string): PlacedProblem {
  return problem.file === undefined ? problem : { ...problem, file: `${folder.replace(/[\\/]+$/, '')}/${problem.file}` }
}

/** Paths count from 0, as people do not. */
function nameField(path: string): string {
  if (/^[#"]/.test(path)) return `paragraph ${path}`
  return path
    .replaceAll(/(^|\.)(\d+)(?=\.|$)/g, (_, dot: string, index: string) => `${dot}entry ${Number(index) + 1}`)
    .replaceAll('.', ', ')
}

/** What others wrote must not steer the terminal: a file name may hold an escape sequence. */
function showControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, control => `\\x${(control.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)
}
