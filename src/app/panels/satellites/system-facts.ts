import type { OrbitDefinition } from '../../../orbit/orbit-definition.ts';

/** How many satellites an orbit holds. */
export function satelliteCount(orbit: OrbitDefinition): number {
  if (orbit.type !== 'walker') return orbit.satellites.length;
  return orbit.shells.reduce(
    (sum, { planes, satellitesPerPlane }) => sum + planes * satellitesPerPlane,
    0,
  );
}
