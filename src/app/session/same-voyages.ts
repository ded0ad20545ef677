import type { Project } from '../../planning/project.ts';

type Fleets = Pick<Project, 'fleets'>;

/** Whether two states of a project have the same voyages in the same order, whatever else is said of their ships. */
export function hasSameVoyages({ fleets: a = [] }: Fleets, { fleets: b = [] }: Fleets): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(
      ({ ships }, f) =>
        ships.length === b[f].ships.length &&
        ships.every(({ voyage }, s) => voyage === b[f].ships[s].voyage),
    )
  );
}
