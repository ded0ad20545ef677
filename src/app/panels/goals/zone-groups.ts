import type { Project } from '../../../planning/project.ts';
import type { Zone } from '../../../planning/zone.ts';

interface ZoneGroups {
  readonly main: readonly Zone[];
  readonly bands: readonly Zone[];
}

const groupsByProject = new WeakMap<Project['zones'], ZoneGroups>();

const bandPattern = /\d+\s*[–-]\s*\d+\s*km/i;

/** The zones that goals speak of first: internal waters, territorial sea, and what users drew. */
export function mainZones(project: Project): readonly Zone[] {
  return groups(project).main;
}

/** The zones between two distances from the shore. */
export function distanceBands(project: Project): readonly Zone[] {
  return groups(project).bands;
}

/** What tells a band from the others: its two distances. */
export function bandDistances(band: Zone): string {
  return bandPattern.exec(band.name.en)?.[0] ?? band.name.en;
}

function groups(project: Project): ZoneGroups {
  let known = groupsByProject.get(project.zones);
  if (!known) {
    const isBand = (zone: Zone) => bandPattern.test(zone.name.en);
    known = {
      main: project.zones.filter((zone) => !isBand(zone)),
      bands: project.zones.filter(isBand),
    };
    groupsByProject.set(project.zones, known);
  }
  return known;
}
