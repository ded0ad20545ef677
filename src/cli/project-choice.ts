import { type CellSizeM, cellSizesM } from '../geo/tile-grid.ts';
import type { Project } from '../planning/project.ts';
import { badInput, wrongUsage } from './failure.ts';
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
export function chosenYear(
  text: string | undefined,
  { years }: Pick<Project, 'years'>,
): number | undefined {
  const year = wholeNumber('--year', text, 1, 9999);
  if (year === undefined || years.includes(year)) return year;
  throw badInput(`--year: ${year}: expected one of ${years.join(', ')}`);
}

/** The cell size that `--cell-size` names; undefined when left out. @throws CommandFailure */
export function chosenCellSize(text: string | undefined): CellSizeM | undefined {
  const asked = wholeNumber('--cell-size', text, 1, 1e6);
  const known = cellSizesM.find((size) => size === asked);
  if (known !== undefined || asked === undefined) return known;
  throw wrongUsage(`--cell-size: ${asked}: expected one of ${cellSizesM.join(', ')}`);
}

/** The terminals that `--terminal` names, all that have services for `all`. @throws CommandFailure */
export function terminalsAsked(
  ids: readonly string[],
  { services }: Pick<Project, 'services'>,
): string[] {
  const known = [...new Set(services.map(({ terminalId }) => terminalId))];
  const unknown = ids.find((id) => id !== 'all' && !known.includes(id));
  if (unknown !== undefined) {
    throw badInput(
      `--terminal: ${unknown}: no service of the project is for it; expected all or ${known.join(', ')}`,
    );
  }
  return ids.includes('all') ? known : [...ids];
}
