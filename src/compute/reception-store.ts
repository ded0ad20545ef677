import type { FanRequest } from '../coverage/fan.ts';
import type { Station } from '../coverage/station.ts';
import type { CellSurvey } from '../coverage/survey/cell-survey.ts';
import { contentHash } from '../planning/content-hash.ts';
import type { PlanPlace } from '../planning/fan-plan.ts';
import type { Project, Scenario } from '../planning/project.ts';
import type { CellName, ReceptionTerms } from '../planning/reception-plan.ts';
import { isSatelliteBacked } from '../planning/satellite-backhaul/satellite-backed.ts';
import { CachedFans, type FanCache } from './fan-cache.ts';
import type { NamedReception } from './named-reception.ts';
import { isCancelled, type JobOptions, type ThreadPool } from './thread-pool.ts';

/** A reception plan with its cells numbered for good. */
export interface KnownReception extends NamedReception {
  readonly planId: string;
}

/** How fans are to be made. */
export interface FanOptions extends JobOptions {
  /** For a site on the move: kept for later only when the site stays there. */
  readonly onTrial?: boolean;
}

/** Keeps plans and fans in step between the calling thread and the workers. */
export class ReceptionStore {
  readonly #pool: ThreadPool;
  readonly #shared: boolean;
  readonly #cached: CachedFans;
  readonly #fans = new Map<string, Promise<void>>();
  readonly #made = new Set<string>();
  #planned = new WeakMap<Scenario, Map<string, Promise<KnownReception>>>();
  readonly #plans = new Map<string, KnownReception>();
  /** By plan and year: what the noise rises that the workers have were named. */
  readonly #noiseNames = new Map<string, string>();
  readonly #cells = new Map<string, number>();
  readonly #cellNames: CellName[] = [];
  #place: PlanPlace | null = null;

  /**
   * @param shared whether memory can be shared between threads
   * @param cache where fans outlive the process
   */
  constructor(pool: ThreadPool, shared: boolean, cache: FanCache) {
    this.#pool = pool;
    this.#shared = shared;
    this.#cached = new CachedFans(cache);
  }

  /** Cells by the number that map layers give them. */
  get cellNames(): readonly CellName[] {
    return this.#cellNames;
  }

  /** Forgets everything but, where asked, the fans: for workers that were set up anew at some place. */
  clear(place: PlanPlace, keepsFans: boolean): void {
    this.#place = place;
    this.#planned = new WeakMap();
    if (!keepsFans) {
      this.#fans.clear();
      this.#made.clear();
    }
    this.#plans.clear();
    this.#noiseNames.clear();
  }

  /** Plans the reception of one terminal and gives the plan to all workers. */
  async plan(project: Project, scenario: Scenario, terminalId: string): Promise<KnownReception> {
    const known = await this.planned(project, scenario, terminalId);
    if (!this.#plans.has(known.planId)) {
      this.#plans.set(known.planId, known);
      await this.#pool.tellAll((service) => service.takePlan(known.planId, known.plan));
    }
    return known;
  }

  /**
   * Plans the reception of one terminal without telling all workers.
   *
   * @param around the scenario that the planned one is a part of
   */
  planned(
    project: Project,
    scenario: Scenario,
    terminalId: string,
    around: Scenario = scenario,
  ): Promise<KnownReception> {
    const terms = JSON.stringify([terminalId, project.terminals, termsOf(project)]);
    const plans = this.#planned.get(scenario) ?? new Map<string, Promise<KnownReception>>();
    this.#planned.set(scenario, plans);
    const known = plans.get(terms) ?? this.#makePlan(project, scenario, terminalId, around);
    plans.set(terms, known);
    known.catch(() => plans.delete(terms));
    return known;
  }

