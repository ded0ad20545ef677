import type { Name } from '../../network/name.ts';
import type { Goal } from '../goal.ts';
import type { Project } from '../project.ts';
import { goalTargetName } from './goal-target-name.ts';

/**
 * What a goal is for, with how much of each asset where it counts assets, and whether satellites
 * count: `Wind farms (each ≥ 95 %, with satellite)`.
 */
export function goalName(
  { target, eachPercent, withSatellite }: Pick<Goal, 'target' | 'eachPercent' | 'withSatellite'>,
  project: Pick<Project, 'zones'>,
): Name {
  const { zh, en } = goalTargetName(target, project);
  const terms: Name[] = [
    ...(eachPercent === undefined
      ? []
      : [{ zh: `每个 ≥ ${eachPercent} %`, en: `each ≥ ${eachPercent} %` }]),
    ...(withSatellite ? [{ zh: '含卫星', en: 'with satellite' }] : []),
  ];
  if (terms.length === 0) return { zh, en };
  return {
    zh: `${zh}（${terms.map((term) => term.zh).join('，')}）`,
    en: `${en} (${terms.map((term) => term.en).join(', ')})`,
  };
}
