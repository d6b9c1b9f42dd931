import { findClashesBetween } from './clash-warnings'
import { createLocator } from './locate-problem'
import { count, summarize } from './pack-summary'
import { findWarnings } from './pack-warnings'
import { comparePlaces, formatPlaced, nameWithFolder, type PlacedProblem } from './placed-problem'
import type { CheckedFolder, NamedFolder } from './read-pack'

/** Where the lines of a command go. */
export interface Output {
  print(line: string): void
  /** For what went wrong. */
  complain(line: string): void
}

/** Tells what is wrong with a pack, or that it fits, and what its author may not have meant. */
export function reportPack({ folder, checked }: NamedFolder, output: Output): void {
  if (checked.ok) printFit(checked, each => each, output)
  else {
    for (const problem of placeProblems(checked)) output.complain(formatPlaced(problem))
    output.complain(countProblems(checked, folder))
  }
}

/** Does so for several packs, each file with its folder before it, and tells what the packs have in common that they should not. */
export function reportPacks(packs: readonly NamedFolder[], output: Output): void {
  const { print, complain } = output
  for (const [i, { folder, checked }] of packs.entries()) {
    if (i > 0) (checked.ok ? print : complain)('')
    const name = (problem: PlacedProblem) => nameWithFolder(problem, folder)
    if (checked.ok) printFit(checked, name, output)
    else {
      for (const problem of placeProblems(checked)) complain(formatPlaced(name(problem)))
      // Of several words, some may have been meant as one.
      const hint = checked.files.size === 0 ? ' A name with blanks goes in quotes.' : ''
      complain(countProblems(checked, folder) + hint)
    }
  }
  printWarnings(findClashesBetween(packs), ' between these packs, which they may have:', output)
}

type Unfit = CheckedFolder & { readonly ok: false }
type Fit = CheckedFolder & { readonly ok: true }

function placeProblems({ files, problems }: Unfit): PlacedProblem[] {
  return problems.map(createLocator(files)).sort(comparePlaces)
}

function countProblems({ files, problems }: Unfit, folder: string): string {
  const named = new Set(problems.map(({ file }) => file)).size
  return `\n${count(problems.length, 'problem')} in ${files.size === 0 ? `"${folder}"` : count(named, 'file')}.`
}

function printFit({ files, value }: Fit, name: (problem: PlacedProblem) => PlacedProblem, output: Output): void {
  output.print(summarize(value))
  const warnings = findWarnings(files, value).map(createLocator(files)).sort(comparePlaces)
  printWarnings(warnings.map(name), ', which a pack may have:', output)
}

function printWarnings(warnings: readonly PlacedProblem[], title: string, { print }: Output): void {
  if (warnings.length === 0) return
  print(`\n${count(warnings.length, 'warning')}${title}`)
  for (const warning of warnings) print(formatPlaced(warning))
}
