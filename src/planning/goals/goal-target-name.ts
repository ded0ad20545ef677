import type { Name } from '../../network/name.ts';
import { assetKindNames } from '../comparison/asset-kind-names.ts';
import type { GoalTarget } from '../goal.ts';
import type { Project } from '../project.ts';

const islands = {
  inhabited: { zh: '有居民海岛', en: 'Inhabited islands' },
  uninhabited: { zh: '无居民海岛', en: 'Uninhabited islands' },
} as const;

/** What a goal is for: a zone's name, or that of the kind of assets; an id where the project lacks the zone. */
export function goalTargetName(target: GoalTarget, { zones }: Pick<Project, 'zones'>): Name {
  if ('zoneId' in target) {
    const { zoneId } = target;
    return zones.find(({ id }) => id === zoneId)?.name ?? { zh: zoneId, en: zoneId };
  }
  if (target.inhabited !== undefined) {
    return islands[target.inhabited ? 'inhabited' : 'uninhabited'];
  }
  return assetKindNames[target.assetKind];
}
