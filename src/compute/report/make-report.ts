import type { Region } from '../../geo/region.ts';
import { type Bounds, type CellSizeM, levelOfCellSize } from '../../geo/tile-grid.ts';
import { engineVersion } from '../../planning/engine-version.ts';
import type { Project } from '../../planning/project.ts';
import { diffScenarios } from '../../planning/scenario-diff/diff-scenarios.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import { geodataSources } from '../../report/pack/geodata-sources.ts';
import { knownLimits } from '../../report/pack/known-limits.ts';
import { linkBudgets } from '../../report/pack/link-budgets.ts';
import { hashesOf, type PackParts } from '../../report/pack/pack-hashes.ts';
import { canonicalPack } from '../../report/pack/pack-json.ts';
import {
  type PackedMap,
  packVersion,
  type ReportPack,
  type ReportRequest,
} from '../../report/pack/report-pack.ts';
import { type CellWindow, cellWindow } from '../../report/picture/cell-window.ts';
import type { ElevationGrid } from '../../terrain/elevation-grid.ts';
import type { CoverageEngine, Progress } from '../coverage-engine.ts';
import { scenarioOf } from '../scenario-of.ts';
import { simulateSides } from '../simulate-sides.ts';
import { terminalGroups } from '../terminal-groups.ts';
import { drawAgainstPrevious, drawReport, tilesToDraw } from './draw-report.ts';
import type { DrawnTerminal } from './report-maps.ts';
import { type StepCounter, stepCounter } from './step-counter.ts';
import { hasTerminal } from './window-layers.ts';

