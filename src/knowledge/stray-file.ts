const WANTED =
  'pack.yaml, evidence.yaml, related-words.yaml, topics/<id>.yaml, articles/<id>.md nor translations/<language>/<id>.yaml'
const ID_RULE = 'an id is lower-case letters, digits and hyphens'
/** Folders that people write otherwise, and the ending of the files in them. */
const FOLDERS: Readonly<Record<string, readonly [name: string, ending: string]>> = {
  topic: ['topics', 'yaml'],
  topics: ['topics', 'yaml'],
  article: ['articles', 'md'],
  articles: ['articles', 'md'],
}
const NAMES: Readonly<Record<string, string>> = {
  pack: 'pack.yaml',
  evidence: 'evidence.yaml',
  'related-words': 'related-words.yaml',
  'related words': 'related-words.yaml',
  related_words: 'related-words.yaml',
}

/** Says of a file that has no place in a pack what it should be called, where that can be told. */
export function describeStrayFile(path: string): string {
  const wanted = findName(path)
  const hint = wanted === undefined || wanted === path ? '' : `; did you mean "${wanted}"? ${ID_RULE}`
  return `is neither ${WANTED}${hint}`
}

function findName(path: string): string | undefined {
  const [name = '', ...folders] = path.split('/').reverse()
  const stem = name.toLowerCase().replace(/\.(?:ya?ml|md|markdown|txt|json)$/, '')
  if (folders.length === 0) return own(NAMES, stem)
  const [folder, ending] = own(FOLDERS, folders.join('/').toLowerCase()) ?? []
  const id = stem.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return folder === undefined || id === '' ? undefined : `${folder}/${id}.${ending}`
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
