import type { Name } from '../../network/name.ts';
import type { Project } from '../project.ts';
import type { SimulationResult } from '../simulation-result.ts';
import type { AreaChange } from './area-change.ts';
import { assumptionDifferences } from './assumption-differences.ts';
import { comparedAssets } from './compared-assets.ts';
import { comparedCosts } from './compared-costs.ts';
import { comparedGoals } from './compared-goals.ts';
import { comparedZones } from './compared-zones.ts';
import type { ComparedSide, Comparison } from './comparison.ts';
import { comparisonNotes } from './comparison-notes.ts';

/** A plan with its figures. The time a run took is of no account. */
export interface SideResult {
  readonly project: Project;
  readonly scenarioId: string;
  readonly result: Omit<SimulationResult, 'elapsedMs'>;
}

/** A side that has been set against the first one, cell by cell. */
export interface SideChange extends AreaChange {
  /** Index of the side, from 1. */
  readonly side: number;
}

/**
 * Puts the same questions to several plans; the first is what the others are measured against.
 *
 * @param changes of the sides that were run on the first one's area, for years and services of both
 */
export function compareResults(
  sides: readonly SideResult[],
  changes: readonly SideChange[],
): Comparison {
  const zones = comparedZones(sides, changes);
  return {
    sides: sidesOf(sides),
    assumptions: assumptionDifferences(sides),
    notes: comparisonNotes(sides, changes),
    goals: comparedGoals(sides),
    zones,
    assets: comparedAssets(sides),
    costs: comparedCosts(sides, zones),
  };
}

function sidesOf(sides: readonly SideResult[]): ComparedSide[] {
  const ofOneProject = new Set(sides.map(({ project }) => project.id)).size === 1;
  const keys: string[] = [];
  return sides.map(({ project, scenarioId, result }) => {
    const plain = ofOneProject ? scenarioId : `${project.id}/${scenarioId}`;
    const same = keys.filter((key) => key === plain || key.startsWith(`${plain}#`)).length;
    const key = same === 0 ? plain : `${plain}#${same + 1}`;
    keys.push(key);
    const scenario = project.scenarios.find(({ id }) => id === scenarioId);
    return {
      key,
      projectId: project.id,
      project: project.name,
      scenarioId,
      scenario: scenario?.name ?? nameOfId(scenarioId),
      inputsHash: result.inputsHash,
    };
  });
}

function nameOfId(id: string): Name {
  return { zh: id, en: id };
}
