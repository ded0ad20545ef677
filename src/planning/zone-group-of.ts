import type { Zone, ZoneGroup } from './zone.ts';

const distancesPattern = /\d+\s*[–-]\s*\d+\s*km/i;

/** The group of a zone: the one it names; for older files by its shape and name. */
export function zoneGroupOf({ group, shape, name }: Zone): ZoneGroup {
  if (group) return group;
  if (distancesPattern.test(name.en)) return 'distance';
  return shape.type === 'geodata' ? 'law' : 'own';
}

/** What tells a distance band from the others: its two distances, or else its name. */
export function bandDistances({ name }: Zone): string {
  return distancesPattern.exec(name.en)?.[0] ?? name.en;
}
