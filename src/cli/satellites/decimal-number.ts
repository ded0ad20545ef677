import { wrongUsage } from '../failure.ts';

/** The number that an option gives. @throws CommandFailure when it is none or outside its range. */
export function decimalNumber(option: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text.trim()) && value >= from && value <= to) return value;
  throw wrongUsage(`${option}: ${text}: expected a number from ${from} to ${to}`);
}
