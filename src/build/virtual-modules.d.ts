declare module 'virtual:backgrounder/recognition' {
  export const recognition: readonly import('../recognition/topic').RecognitionTopic[]
}

declare module 'virtual:backgrounder/knowledge' {
  export const knowledge: import('../knowledge/pack').Pack
}

declare module 'virtual:backgrounder/highlights.css' {}

declare module '*.css?inline' {
  const css: string
  export default css
}
