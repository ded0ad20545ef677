/** How texts of a column go on: as numbers, as names that may end in a number, or not at all. */
export type Counting = 'numbers' | 'names' | 'none';

/**
 * The texts that follow some given ones when they are filled on: two numbers or more go on by their
 * step, names that end in a number go on counting, all else is repeated.
 */
export function fillTexts(given: readonly string[], count: number, counting: Counting): string[] {
  const next =
    counting === 'numbers' ? numbersAfter(given) : counting === 'names' ? namesAfter(given) : null;
  return Array.from({ length: count }, (_, n) => next?.(n) ?? given[n % given.length]);
}

type NextText = (n: number) => string;

function numbersAfter(given: readonly string[]): NextText | null {
  const step = stepOf(given);
  if (step === null) return null;
  const last = Number(given[given.length - 1]);
  const decimals = Math.max(...given.map((text) => text.split('.')[1]?.length ?? 0));
  return (n) => String(Number((last + step * (n + 1)).toFixed(decimals)));
}

function namesAfter(given: readonly string[]): NextText | null {
  const named = given.map(numberedName);
  if (!named.every((name) => name !== null)) return null;
  const [first] = named;
  const last = named[named.length - 1];
  const by = named.length > 1 ? (last.number - first.number) / (named.length - 1) : 1;
  if (!Number.isInteger(by) || named.some(({ stem }) => stem !== first.stem)) return null;
  return (n) => `${last.stem}${last.number + by * (n + 1)}`;
}

/** What numbers grow by from one to the next, when they all do by the same; null else. */
function stepOf(given: readonly string[]): number | null {
  if (given.length < 2 || given.some((text) => !/^-?\d+(\.\d+)?$/.test(text))) return null;
  const numbers = given.map(Number);
  const step = numbers[1] - numbers[0];
  const isEven = numbers.every(
    (number, i) => i === 0 || Math.abs(number - numbers[i - 1] - step) < 1e-9,
  );
  return isEven ? step : null;
}

/** `Site 12` as `Site ` and 12; a number alone is none. */
function numberedName(text: string): { readonly stem: string; readonly number: number } | null {
  const match = /^(.*\D)(\d{1,9})$/.exec(text);
  return match && { stem: match[1], number: Number(match[2]) };
}
