import type { Name } from '../../network/name.ts';
import type { Goal } from '../goal.ts';
import type { Project } from '../project.ts';
import { goalTargetName } from './goal-target-name.ts';

/** What a goal is for, with how much of each asset where it counts assets: `Wind farms (each ≥ 95 %)`. */
export function goalName(
  { target, eachPercent }: Pick<Goal, 'target' | 'eachPercent'>,
  project: Pick<Project, 'zones'>,
): Name {
  const { zh, en } = goalTargetName(target, project);
  if (eachPercent === undefined) return { zh, en };
  return { zh: `${zh}（每个 ≥ ${eachPercent} %）`, en: `${en} (each ≥ ${eachPercent} %)` };
}