  async #makePlan(
    project: Project,
    scenario: Scenario,
    terminalId: string,
    around: Scenario,
  ): Promise<KnownReception> {
    const terminal = project.terminals.find(({ id }) => id === terminalId);
    if (!terminal) throw new Error(`terminal ${terminalId} is missing`);
    if (!this.#place) throw new Error('no project has been opened');
    const place = this.#place;
    const terms = termsOf(project);
    const planned = await this.#pool.run(
      (service) => service.plan({ terms, scenario, around, terminal, place }),
      { priority: -5 },
    );
    return this.#numbered(planned);
  }

  /** Makes the fans that are not there yet and gives them to all workers. */
  async fans(
    requests: readonly FanRequest[],
    options: FanOptions,
    onFan: () => void = () => {},
  ): Promise<void> {
    await Promise.all(requests.map((request) => this.#fan(request, options).then(onFan)));
  }

  /** What a plan's cells are to each other at the end of a year. */
  async survey(known: KnownReception, year: number, options: JobOptions = {}): Promise<CellSurvey> {
    await this.fans(
      fansOf(known, (station) => station.year <= year),
      options,
    );
    const [survey] = await this.#pool.run(
      (service) => service.survey(known.planId, [year]),
      options,
    );
    return survey;
  }

  /** Works out by what uplinks' noise rises and tells all workers; returns a name of what was found. */
  async noise(
    known: KnownReception,
    years: readonly number[],
    options: JobOptions = {},
  ): Promise<string> {
    const names = await Promise.all(years.map((year) => this.#noiseOf(known, year, options)));
    return names.join(' ');
  }

  /** The name of what `noise` last found of a year; '' before. */
  noiseNow({ planId }: KnownReception, year: number): string {
    return this.#noiseNames.get(`${planId} ${year}`) ?? '';
  }

  async #noiseOf(known: KnownReception, year: number, options: JobOptions): Promise<string> {
    const key = `${known.planId} ${year}`;
    const found = this.#noiseNames.get(key);
    if (found !== undefined) return found;
    const { rises } = await this.survey(known, year, options);
    await this.#pool.tellAll((service) => service.takeNoiseRises(known.planId, year, rises));
    const name = contentHash([...rises].join(' ')).slice(0, 16);
    this.#noiseNames.set(key, name);
    return name;
  }

  /** Whether the fans are there. */
  has(requests: readonly FanRequest[]): boolean {
    return requests.every(({ key }) => this.#made.has(key));
  }

  /** Lets go of plans and fans that none of the given plans needs. */
  async keepOnly(plans: readonly KnownReception[]): Promise<void> {
    const planIds = plans.map(({ planId }) => planId);
    const fanKeys = new Set(plans.flatMap(({ fans }) => fans.map(({ key }) => key)));
    for (const key of this.#fans.keys()) if (!fanKeys.has(key)) this.#fans.delete(key);
    for (const key of this.#made) if (!fanKeys.has(key)) this.#made.delete(key);
    for (const id of this.#plans.keys()) if (!planIds.includes(id)) this.#plans.delete(id);
    for (const key of this.#noiseNames.keys()) {
      if (!planIds.includes(key.split(' ')[0])) this.#noiseNames.delete(key);
    }
    this.#cached.keepOnly(fanKeys);
    await this.#pool.tellAll(async (service) => {
      await service.keepPlans(planIds);
      await service.keepFans([...fanKeys]);
    });
  }

  async #fan(request: FanRequest, options: FanOptions): Promise<void> {
    for (;;) {
      const known = this.#fans.get(request.key) ?? this.#makeFan(request, options);
      try {
        await known;
        return;
      } catch (error) {
        // another run asked for this fan first and was cancelled: ask again
        if (!isCancelled(error) || options.signal?.aborted) throw error;
      }
    }
  }

  #makeFan(request: FanRequest, options: FanOptions): Promise<void> {
    const make = () => this.#pool.run((service) => service.makeFan(request, this.#shared), options);
    const made = this.#cached
      .takeOrMake(request.key, make, options.onTrial)
      .then((fan) => this.#pool.tellAll((service) => service.takeFans([fan])));
    this.#fans.set(request.key, made);
    made.then(
      () => this.#made.add(request.key),
      () => this.#fans.delete(request.key),
    );
    return made;
  }

  /** The plan with the numbers that its cells have kept since they were first met. */
  #numbered(planned: NamedReception): KnownReception {
    const numbers = planned.cellNames.map((name) => this.#numberOf(name));
    const stations = planned.plan.stations.map((station) => ({
      ...station,
      cells: station.cells.map((cell) => ({ ...cell, index: numbers[cell.index] })),
    }));
    const { termsHash, stationHashes } = planned;
    const planId = contentHash([termsHash, ...stationHashes, ...numbers].join(' ')).slice(0, 24);
    return { ...planned, plan: { ...planned.plan, stations }, planId };
  }

  #numberOf(cell: CellName): number {
    const name = `${cell.sectorId} ${cell.carrierId}`;
    const known = this.#cells.get(name);
    if (known !== undefined) return known;
    this.#cells.set(name, this.#cellNames.length);
    this.#cellNames.push(cell);
    return this.#cellNames.length - 1;
  }
}

/** What of a project plans of reception stand on. */
export function termsOf(project: Project): ReceptionTerms {
  const { services, carriers, antennas, propagation } = project;
  const { conditions, shadowing, uplinkNoise, satellites, years, scenarios } = project;
  const terms = { services, carriers, antennas, propagation, conditions, shadowing, uplinkNoise };
  const isBacked = scenarios.some(({ sites }) =>
    sites.some((site) => isSatelliteBacked(satellites, site)),
  );
  return isBacked ? { ...terms, backhaul: { satellites, years } } : terms;
}

/** The fans of the stations that are asked for. */
export function fansOf(
  { plan, fans }: KnownReception,
  asked: (station: Station) => boolean,
): readonly FanRequest[] {
  const keys = new Set(
    plan.stations
      .filter(asked)
      .flatMap(({ fanKey, interferenceFanKey }) => [fanKey, interferenceFanKey]),
  );
  return fans.filter(({ key }) => keys.has(key));
}
