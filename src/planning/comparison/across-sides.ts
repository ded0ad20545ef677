import type { YearResult } from '../simulation-result.ts';
import type { SideResult } from './compare-results.ts';

/** Indexes of the highest values; none when all that are known are equal. */
export function bestOf(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return least < most ? values.flatMap((value, side) => (value === most ? [side] : [])) : [];
}

/** Every id that any list has, in the order in which they are first met. */
export function idsOf(lists: readonly (readonly { readonly id: string }[])[]): string[] {
  return [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
}

/** Years that any side has figures of, ascending. */
export function yearsOf(sides: readonly SideResult[]): number[] {
  const years = sides.flatMap(({ result }) => result.years.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The state of a side at the end of a year; undefined where it was not simulated. */
export function yearOf({ result }: SideResult, year: number): YearResult | undefined {
  return result.years.find((each) => each.year === year);
}

/** Services that any side has figures of, in the order of the projects. */
export function serviceIdsOf(sides: readonly SideResult[]): string[] {
  const simulated = new Set(
    sides.flatMap(({ result }) =>
      result.years.flatMap(({ zones }) => Object.keys(zones[0]?.services ?? {})),
    ),
  );
  return idsOf(sides.map(({ project }) => project.services)).filter((id) => simulated.has(id));
}

/** Whether any side has a figure. */
export function isKnown(values: readonly (number | null)[]): boolean {
  return values.some((value) => value !== null);
}
