import { wrap } from 'comlink';
import type { DrawnCell } from '../../compute/ships/route-layers.ts';
import type { SatellitesNow } from '../../compute/ships/satellites-now.ts';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import { tileSide } from '../../geo/tile-grid.ts';
import { servicesOf } from '../../planning/services-of.ts';
import { clockStore } from '../sky/clock-store.ts';
import {
  selectShip as ringShip,
  type ShipDot,
  type ShipSource,
  type ShipState,
  setShipSource,
  shipsChanged,
} from '../sky/ship-dots.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';
import { FleetDots, type FleetShip } from './fleet-dots.ts';
import { pressShip } from './press-ship.ts';
import { courseOfShip } from './ship-courses.ts';
import { rowKey } from './ship-key.ts';
import { selectedShip } from './ship-view.ts';
import { shipWords } from './ship-words.ts';
import { shipsNow } from './ships-now.ts';
import type { SilentPlaces } from './silent-places.ts';

/** What the map has drawn at a place; null where nothing is. */
export type CellOf = (place: Position) => DrawnCell | null;

/** Who serves is worked out no more often, in ms of real time. */
const tellEveryMs = 500;
/** The map draws its tiles one by one, which nobody tells: so often it is looked at again. */
const lookAgainMs = 2000;

/** Gives the chart its ships at the clock's time, and tells who serves them. */
export class ShipsController implements ShipSource {
  readonly #region: Region;
  readonly #cellOf: CellOf;
  readonly #silent: Pick<SilentPlaces, 'among'>;
  readonly #dots = new FleetDots();
  /** Place of a ship among the dots, by its id. */
  #places = new Map<string, number>();
  #worker: SatelliteWorker | null = null;
  #told: Pick<AppState['project'], 'satellites' | 'terminals' | 'services'> | null = null;
  #toldAtMs = 0;
  #timer = 0;
  /** Counts the askings, so that only the last answer counts. */
  #asking = 0;

  constructor(region: Region, cellOf: CellOf, silent: Pick<SilentPlaces, 'among'>) {
    this.#region = region;
    this.#cellOf = cellOf;
    this.#silent = silent;
    appStore.subscribe((state, before) => this.#stateChanged(state, before));
    clockStore.subscribe(({ timeMs }, before) => {
      if (timeMs !== before.timeMs) this.#tellSoon();
    });
    window.setInterval(() => {
      if (!document.hidden) this.#tellSoon();
    }, lookAgainMs);
    this.#takeFleets(appStore.getState());
    this.#ring(appStore.getState());
  }

  at(timeMs: number): readonly ShipDot[] {
    return this.#dots.at(timeMs);
  }

  describe(id: string, timeMs: number) {
    const dot = this.#dots.at(timeMs).find((each) => each.id === id);
    return shipWords(appStore.getState(), id, dot?.state ?? 'unknown', this.#region, timeMs);
  }

  press(id: string): void {
    pressShip(id);
  }

  #stateChanged(state: AppState, before: AppState): void {
    const { project } = state;
    const { project: was } = before;
    if (project.fleets !== was.fleets || project.assets !== was.assets) this.#takeFleets(state);
    if (state.ship !== before.ship || project.fleets !== was.fleets) this.#ring(state);
    if (state.year !== before.year || state.serviceId !== before.serviceId || project !== was) {
      this.#tellSoon();
    }
  }

  #takeFleets({ project }: AppState): void {
    const ships: FleetShip[] = [];
    for (const fleet of project.fleets ?? []) {
      for (const ship of fleet.ships) {
        const course = courseOfShip(ship, project, this.#region);
        if (course) ships.push({ id: rowKey(fleet.id, ship.id), course });
      }
    }
    this.#dots.setShips(ships);
    this.#places = new Map(ships.map(({ id }, place) => [id, place]));
    setShipSource(ships.length > 0 ? this : null);
    shipsNow.setState({ states: new Map(), known: false });
    this.#toldAtMs = 0;
    this.#tellSoon();
  }

  #ring(state: AppState): void {
    const { ship } = state;
    ringShip(ship && selectedShip(state) ? rowKey(ship.fleetId, ship.shipId) : null);
  }

