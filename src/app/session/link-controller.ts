import type { AskedLink } from '../../compute/asked-link.ts';
import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import { LinkLine } from '../map/link-line.ts';
import type { MapView } from '../map/map-view.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';
import { setLinkFailure, setLinkInspection } from '../state/link-actions.ts';

/** Keeps the inspection of the link in step with its place and the project, and its line on the map. */
export class LinkController {
  readonly #engine: CoverageEngine;
  #wanted = false;
  #busy = false;

  constructor(engine: CoverageEngine, map: MapView) {
    this.#engine = engine;
    map.addOverlay((parent, viewport) => new LinkLine(parent, viewport));
    appStore.subscribe((state, before) => {
      if (isAnother(state, before)) this.#ask();
    });
    this.#ask();
  }

  #ask(): void {
    this.#wanted = true;
    if (!this.#busy) void this.#follow();
  }

  /** Inspects link after link for as long as the state is ahead of the inspection. */
  async #follow(): Promise<void> {
    this.#busy = true;
    while (this.#wanted) {
      this.#wanted = false;
      const asked = askedLink(appStore.getState());
      if (!asked) continue;
      try {
        setLinkInspection(await this.#engine.inspectLink(asked));
      } catch (error) {
        if (!isCancelled(error)) setLinkFailure((error as Error).message);
      }
    }
    this.#busy = false;
  }
}

/** What the engine is asked about the link of a state; null while there is none, or a mast is in the hand. */
function askedLink(state: AppState): AskedLink | null {
  const { link, project, scenarioId, year, draft } = state;
  const service = currentService(state);
  if (!link?.place || !service || draft) return null;
  const { place, cell } = link;
  const { terminalId, id: serviceId } = service;
  return { project, scenarioId, terminalId, serviceId, year, place, cell };
}

/**
 * Whether the link of a state differs from the one before, its inspection apart. A plan in the hand
 * is not planned anew until it is put down; new figures may stand on another climate or ground.
 */
function isAnother(state: AppState, before: AppState): boolean {
  if (!state.link) return false;
  const now = state.link;
  const then = before.link;
  return (
    now.place !== then?.place ||
    now.cell !== then?.cell ||
    state.project !== before.project ||
    state.draft !== before.draft ||
    state.result !== before.result ||
    state.scenarioId !== before.scenarioId ||
    state.serviceId !== before.serviceId ||
    state.year !== before.year
  );
}
