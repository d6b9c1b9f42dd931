/**
 * Copies text at the reader's press of a button; false where the browser lets us not. Pages without https have no clipboard
 * (https://w3c.github.io/clipboard-apis/#navigator-interface): there the text is selected and copied as by hand.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text, near)
  }
}

function copySelected(text: string, near: HTMLElement): boolean {
  const field = document.createElementNS('http://www.w3.org/1999/xhtml', 'textarea') as HTMLTextAreaElement
  field.value = text
  field.className = 'visually-hidden'
  near.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  near.focus()
  return isCopied
}
