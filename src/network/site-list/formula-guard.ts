/** What makes a spreadsheet take a text for a formula, in half and full width. */
const formula = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as it stands in a CSV field: one that a spreadsheet would run as a formula gets an apostrophe
 * before it. So does one that looks as if it had one already, hence `unguardText` gives each text back.
 */
export function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `guardText` made a field of; others as they are. */
export function unguardText(field: string): string {
  return field.startsWith("'") && formula.test(field) ? field.slice(1) : field;
}
