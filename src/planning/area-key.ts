import { conditionsOf, sandsAreBare } from './conditions-of.ts';
import { canonicalJson, contentHash } from './content-hash.ts';
import type { Project } from './project.ts';

/**
 * Names the zones, assets, voyages, ground and climate of a project, as SHA-256 in hexadecimal digits: the
 * cells of projects with equal keys, on equal elevations, can be set against each other one by one.
 */
export function areaKey({ zones, assets, fleets, propagation, conditions }: Project): string {
  const { climate, land } = propagation;
  const { season, ...water } = conditionsOf({ conditions });
  const sands = [season, sandsAreBare({ season, ...water })];
  const voyages = voyagesKey(fleets ?? noFleets);
  return contentHash(canonicalJson([zones, assets, climate, land, sands, voyages]));
}

const noFleets: NonNullable<Project['fleets']> = [];
const voyagesKeys = new WeakMap<NonNullable<Project['fleets']>, string>();

/** Kept with the fleets, which edits of anything else leave alone: recorded tracks are long. */
function voyagesKey(fleets: NonNullable<Project['fleets']>): string {
  const known = voyagesKeys.get(fleets);
  if (known !== undefined) return known;
  const voyages = fleets.map(({ ships }) => ships.map(({ voyage }) => voyage));
  const key = contentHash(canonicalJson(voyages));
  voyagesKeys.set(fleets, key);
  return key;
}
