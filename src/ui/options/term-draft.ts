import type { TermFields } from '../../knowledge/check-term'
import type { Problem } from '../../knowledge/problem'

/** A term as it stands in the form: the aliases one per line. */
export interface TermDraft {
  readonly label: string
  readonly aliases: string
  readonly note: string
}

/** The form before anything is typed. */
export const EMPTY_DRAFT: TermDraft = { label: '', aliases: '', note: '' }

/** Puts a term into the form. */
export function toDraft({ label, aliases, note }: TermFields): TermDraft {
  return { label, aliases: aliases.join('\n'), note }
}

/** Takes a term out of the form, unchecked. */
export function toFields({ label, aliases, note }: TermDraft): TermFields {
  return { label, aliases: listAliases(aliases), note }
}

/** Tells whether two drafts hold the same words. */
export function isSameDraft(a: TermDraft, b: TermDraft): boolean {
  return a.label === b.label && a.aliases === b.aliases && a.note === b.note
}

/** What is wrong with each field, as sentences; `form` is what is wrong with none of them. */
export interface DraftErrors {
  readonly label: readonly string[]
  readonly aliases: readonly string[]
  readonly note: readonly string[]
  readonly form: readonly string[]
}

/** A form with nothing wrong. */
export const NO_ERRORS: DraftErrors = { label: [], aliases: [], note: [], form: [] }

/** Sorts problems to the fields that they are about; the first of each field or alias is the one to act on. */
export function sortProblems(all: readonly Problem[], draft: TermDraft): DraftErrors {
  const problems = all.filter(({ path }, i) => path === '' || all.findIndex(other => other.path === path) === i)
  const aliases = listAliases(draft.aliases)
  const of = (field: string) => problems.filter(({ path }) => path === field || path.startsWith(`${field}.`))
  return {
    label: of('label').map(({ message }) => `The label ${message}.`),
    aliases: of('aliases').map(({ path, message }) => {
      const alias = aliases[Number(path.split('.')[1])]
      return alias === undefined ? `There ${message}.` : `“${alias}” ${message}.`
    }),
    note: of('note').map(({ message }) => `The note ${message}.`),
    form: problems.filter(({ path }) => !/^(label|aliases|note)\b/.test(path)).map(({ message }) => message),
  }
}

function listAliases(lines: string): string[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
