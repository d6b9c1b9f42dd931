/** What has a meaning anywhere in a line: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const MEANS_SOMETHING = /[\\`*_[\]<>&~|#]/g
/** What opens a list, or underlines a heading, at the start of a line. */
const OPENS_BLOCK = /^(?:[-+=]|\d{1,9}(?=[.)]))/

/** A part of a line that Markdown shows as it is: nothing in it becomes a link, a picture, a tag or a heading. */
export function escapeMarkdown(text: string): string {
  return text.replace(MEANS_SOMETHING, '\\$&')
}

/** The same for the beginning of a line, which may not become a list either. */
export function escapeLineStart(text: string): string {
  return escapeMarkdown(text).replace(OPENS_BLOCK, opener => (/\d/.test(opener) ? `${opener}\\` : `\\${opener}`))
}
