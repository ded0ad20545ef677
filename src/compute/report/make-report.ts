import type { Region } from '../../geo/region.ts';
import { type Bounds, type CellSizeM, levelOfCellSize } from '../../geo/tile-grid.ts';
import { engineVersion } from '../../planning/engine-version.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import { geodataSources } from '../../report/pack/geodata-sources.ts';
import { knownLimits } from '../../report/pack/known-limits.ts';
import { linkBudgets } from '../../report/pack/link-budgets.ts';
import { hashesOf, type PackParts } from '../../report/pack/pack-hashes.ts';
import { canonicalPack } from '../../report/pack/pack-json.ts';
import { packVersion, type ReportPack, type ReportRequest } from '../../report/pack/report-pack.ts';
import { type CellWindow, cellWindow } from '../../report/picture/cell-window.ts';
import type { ElevationGrid } from '../../terrain/elevation-grid.ts';
import type { CoverageEngine, Progress, Simulation } from '../coverage-engine.ts';
import { scenarioOf } from '../scenario-of.ts';
import { terminalGroups } from '../terminal-groups.ts';
import { drawReport, tilesToDraw } from './draw-report.ts';

/** What a report is made of. */
export interface ReportTask {
  readonly project: Project;
  readonly request: ReportRequest;
  /** The plan as it was reported before; null when there is none. */
  readonly previous: { readonly project: Project; readonly scenarioId: string } | null;
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
  const { request, region, previous, elevation } = task;
  const project = withScenarios(task.project, request.scenarioIds);
  const earlier = previous && {
    project: withScenarios(previous.project, [previous.scenarioId]),
    scenarioId: previous.scenarioId,
  };
  const signal = task.signal ?? new AbortController().signal;
  const steps = stepCounter(task.onProgress);
  await engine.open(project, elevation);
  const window = windowOf(engine.area.zoneBounds, region.scope, request.mapCellSizeM);
  const drawing = drawReport(
    engine,
    project,
    region,
    window,
    signal,
    steps.part(tilesToDraw(project, window)),
  );
  // the maps come first; whatever fails, nothing of the other is left running unheard
  const [drawn, simulated] = await Promise.allSettled([
    drawing,
    simulateAll(engine, project, request, signal, steps),
  ]);
  if (simulated.status === 'rejected') throw simulated.reason;
  if (drawn.status === 'rejected') throw drawn.reason;
  const simulations = simulated.value;
  const before = earlier && (await simulateEarlier(engine, task, earlier, signal, steps));
  const results = simulations.map(({ result }) => withoutTime(result));
  const parts: PackParts = {
    format: 'offing-report-pack',
    version: packVersion,
    engine: engineVersion,
    request,
    inputs: {
      project,
      previous: earlier,
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
    previousResult: before,
    comparison: null,
    changes: [],
    weakAreas: drawn.value.weakAreas,
    linkBudgets: linkBudgets(project, project.scenarios[0], reported(project, request)),
    limits: knownLimits(project, results),
    maps: drawn.value.maps,
  };
  const pack = canonicalPack({ ...parts, hashes: {} });
  return canonicalPack({ ...pack, hashes: hashesOf(pack) });
}

/** The project with some of its scenarios alone, whole and in the order asked for. */
function withScenarios(project: Project, ids: readonly string[]): Project {
  return { ...project, scenarios: ids.map((id) => whole(scenarioOf(project, id))) };
}

/** Where a scenario was branched from is of no account: it may not be among those reported. */
function whole(scenario: Scenario): Scenario {
  const { basis: _, ...network } = scenario as Scenario & { basis?: unknown };
  return network;
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

/** All scenarios of a project side by side: what they have in common is computed once. */
async function simulateAll(
  engine: CoverageEngine,
  project: Project,
  { cellSizeM, terminalIds }: ReportRequest,
  signal: AbortSignal,
  steps: StepCounter,
): Promise<Simulation[]> {
  const runs = await Promise.allSettled(
    project.scenarios.map(({ id }) =>
      engine.simulate({
        project,
        scenarioId: id,
        terminalIds,
        cellSizeM: cellSizeM as CellSizeM,
        signal,
        onProgress: steps.run(),
      }),
    ),
  );
  return runs.map((run) => {
    if (run.status === 'rejected') throw run.reason;
    return run.value;
  });
}

/** The figures of the previous version, on its own zones. */
async function simulateEarlier(
  engine: CoverageEngine,
  { project, request, elevation }: ReportTask,
  earlier: { readonly project: Project; readonly scenarioId: string },
  signal: AbortSignal,
  steps: StepCounter,
): Promise<PackedResult> {
  const known = earlier.project.services.map(({ terminalId }) => terminalId);
  await engine.open(earlier.project, elevation);
  const { result } = await engine.simulate({
    ...earlier,
    terminalIds: reported(project, request).filter((id) => known.includes(id)),
    cellSizeM: request.cellSizeM as CellSizeM,
    signal,
    onProgress: steps.run(),
  });
  await engine.open(project, elevation);
  return withoutTime(result);
}

function withoutTime({ elapsedMs: _, ...result }: SimulationResult): PackedResult {
  return result;
}

/** Adds up the steps of parts that go on side by side. */
interface StepCounter {
  /** Takes what a run reports. */
  run(): (progress: Progress) => void;
  /** Counts the steps of a part whose number is known. */
  part(total: number): () => void;
}

function stepCounter(onProgress: ReportTask['onProgress']): StepCounter {
  const parts: { done: number; total: number }[] = [];
  const report = () => {
    const sum = (of: 'done' | 'total') => parts.reduce((all, part) => all + part[of], 0);
    onProgress?.({ done: sum('done'), total: sum('total') });
  };
  const begin = (total: number) => {
    const part = { done: 0, total };
    parts.push(part);
    return part;
  };
  return {
    run: () => {
      const part = begin(0);
      return (progress) => {
        Object.assign(part, progress);
        report();
      };
    },
    part: (total) => {
      const part = begin(total);
      return () => {
        part.done += 1;
        report();
      };
    },
  };
}
