import { conditionsOf, sandsAreBare } from './conditions-of.ts';
import { canonicalJson, contentHash } from './content-hash.ts';
import type { Project } from './project.ts';

/**
 * Names the zones, assets, ground and climate of a project, as SHA-256 in hexadecimal digits: the
 * cells of projects with equal keys, on equal elevations, can be set against each other one by one.
 */
export function areaKey({ zones, assets, propagation, conditions }: Project): string {
  const { climate, land } = propagation;
  const { season, ...water } = conditionsOf({ conditions });
  return contentHash(
    canonicalJson([zones, assets, climate, land, [season, sandsAreBare({ season, ...water })]]),
  );
}
