/** The number a user typed, with either minus and either decimal mark; NaN when it is none. */
export function readNumber(text: string): number {
  const plain = text
    .replace(/[\s\u202f\u00a0]/g, '')
    .replace(/[\u2212\u2013－]/g, '-')
    .replace(/[,，。．]/g, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
