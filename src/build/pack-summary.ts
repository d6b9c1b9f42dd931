import type { BuiltPack } from '../knowledge/pack'

/** Counts what a pack has, on two lines. */
export function summarize({ knowledge }: BuiltPack): string {
  const { head, topics, articles, translations, relatedWords = [] } = knowledge
  const aliases = topics.reduce((sum, topic) => sum + topic.aliases.length, 0)
  const facts = topics.reduce((sum, topic) => sum + topic.facts.length, 0)
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0)
  const languages = [head.language, ...articles.map(article => article.language), ...Object.keys(translations)]
  const counts = [
    count(topics.length, 'topic'),
    count(aliases, 'alias', 'aliases'),
    count(facts, 'fact'),
    `${count(passages, 'passage')} in ${count(articles.length, 'article')}`,
    ...(relatedWords.length > 0 ? [`related words in ${count(relatedWords.length, 'family', 'families')}`] : []),
    `languages: ${[...new Set(languages)].join(', ')}`,
  ]
  return `${head.title} (${head.id} ${head.version}) fits the format.\n${counts.join(', ')}`
}

/** "1 topic", "2 topics". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
