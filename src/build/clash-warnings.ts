import { type Clash, describeClash, findAliasClashes } from '../knowledge/alias-clashes'
import type { BuiltPack } from '../knowledge/pack'
import type { PackFiles } from '../knowledge/pack-files'
import { parseYaml } from '../knowledge/parse-yaml'
import type { Problem } from '../knowledge/problem'
import { listTexts } from './list-texts'
import { createLocator } from './locate-problem'
import { nameWithFolder, type PlacedProblem } from './placed-problem'
import type { NamedFolder } from './read-pack'

/** Names that several topics of a pack list, each at the topic that comes first. */
export function findClashesWithin(files: PackFiles, pack: BuiltPack): Problem[] {
  return findAliasClashes([pack]).map(clash => warnOf(clash, files))
}

/**
 * What packs have in common that fit their format: names that topics of several of them list, each at the topic that comes first, and ids
 * of packs. Files are named with their folders before them.
 */
export function findClashesBetween(folders: readonly NamedFolder[]): PlacedProblem[] {
  const fit = folders.flatMap(({ folder, checked }) => (checked.ok ? [{ folder, ...checked }] : []))
  const byId = new Map<string, (typeof fit)[number]>()
  const repeats = fit.flatMap(each => {
    const { id } = each.value.knowledge.head
    const first = byId.get(id)
    if (first === undefined) byId.set(id, each)
    return first === undefined ? [] : [{ ...each, id, first }]
  })
  const clashes = findAliasClashes([...byId.values()].map(({ value }) => value))
  return [
    ...repeats.map(({ folder, files, id, first }) =>
      place(folder, files, {
        file: 'pack.yaml',
        path: 'id',
        message: `"${id}" is the id of the pack in "${first.folder}", too: packs that are used together need ids of their own`,
      }),
    ),
    ...clashes.filter(isBetween).flatMap(clash => {
      const own = byId.get(clash.claims[0]?.packId ?? '')
      return own ? [place(own.folder, own.files, warnOf(clash, own.files))] : []
    }),
  ]
}

const isBetween = ({ claims }: Clash) => new Set(claims.map(({ packId }) => packId)).size > 1

function place(folder: string, files: PackFiles, problem: Problem): PlacedProblem {
  return nameWithFolder(createLocator(files)(problem), folder)
}

/** The clash as a warning at its first claim. */
function warnOf(clash: Clash, files: PackFiles): Problem {
  const [first] = clash.claims
  const file = `topics/${first?.topicId}.yaml`
  const parsed = parseYaml(files.get(file) ?? '')
  const path = pathOfAlias(parsed.ok ? parsed.value : undefined, clash.text)
  return { file, path, message: describeClash(clash) }
}

function pathOfAlias(fields: unknown, alias: string): string {
  const found = [...listTexts(fields)].find(({ path, text }) => path.startsWith('aliases.') && text.trim() === alias)
  return found?.path.replace(/\.text$/, '') ?? 'aliases'
}
