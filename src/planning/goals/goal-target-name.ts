import type { Name } from '../../network/name.ts';
import { assetKindNames } from '../comparison/asset-kind-names.ts';
import type { GoalTarget } from '../goal.ts';
import type { Project } from '../project.ts';

const islands = {
  inhabited: { zh: '有居民海岛', en: 'Inhabited islands' },
  uninhabited: { zh: '无居民海岛', en: 'Uninhabited islands' },
} as const;

/** What a goal is for: the name of a zone, a fleet, or a kind of assets; an id where the project lacks it. */
export function goalTargetName(
  target: GoalTarget,
  { zones, fleets }: Pick<Project, 'zones' | 'fleets'>,
): Name {
  if ('zoneId' in target) {
    const { zoneId } = target;
    return zones.find(({ id }) => id === zoneId)?.name ?? { zh: zoneId, en: zoneId };
  }
  if ('fleetId' in target) {
    const { fleetId } = target;
    return fleets?.find(({ id }) => id === fleetId)?.name ?? { zh: fleetId, en: fleetId };
  }
  if (target.inhabited !== undefined) {
    return islands[target.inhabited ? 'inhabited' : 'uninhabited'];
  }
  return assetKindNames[target.assetKind];
}
