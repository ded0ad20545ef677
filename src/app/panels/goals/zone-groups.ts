import type { Project } from '../../../planning/project.ts';
import type { Zone } from '../../../planning/zone.ts';
import { zoneGroupOf } from '../../../planning/zone-group-of.ts';

interface ZoneGroups {
  readonly main: readonly Zone[];
  readonly bands: readonly Zone[];
  readonly counties: readonly Zone[];
}

const groupsByProject = new WeakMap<Project['zones'], ZoneGroups>();

/** The zones that goals speak of first: internal waters, territorial sea, and what users drew. */
export function mainZones(project: Project): readonly Zone[] {
  return groups(project).main;
}

/** The zones between two distances from the shore. */
export function distanceBands(project: Project): readonly Zone[] {
  return groups(project).bands;
}

/** The waters off counties. */
export function countyZones(project: Project): readonly Zone[] {
  return groups(project).counties;
}

function groups({ zones }: Project): ZoneGroups {
  let known = groupsByProject.get(zones);
  if (!known) {
    known = {
      main: zones.filter((zone) => ['law', 'own'].includes(zoneGroupOf(zone))),
      bands: zones.filter((zone) => zoneGroupOf(zone) === 'distance'),
      counties: zones.filter((zone) => zoneGroupOf(zone) === 'county'),
    };
    groupsByProject.set(zones, known);
  }
  return known;
}
