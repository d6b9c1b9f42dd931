import { toJsonSchema } from '@valibot/to-json-schema'
import {
  ArticleHeadSchema,
  EvidenceSchema,
  PackHeadSchema,
  PackTranslationSchema,
  RelatedWordsSchema,
  TopicSchema,
  TopicTranslationSchema,
} from '../knowledge/schema'

const SCHEMAS = {
  pack: PackHeadSchema,
  evidence: EvidenceSchema,
  'related-words': RelatedWordsSchema,
  topic: TopicSchema,
  article: ArticleHeadSchema,
  'topic-translation': TopicTranslationSchema,
  'pack-translation': PackTranslationSchema,
}

/** The pack format as JSON Schema, for editors that check YAML as it is typed: the text of each file by its name. */
export function writeJsonSchemas(): Map<string, string> {
  const files = Object.entries(SCHEMAS).map(([name, schema]): [string, string] => {
    // Checks that JSON Schema cannot say (a day that the calendar has) are left to the validator.
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
    return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`]
  })
  return new Map(files)
}
