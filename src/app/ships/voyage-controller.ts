import { isCancelled } from '../../compute/thread-pool.ts';
import type { Ship } from '../../network/fleet.ts';
import { servicesOf } from '../../planning/services-of.ts';
import type { Computing } from '../compare/compare-engines.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';
import { selectedShip } from './ship-view.ts';
import { voyageStore } from './voyage-store.ts';

/** Keeps the profile of the selected ship's voyage in step with the plan, while its drawer is open. */
export class VoyageController {
  readonly #computing: () => Computing;
  #running: AbortController | null = null;
  /** Of what the profile was asked for last. */
  #asked: readonly unknown[] = [];

  constructor(computing: () => Computing) {
    this.#computing = computing;
    appStore.subscribe((state) => this.#follow(state));
    this.#follow(appStore.getState());
  }

  #follow(state: AppState): void {
    if (state.shipsDrawer !== 'voyage' || state.draft) return;
    const ship = selectedShip(state);
    const asked = ship ? basisOf(state, ship) : [];
    if (asked.length === this.#asked.length && asked.every((each, i) => each === this.#asked[i])) {
      return;
    }
    this.#asked = asked;
    this.#running?.abort();
    if (ship) void this.#compute(state, ship);
    else voyageStore.setState({ profile: null, computing: false, failure: null, cursorMs: null });
  }

  async #compute(state: AppState, ship: Ship): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    voyageStore.setState({ computing: true, failure: null, cursorMs: null });
    const { signal } = running;
    try {
      const { voyageProfile } = await import('../../compute/ships/voyage-profile.ts');
      const { engine, region } = this.#computing();
      const profile = await voyageProfile(engine, region, {
        project: state.project,
        scenarioId: state.scenarioId,
        year: state.year,
        ship,
        ...serviceOfShip(state, ship),
        signal,
        rest: () => new Promise((resolve) => setTimeout(resolve)),
      });
      if (!signal.aborted) voyageStore.setState({ profile, computing: false });
    } catch (error) {
      if (signal.aborted || isCancelled(error)) return;
      const failure = error instanceof Error ? error.message : String(error);
      voyageStore.setState({ computing: false, failure });
    }
  }
}

/** All that the profile depends on. */
function basisOf(state: AppState, ship: Ship): readonly unknown[] {
  const { project, scenarioId, year } = state;
  const { scenarios, propagation, conditions, carriers, terminals, services, satellites } = project;
  return [
    ship,
    ship.voyage.type === 'lane' ? project.assets : null,
    scenarios.find(({ id }) => id === scenarioId),
    propagation,
    conditions,
    project.shadowing,
    project.uplinkNoise,
    project.antennas,
    project.cellSizeM,
    carriers,
    terminals,
    services,
    satellites,
    year,
    serviceOfShip(state, ship).serviceId,
  ];
}

/** The page's service, or that of the same tier which the ship's own terminal has. */
function serviceOfShip(state: AppState, { terminalId }: Ship): { readonly serviceId?: string } {
  const shown = currentService(state);
  const own = servicesOf(state.project, terminalId);
  const found =
    own.find(({ id }) => id === shown?.id) ?? own.find(({ tier }) => tier === shown?.tier);
  return found ? { serviceId: found.id } : {};
}
