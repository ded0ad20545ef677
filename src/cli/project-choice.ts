import type { Project } from '../planning/project.ts';
import { badInput } from './failure.ts';
import { wholeNumber } from './whole-number.ts';

/** The id that an option names among some things; the first when left out. @throws CommandFailure */
export function chosenId(
  option: string,
  id: string | undefined,
  things: readonly { readonly id: string }[],
): string {
  if (id === undefined) return things[0].id;
  if (things.some((thing) => thing.id === id)) return id;
  const known = things.map((thing) => thing.id).join(', ');
  throw badInput(`${option}: ${id}: not in the project; expected one of ${known}`);
}

/** The year of the project that `--year` names; undefined when left out. @throws CommandFailure */
export function chosenYear(text: string | undefined, { years }: Project): number | undefined {
  const year = wholeNumber('--year', text, 1, 9999);
  if (year === undefined || years.includes(year)) return year;
  throw badInput(`--year: ${year}: expected one of ${years.join(', ')}`);
}
