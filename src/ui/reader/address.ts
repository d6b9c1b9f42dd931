/** Where an article, or a passage of it, can be read. */
export type AddressOf = (articleId: string, passageId?: string) => string
