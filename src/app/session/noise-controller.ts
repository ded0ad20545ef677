import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { Project } from '../../planning/project.ts';
import { setNoiseSurvey } from '../state/actions.ts';
import { appStore, noSurvey } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';

/** Works out the rise of every uplink's noise while its layer is shown, and keeps it by state of the project. */
export class NoiseController {
  readonly #engine: CoverageEngine;
  readonly #known = new WeakMap<Project, Map<string, Float32Array>>();
  /** What was asked for last. */
  #asked: { readonly project: Project; readonly key: string } | null = null;

  constructor(engine: CoverageEngine) {
    this.#engine = engine;
  }

  /** Brings the rises in line with the state of the page; the engine must know the project's ground. */
  async follow(): Promise<void> {
    const state = appStore.getState();
    const { layer, project, scenarioId, year, draft } = state;
    const terminalId = currentService(state)?.terminalId;
    // a mast in the hand leaves the rises as they were
    if (layer !== 'noiseRise' || draft || terminalId === undefined) return;
    const key = `${scenarioId} ${terminalId} ${year}`;
    if (this.#asked?.project === project && this.#asked.key === key) return;
    const asked = { project, key };
    this.#asked = asked;
    const known = this.#known.get(project)?.get(key);
    if (known) {
      setNoiseSurvey({ phase: 'done', rises: known, reason: null });
      return;
    }
    setNoiseSurvey({ ...noSurvey, phase: 'computing' });
    try {
      const { rises } = await this.#engine.survey({ project, scenarioId, terminalId, year });
      const ofProject = this.#known.get(project) ?? new Map<string, Float32Array>();
      this.#known.set(project, ofProject.set(key, rises));
      if (this.#asked === asked) setNoiseSurvey({ phase: 'done', rises, reason: null });
    } catch (error) {
      if (this.#asked !== asked) return;
      setNoiseSurvey({ phase: 'failed', rises: null, reason: (error as Error).message });
    }
  }
}
