declare module 'virtual:backgrounder/filter' {
  export const packedPrefilter: import('../recognition/prefilter').PrefilterSource
  /** The ids of the pack's topics. */
  export const topicIds: readonly string[]
}

declare module 'virtual:backgrounder/recognition' {
  export const packedTopics: readonly import('../recognition/packed-topics').PackedTopic[]
  export const packedEvidence: import('../recognition/packed-evidence').PackedEvidence
}

declare module 'virtual:backgrounder/knowledge' {
  /** Without its related words. */
  export const knowledge: import('../knowledge/pack').Pack
  /** For whom ranks facts and passages. */
  export const relatedWords: readonly import('../knowledge/pack').WordFamily[]
  /** By topic; a topic without places has none. */
  export const maps: Readonly<Record<string, import('../knowledge/locator-map').LocatorMap>>
}

declare module '*.css?inline' {
  const css: string
  export default css
}
