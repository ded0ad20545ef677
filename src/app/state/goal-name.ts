import type { Name } from '../../network/name.ts';
import type { GoalTarget } from '../../planning/goal.ts';
import type { Project } from '../../planning/project.ts';
import { textIn } from '../i18n/text.ts';

const islands = {
  inhabited: { zh: '有居民海岛', en: 'Inhabited islands' },
  uninhabited: { zh: '无居民海岛', en: 'Uninhabited islands' },
} as const;

/** What a goal is for, in words: a zone's name, or that of the kind of assets. */
export function targetName(target: GoalTarget, { zones }: Pick<Project, 'zones'>): Name {
  if ('zoneId' in target) {
    const { zoneId } = target;
    return zones.find(({ id }) => id === zoneId)?.name ?? { zh: zoneId, en: zoneId };
  }
  if (target.inhabited !== undefined) {
    return islands[target.inhabited ? 'inhabited' : 'uninhabited'];
  }
  const key = `asset.${target.assetKind}` as const;
  return { zh: textIn('zh')(key), en: textIn('en')(key) };
}
