/** A spreadsheet takes such a cell for a formula and runs it: https://owasp.org/www-community/attacks/CSV_Injection */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as a table by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): every cell in quotes, every line ended by CR LF. A cell that a
 * spreadsheet would run gets a leading apostrophe, which makes it a text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  const text = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell
  return `"${text.replaceAll('"', '""')}"`
}
