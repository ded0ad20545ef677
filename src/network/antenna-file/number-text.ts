/** Where the first decimal comma of a file stands, as it is read. */
export interface CommaWatch {
  first: { readonly line: number; readonly text: string } | null;
}

/** A sign, digits with a decimal point or comma, and an exponent of two digits at most. */
export const numberPattern = '[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,2})?';

const wholeNumber = new RegExp(`^${numberPattern}$`);

/** A number as antenna files write it; null when the text is none. */
export function readNumber(text: string, line: number, commas: CommaWatch): number | null {
  // some programs write a true minus sign
  const plain = text.replace('\u2212', '-');
  if (!wholeNumber.test(plain)) return null;
  // headers are read after the rows
  if (plain.includes(',') && line < (commas.first?.line ?? Number.POSITIVE_INFINITY)) {
    commas.first = { line, text };
  }
  return Number(plain.replace(',', '.'));
}

/** A number for people, with a true minus sign and at most two decimals. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