  #tellSoon(): void {
    if (this.#timer || this.#dots.ships.length === 0) return;
    const waitMs = Math.max(0, this.#toldAtMs + tellEveryMs - performance.now());
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#toldAtMs = performance.now();
      void this.#tell();
    }, waitMs);
  }

  /**
   * Works out who serves each ship at sea: the map's cells at once, satellites in a worker. Where
   * the map has drawn nothing though a mast may reach the place, nobody knows.
   */
  async #tell(): Promise<void> {
    const state = appStore.getState();
    const service = currentService(state);
    const { overlays, shipsDrawer, project, year } = state;
    if (!service || !(overlays.ships || shipsDrawer)) return;
    const { timeMs } = clockStore.getState();
    const asking = ++this.#asking;
    const own = servicesOf(project, service.terminalId);
    const bit = own.findIndex(({ id }) => id === service.id);
    const states = new Map<string, ShipState>();
    const open: Position[] = [];
    const openIds: string[] = [];
    const bare: { readonly id: string; readonly place: Position }[] = [];
    for (const { id, longitudeDeg, latitudeDeg } of this.#dots.at(timeMs)) {
      const place = { longitudeDeg, latitudeDeg };
      const drawn = this.#cellOf(place);
      const isServed = drawn?.layers.cause[bit * tileSide * tileSide + drawn.cell] === 0;
      states.set(id, isServed ? 'cells' : drawn ? 'none' : 'unknown');
      if (isServed) continue;
      if (!drawn) {
        bare.push({ id, place });
        continue;
      }
      open.push(place);
      openIds.push(id);
    }
    if (bare.length > 0) {
      const view = { project, scenarioId: state.scenarioId, terminalId: service.terminalId, year };
      const silent = await this.#silent.among(
        view,
        bare.map(({ place }) => place),
      );
      if (asking !== this.#asking) return;
      bare.forEach(({ id, place }, i) => {
        if (!silent[i]) return;
        states.set(id, 'none');
        open.push(place);
        openIds.push(id);
      });
    }
    const terminal = project.terminals.find(({ id }) => id === service.terminalId);
    const mayHelp = project.satellites && (terminal?.satelliteTerminalIds?.length ?? 0) > 0;
    if (mayHelp && open.length > 0) {
      const systems = await this.#systemsAt(project, {
        year,
        terminalId: service.terminalId,
        serviceId: service.id,
        timeMs,
        longitudesDeg: Float64Array.from(open, ({ longitudeDeg }) => longitudeDeg),
        latitudesDeg: Float64Array.from(open, ({ latitudeDeg }) => latitudeDeg),
      });
      if (asking !== this.#asking) return;
      systems.forEach((systemId, i) => {
        if (systemId !== null) states.set(openIds[i], `satellite/${systemId}`);
      });
    }
    this.#show(states);
  }

  async #systemsAt(
    { satellites, terminals, services }: AppState['project'],
    ask: Parameters<SatellitesNow['systemsAt']>[0],
  ): Promise<(string | null)[]> {
    this.#worker ??= startWorker();
    const plan = { ...(satellites ? { satellites } : {}), terminals, services };
    const told = this.#told;
    if (
      told?.satellites !== satellites ||
      told?.terminals !== terminals ||
      told?.services !== services
    ) {
      this.#told = plan;
      await this.#worker.setPlan(plan);
    }
    return this.#worker.systemsAt(ask);
  }

  #show(states: ReadonlyMap<string, ShipState>): void {
    let isOther = false;
    const before = shipsNow.getState();
    for (const [id, state] of states) {
      const place = this.#places.get(id);
      if (place !== undefined) this.#dots.setState(place, state);
      isOther ||= before.states.get(id) !== state;
    }
    if (!isOther && before.known && before.states.size === states.size) return;
    shipsNow.setState({ states, known: true });
    shipsChanged();
  }
}

type SatelliteWorker = ReturnType<typeof wrap<SatellitesNow>>;

function startWorker(): SatelliteWorker {
  const worker = new Worker(new URL('../../../workers/ships.worker.ts', import.meta.url), {
    type: 'module',
  });
  return wrap<SatellitesNow>(worker);
}
