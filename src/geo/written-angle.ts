import type { CoordinateToken } from './coordinate-text.ts';

export type Axis = 'latitude' | 'longitude';

/** How an angle was written: degrees alone, with minutes, or with minutes and seconds. */
export type AngleForm = 'degrees' | 'minutes' | 'seconds';

/** One coordinate as it was written. */
export interface WrittenAngle {
  /** Degrees, south and west negative. */
  readonly valueDeg: number;
  /** Null when nothing written says which of the two it is. */
  readonly axis: Axis | null;
  readonly form: AngleForm;
  /** Into how many numbers it falls: 1 for degrees alone. */
  readonly parts: number;
}

const axisOfLetter = { N: 'latitude', S: 'latitude', E: 'longitude', W: 'longitude' } as const;
const marks = ['°', "'", '"'] as const;

/** Reads one coordinate from its tokens; null where they are none, or say what cannot be. */
export function writtenAngle(tokens: readonly CoordinateToken[]): WrittenAngle | null {
  let rest = [...tokens];
  const [label] = rest;
  if (label?.kind === 'label') rest = rest.slice(1);
  // a letter stands before the numbers or after them
  const hemisphere = rest.find((token) => token.kind === 'hemisphere');
  if (hemisphere && hemisphere === rest[0]) rest = rest.slice(1);
  else if (hemisphere && hemisphere === rest.at(-1)) rest = rest.slice(0, -1);
  const [sign] = rest;
  if (sign?.kind === 'sign') rest = rest.slice(1);

  const named = label?.kind === 'label' ? label.axis : null;
  const lettered = hemisphere ? axisOfLetter[hemisphere.letter] : null;
  if (lettered && (sign?.kind === 'sign' || (named && named !== lettered))) return null;
  const axis = lettered ?? named;

  const isMarked = rest.some(({ kind }) => kind === 'mark');
  const numbers = numbersOf(rest);
  const parts = numbers && unpacked(numbers, axis, isMarked);
  const sizeDeg = parts && degreesOf(parts);
  if (!parts || sizeDeg === null || sizeDeg > (axis === 'latitude' ? 90 : 180)) return null;
  const isNegative =
    hemisphere?.letter === 'S' ||
    hemisphere?.letter === 'W' ||
    (sign?.kind === 'sign' && sign.sign < 0);
  return {
    valueDeg: isNegative && sizeDeg > 0 ? -sizeDeg : sizeDeg,
    axis,
    form: (['degrees', 'minutes', 'seconds'] as const)[parts.length - 1],
    parts: parts.length,
  };
}

/** The numbers, each followed by the mark that names it, if by any; null where something else stands. */
function numbersOf(tokens: readonly CoordinateToken[]): { text: string; value: number }[] | null {
  const numbers: { text: string; value: number }[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.kind;
    if (token.kind === 'number') {
      numbers.push(token);
    } else if (token.kind === 'mark') {
      if (before !== 'number' || token.mark !== marks[numbers.length - 1]) return null;
    } else if (token.kind !== 'joint' || (before !== 'number' && before !== 'mark')) {
      return null;
    }
  }
  return tokens.at(-1)?.kind === 'joint' ? null : numbers;
}

/** Degrees, minutes and seconds; only the last may have decimals. Null when one is out of bounds. */
function degreesOf(parts: readonly number[]): number | null {
  if (parts.slice(0, -1).some((part) => !Number.isInteger(part))) return null;
  if (parts.slice(1).some((part) => part >= 60)) return null;
  const [degrees, minutes, seconds] = parts;
  if (minutes === undefined) return degrees;
  // one division, so that 12.5′ is as near to the truth as it can be
  return seconds === undefined
    ? (degrees * 60 + minutes) / 60
    : (degrees * 3600 + minutes * 60 + seconds) / 3600;
}

/** Takes 3312.5 and 1214800 apart, as receivers write them; other numbers are parts already. */
function unpacked(
  numbers: readonly { readonly text: string; readonly value: number }[],
  axis: Axis | null,
  isMarked: boolean,
): number[] | null {
  if (numbers.length === 0 || numbers.length > 3) return null;
  const [{ text, value }] = numbers;
  const digits = text.split('.')[0].length;
  if (numbers.length > 1 || isMarked || digits < 4) return numbers.map((part) => part.value);
  if (axis === 'latitude' && digits % 2 !== 0) return null;
  if (digits < 6) return [Math.floor(value / 100), digitsFrom(text, digits - 2)];
  if (digits > 7) return null;
  const minutes = Math.floor(value / 100) % 100;
  return [Math.floor(value / 10_000), minutes, digitsFrom(text, digits - 2)];
}

/** The end of a number from its so-manieth digit on, read anew so that no digit is lost. */
function digitsFrom(text: string, from: number): number {
  return Number(text.slice(from));
}
