import type { Project } from '../../planning/project.ts';
import { systemColours } from '../sky/sky-palette.ts';

/** The colour of a satellite system, the same as its satellites have on the chart. */
export function systemColour(
  { satellites }: Pick<Project, 'satellites'>,
  systemId: string,
): string {
  const place = satellites?.systems.findIndex(({ id }) => id === systemId) ?? -1;
  return place < 0 ? 'var(--ship-unknown)' : `var(--sky-${(place % systemColours) + 1})`;
}
