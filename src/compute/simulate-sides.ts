import type { CellSizeM } from '../geo/tile-grid.ts';
import { areaKey } from '../planning/area-key.ts';
import { compareResults, type SideChange } from '../planning/comparison/compare-results.ts';
import type { Comparison } from '../planning/comparison/comparison.ts';
import type { Project } from '../planning/project.ts';
import type { CoverageEngine, Progress, Simulation } from './coverage-engine.ts';
import { terminalGroups } from './terminal-groups.ts';

/** A plan that is compared with others. */
export interface Side {
  readonly project: Project;
  readonly scenarioId: string;
}

export interface SidesOptions {
  /** Ascending; every year of every project when left out. */
  readonly years?: readonly number[];
  /** Whose services are asked for beside those that goals of any side name. */
  readonly terminalIds?: readonly string[];
  /** Of all sides; the first project's when left out. */
  readonly cellSizeM?: CellSizeM;
  /** Other states whose fans will be asked for soon. */
  readonly alsoKeep?: readonly Side[];
  readonly signal?: AbortSignal;
  /** Steps of all sides together; their total grows as sides begin. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Several plans with their figures, the first being what the others are measured against. */
export interface SidesRun {
  /** In the order of the sides. */
  readonly simulations: readonly Simulation[];
  readonly changes: readonly SideChange[];
  readonly comparison: Comparison;
}

/**
 * Simulates several plans on the same years, terminals and cells, and compares them. Cells are set
 * against each other where zones, assets, ground and climate are the first side's.
 *
 * @param engineOf an engine in which the project has been opened. It may be one engine, opened anew
 *   whenever the area changes: sides of one area are run one after the other, the first one's first.
 * @throws as engines do; when cancelled, an AbortError
 */
export async function simulateSides(
  engineOf: (project: Project) => Promise<CoverageEngine>,
  sides: readonly Side[],
  options: SidesOptions = {},
): Promise<SidesRun> {
  const { signal, onProgress } = options;
  const projects = sides.map(({ project }) => project);
  const terminalIds = projects.flatMap((project) =>
    terminalGroups(project, options.terminalIds ?? []).flat(),
  );
  const years = options.years ?? ascending(projects.flatMap((project) => project.years));
  const cellSizeM = options.cellSizeM ?? projects[0].cellSizeM;
  const keys = projects.map(areaKey);
  const simulations: Simulation[] = [];
  const changes: SideChange[] = [];
  let before = 0;
  for (const key of new Set(keys)) {
    const together = sides.flatMap((side, index) => (keys[index] === key ? [{ side, index }] : []));
    const engine = await engineOf(together[0].side.project);
    for (const { side, index } of together) {
      let total = 0;
      simulations[index] = await engine.simulate({
        ...side,
        years,
        terminalIds: known(terminalIds, side.project),
        cellSizeM,
        alsoKeep: [...together.map((each) => each.side), ...(options.alsoKeep ?? [])],
        ...(signal && { signal }),
        onProgress: (progress) => {
          total = progress.total;
          onProgress?.({ done: before + progress.done, total: before + progress.total });
        },
      });
      before += total;
      if (index === 0 || key !== keys[0]) continue;
      const found = await engine.changes(simulations[0], simulations[index]);
      changes.push(...found.map((change) => ({ side: index, ...change })));
    }
  }
  const results = sides.map((side, index) => ({ ...side, result: simulations[index].result }));
  return { simulations, changes, comparison: compareResults(results, changes) };
}

/** Terminals that a project has services for. */
function known(ids: readonly string[], { services }: Project): string[] {
  return [...new Set(ids)].filter((id) => services.some(({ terminalId }) => terminalId === id));
}

function ascending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
