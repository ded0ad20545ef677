import type { CoverageEngine, Simulation } from '../../compute/coverage-engine.ts';
import { cancelled, isCancelled } from '../../compute/thread-pool.ts';
import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import { previewOf } from '../../planning/propagation-variants.ts';
import { mainZones } from '../panels/goals/zone-groups.ts';
import { reportedFigures } from '../review/review-store.ts';
import { setLastChange, setResult, setRun } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';

/** Progress is told at most this often. */
const progressEveryMs = 60;

/** A settled simulation and what it was made from. */
interface Settled {
  readonly project: Project;
  readonly scenarioId: string;
  readonly simulation: Simulation;
}

/** Keeps the figures in step with the project: every settled edit is simulated, older runs are dropped. */
export class FiguresController {
  readonly #engine: CoverageEngine;
  #run = new AbortController();
  #settled: Settled | null = null;
  #before: Settled | null = null;
  #stepName: Name | null = null;
  /** Terminals of the run in progress. */
  #terminalsAsked: readonly string[] = [];

  constructor(engine: CoverageEngine) {
    this.#engine = engine;
  }

  /** Stops the run; the figures stay as they were. */
  cancel(): void {
    this.#run.abort();
  }

  /** Tells the change of another service; where its terminal has no figures yet, makes them. */
  async serviceChanged(): Promise<void> {
    const { serviceId } = appStore.getState();
    if (this.#terminalsKnown().includes(terminalOf(serviceId))) await this.tellChange();
    else if (!this.#terminalsAsked.includes(terminalOf(serviceId))) await this.settle();
  }

  /**
   * Simulates the project as it is now, for the terminals of its goals and the current one; those
   * that were simulated before stay with an unchanged project. Of an open report its figures are
   * shown in place of others.
   */
  async settle(): Promise<void> {
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    const { project, scenarioId, serviceId, past, future } = appStore.getState();
    const reported = reportedFigures(project, scenarioId);
    if (reported) {
      this.#terminalsAsked = [];
      this.#before = null;
      this.#settled = null;
      setResult(reported);
      setRun({ phase: 'done', doneTiles: 0, totalTiles: 0, elapsedMs: 0, reason: null });
      return;
    }
    const terminalIds = [...new Set([terminalOf(serviceId), ...this.#terminalsKnown()])];
    const ofGoals = project.goals.map((goal) => terminalOf(goal.serviceId));
    this.#terminalsAsked = [...terminalIds, ...ofGoals];
    const startMs = performance.now();
    let toldMs = 0;
    const tell = (phase: AppState['run']['phase'], done: number, total: number, reason = '') =>
      setRun({
        phase,
        doneTiles: done,
        totalTiles: total,
        elapsedMs: performance.now() - startMs,
        reason: reason || null,
      });
    let latest = { done: 0, total: 0 };
    tell('running', 0, 0);
    try {
      const simulation = await this.#engine.simulate({
        project,
        scenarioId,
        terminalIds,
        signal,
        alsoKeep: [{ project: previewOf(project), scenarioId }],
        onProgress: (progress) => {
          latest = progress;
          if (signal.aborted || performance.now() - toldMs < progressEveryMs) return;
          toldMs = performance.now();
          tell('running', progress.done, progress.total);
        },
      });
      if (signal.aborted) throw cancelled();
      this.#terminalsAsked = [];
      this.#take({ project, scenarioId, simulation }, stepName(project, past, future));
      setResult(simulation.result);
      tell('done', latest.total, latest.total);
      await this.tellChange();
    } catch (error) {
      if (this.#run !== run) return;
      this.#terminalsAsked = [];
      if (isCancelled(error)) tell('cancelled', latest.done, latest.total);
      else tell('failed', latest.done, latest.total, (error as Error).message);
    }
  }

  /** Tells what the last step gained and lost, for the year and service that are shown. */
  async tellChange(): Promise<void> {
    const { year, serviceId } = appStore.getState();
    const [before, after, name] = [this.#before, this.#settled, this.#stepName];
    // of a terminal that was not simulated before the step there is nothing to compare, nor of a
    // step that changed another scenario
    if (
      !before ||
      !after ||
      !name ||
      !hasService(before, serviceId) ||
      isElsewhere(before, after)
    ) {
      setLastChange(null);
      return;
    }
    if (!hasService(after, serviceId)) return;
    const change = await this.#engine.change(before.simulation, after.simulation, year, serviceId);
    const state = appStore.getState();
    if (this.#settled !== after || state.year !== year || state.serviceId !== serviceId) return;
    const { zones } = after.project;
    const main = mainZones(after.project).map((zone) => zones.indexOf(zone));
    const total = (values: readonly number[]) => main.reduce((sum, i) => sum + values[i], 0);
    setLastChange({
      name,
      year,
      serviceId,
      gainedKm2: total(change.gainedKm2),
      lostKm2: total(change.lostKm2),
      deltaPp: pointsBetween(before.simulation, after.simulation, serviceId),
    });
  }

  /** Terminals with figures of the project as it is. */
  #terminalsKnown(): string[] {
    const { project, scenarioId } = appStore.getState();
    const settled = this.#settled;
    const isOfNow = settled?.project === project && settled.scenarioId === scenarioId;
    return isOfNow ? [...settled.simulation.tiles.serviceIds.keys()] : [];
  }

  #take(settled: Settled, name: Name | null): void {
    const was = this.#settled;
    const comparable =
      was !== null &&
      was.scenarioId === settled.scenarioId &&
      was.project.id === settled.project.id &&
      was.project.zones === settled.project.zones;
    if (was?.project === settled.project && comparable) {
      this.#settled = settled;
      return;
    }
    this.#before = comparable ? was : null;
    this.#stepName = comparable ? name : null;
    this.#settled = settled;
  }
}

function terminalOf(serviceId: string): string {
  const { services } = appStore.getState().project;
  return services.find(({ id }) => id === serviceId)?.terminalId ?? '';
}

function hasService({ simulation }: Settled, serviceId: string): boolean {
  return [...simulation.tiles.serviceIds.values()].some((ids) => ids.includes(serviceId));
}

/** Whether a step left alone all that the figures stand on, as one of another scenario does. */
function isElsewhere(before: Settled, after: Settled): boolean {
  return before.simulation.result.inputsHash === after.simulation.result.inputsHash;
}

/** What the step that led to this project is called. */
function stepName(
  project: Project,
  past: AppState['past'],
  future: AppState['future'],
): Name | null {
  const undone = future[0];
  if (undone?.before === project) {
    return { zh: `撤销 ${undone.name.zh}`, en: `Undo: ${undone.name.en}` };
  }
  return past.at(-1)?.name ?? null;
}

/** Percentage points by `${zoneId}/${year}`. */
function pointsBetween(
  before: Simulation,
  after: Simulation,
  serviceId: string,
): Record<string, number> {
  const points: Record<string, number> = {};
  after.result.years.forEach(({ year, zones }, y) => {
    zones.forEach((zone, z) => {
      const was = before.result.years[y].zones[z].services[serviceId];
      const is = zone.services[serviceId];
      if (was && is) points[`${zone.id}/${year}`] = is.percent - was.percent;
    });
  });
  return points;
}