/** What a report is made of. */
export interface ReportTask {
  readonly project: Project;
  readonly request: ReportRequest;
  /** The plan as it was reported before; null when there is none. */
  readonly previous: Plan | null;
  readonly region: Region;
  /** Imported heights, in place of the built-in hills, and the files they came from. */
  readonly elevation: ElevationGrid | null;
  readonly elevations: ReportPack['inputs']['elevations'];
  readonly signal?: AbortSignal;
  /** Steps of figures and maps; their total grows as parts begin. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Margin of maps about the zones, degrees each way. */
const marginDeg = 0.1;

type PackedResult = Omit<SimulationResult, 'elapsedMs'>;

/**
 * Computes everything that a report holds. The same task gives the same pack, to the byte, whatever
 * the number of workers. The project is open in the engine afterwards.
 *
 * @throws as the engine does, when a scenario is missing, and an AbortError when the signal is given.
 */
export async function makeReport(engine: CoverageEngine, task: ReportTask): Promise<ReportPack> {
  const { request, region, elevation } = task;
  const project = withScenarios(task.project, request.scenarioIds);
  const signal = task.signal ?? new AbortController().signal;
  const steps = stepCounter(task.onProgress);
  await engine.open(project, elevation);
  const window = windowOf(engine.area.zoneBounds, region.scope, request.mapCellSizeM);
  const onTile = steps.part(tilesToDraw(project, window));
  // maps come first where both wait for a worker; whatever fails, nothing is left running unheard
  const [drawn, run] = await Promise.allSettled([
    drawReport(engine, project, region, window, signal, onTile),
    simulateSides(
      async () => engine,
      project.scenarios.map(({ id }) => ({ project, scenarioId: id })),
      { ...runOptions(request), signal, onProgress: steps.run() },
    ),
  ]);
  if (run.status === 'rejected') throw run.reason;
  if (drawn.status === 'rejected') throw drawn.reason;
  const { maps, weakAreas, main } = drawn.value;
  const before =
    task.previous &&
    (await previousPlan(engine, { ...task, previous: task.previous }, main, window, signal, steps));
  const results = run.value.simulations.map(({ result }) => withoutTime(result));
  const parts: PackParts = {
    format: 'offing-report-pack',
    version: packVersion,
    engine: engineVersion,
    request,
    inputs: {
      project,
      previous: before?.plan ?? null,
      elevations: task.elevations,
      geodata: {
        id: region.id,
        version: region.version,
        sources: geodataSources(region),
        constants: region.constantsSources,
      },
      randomSeeds: [],
    },
    results,
    previousResult: before?.result ?? null,
    comparison: results.length > 1 ? run.value.comparison : null,
    changes: changesOf(project, before?.plan ?? null),
    weakAreas,
    linkBudgets: linkBudgets(project, project.scenarios[0], reported(project, request)),
    limits: knownLimits(project, results),
    maps: [...maps, ...(before ? before.maps : [])],
  };
  // hashed as it will be read: with no −0 and nothing undefined
  const pack = canonicalPack({ ...parts, hashes: {} });
  return canonicalPack({ ...pack, hashes: hashesOf(pack) });
}

interface Plan {
  readonly project: Project;
  readonly scenarioId: string;
}

function runOptions({ cellSizeM, terminalIds }: ReportRequest) {
  return { cellSizeM: cellSizeM as CellSizeM, terminalIds };
}

/** The project with some of its scenarios alone, in the order asked for, each told in full. */
function withScenarios(project: Project, ids: readonly string[]): Project {
  const scenarios = ids.map((id) => {
    // where it was branched from changes no figure, and may not be among those reported
    const { basis: _, ...scenario } = scenarioOf(project, id);
    return scenario;
  });
  return { ...project, scenarios };
}

/** Terminals with figures in a report. */
function reported(project: Project, { terminalIds }: ReportRequest): string[] {
  return terminalGroups(project, terminalIds).flat();
}

function windowOf(zones: Bounds, scope: Bounds, cellSizeM: number): CellWindow {
  const bounds = {
    west: Math.max(scope.west, zones.west - marginDeg),
    south: Math.max(scope.south, zones.south - marginDeg),
    east: Math.min(scope.east, zones.east + marginDeg),
    north: Math.min(scope.north, zones.north + marginDeg),
  };
  return cellWindow(bounds, levelOfCellSize(cellSizeM as CellSizeM));
}

/** The figures of the previous version, on its own zones, and what the maps have over it. */
async function previousPlan(
  engine: CoverageEngine,
  { project, previous, request, elevation }: ReportTask & { readonly previous: Plan },
  main: readonly DrawnTerminal[],
  window: CellWindow,
  signal: AbortSignal,
  steps: StepCounter,
): Promise<{ plan: Plan; result: PackedResult; maps: PackedMap[] }> {
  const plan = {
    project: withScenarios(previous.project, [previous.scenarioId]),
    scenarioId: previous.scenarioId,
  };
  const terminalIds = reported(project, request).filter((id) => hasTerminal(plan.project, id));
  try {
    await engine.open(plan.project, elevation);
    const { result } = await engine.simulate({
      ...plan,
      ...runOptions({ ...request, terminalIds }),
      signal,
      onProgress: steps.run(),
    });
    const maps = await drawAgainstPrevious(engine, plan, main, window, signal);
    return { plan, result: withoutTime(result), maps };
  } finally {
    await engine.open(withScenarios(project, request.scenarioIds), elevation);
  }
}

/** Site by site: what the first scenario has over the previous plan, and the others over the first. */
function changesOf(project: Project, previous: Plan | null): ReportPack['changes'] {
  const { scenarios, carriers } = project;
  const [first, ...others] = scenarios;
  const against = previous
    ? [
        {
          of: 'previous',
          changes: diffScenarios(
            scenarioOf(previous.project, previous.scenarioId),
            first,
            carriers,
            previous.project.carriers,
          ),
        },
      ]
    : [];
  return [
    ...against,
    ...others.map((other) => ({ of: other.id, changes: diffScenarios(first, other, carriers) })),
  ];
}

function withoutTime({ elapsedMs: _, ...result }: SimulationResult): PackedResult {
  return result;
}
