import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import type { MapView } from '../map/map-view.ts';
import { ProfileLine } from '../map/profile-line.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { setProfileFailure, setProfileStudy } from '../state/profile-actions.ts';
import { profileQuestion } from './profile-question.ts';

/** Keeps the study of the path in step with its ends and the project, and its line on the map. */
export class ProfileController {
  readonly #engine: CoverageEngine;
  #wanted = false;
  #busy = false;

  constructor(engine: CoverageEngine, map: MapView) {
    this.#engine = engine;
    map.addOverlay((parent, viewport) => new ProfileLine(parent, viewport));
    appStore.subscribe((state, before) => {
      if (isAnother(state, before)) this.#ask();
    });
    this.#ask();
  }

  #ask(): void {
    this.#wanted = true;
    if (!this.#busy) void this.#follow();
  }

  /** Studies path after path for as long as the state is ahead of the study. */
  async #follow(): Promise<void> {
    this.#busy = true;
    while (this.#wanted) {
      this.#wanted = false;
      const question = profileQuestion(appStore.getState());
      if (!question) continue;
      try {
        const study = await this.#engine.studyPath(question);
        setProfileStudy(study);
      } catch (error) {
        if (!isCancelled(error)) setProfileFailure((error as Error).message);
      }
    }
    this.#busy = false;
  }
}

/** Whether the path of a state differs from the one before, its study and cursor apart. */
function isAnother(state: AppState, before: AppState): boolean {
  if (!state.profile) return false;
  const now = state.profile;
  const then = before.profile;
  return (
    now.start !== then?.start ||
    now.end !== then?.end ||
    now.carrierId !== then?.carrierId ||
    state.project !== before.project ||
    state.scenarioId !== before.scenarioId ||
    state.serviceId !== before.serviceId
  );
}
