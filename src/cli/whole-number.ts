import { wrongUsage } from './failure.ts';

/** The whole number that an option gives; undefined when it is left out. @throws CommandFailure when it is none. */
export function wholeNumber(
  option: string,
  text: string | undefined,
  from: number,
  to: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= from && value <= to) return value;
  throw wrongUsage(`${option}: ${text}: expected a whole number from ${from} to ${to}`);
}
