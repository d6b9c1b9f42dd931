/** Hands a text to the browser as a download, named by today's date. */
export function saveTextFile(text: string): void {
  const link = document.createElement('a')
  const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `backgrounder-settings-${today}.json`
  link.click()
  // The download has its own hold on the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
