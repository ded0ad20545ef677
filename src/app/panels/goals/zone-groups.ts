import type { Project } from '../../../planning/project.ts';
import type { Zone } from '../../../planning/zone.ts';
import { zoneGroupOf } from '../../../planning/zone-group-of.ts';

interface ZoneGroups {
  readonly main: readonly Zone[];
  readonly outer: readonly Zone[];
  readonly bands: readonly Zone[];
  readonly counties: readonly Zone[];
}

const groupsByProject = new WeakMap<Project['zones'], ZoneGroups>();

/** The zones that goals speak of first: internal waters, territorial sea, and what users drew. */
export function mainZones(project: Project): readonly Zone[] {
  return groups(project).main;
}

/** The zones of the law of the sea beyond the territorial sea, where masts hardly reach. */
export function outerZones(project: Project): readonly Zone[] {
  return groups(project).outer;
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
      main: zones.filter((zone) => ['law', 'own'].includes(zoneGroupOf(zone)) && !isOuter(zone)),
      outer: zones.filter(isOuter),
      bands: zones.filter((zone) => zoneGroupOf(zone) === 'distance'),
      counties: zones.filter((zone) => zoneGroupOf(zone) === 'county'),
    };
    groupsByProject.set(zones, known);
  }
  return known;
}

function isOuter({ shape }: Zone): boolean {
  return shape.type === 'geodata' && ['contiguous-zone', 'beyond-24-nm'].includes(shape.id);
}
