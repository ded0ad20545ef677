import { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { ThreadPool } from '../../compute/thread-pool.ts';
import type { Region } from '../../geo/region.ts';
import { areaKey } from '../../planning/area-key.ts';
import type { Project } from '../../planning/project.ts';
import type { ElevationGrid } from '../../terrain/elevation-grid.ts';
import { startBrowserPool } from '../session/browser-pool.ts';

/** What the session computes with. */
export interface Computing {
  readonly engine: CoverageEngine;
  readonly region: Region;
  /** Imported heights; null while the built-in hills are used. */
  readonly elevation: ElevationGrid | null;
}

/** The engine of the open project, which plans of the same area share, and one for another area. */
export class CompareEngines {
  readonly #computing: Computing;
  #other: { readonly pool: ThreadPool; readonly engine: CoverageEngine } | null = null;

  constructor(computing: Computing) {
    this.#computing = computing;
  }

  get main(): CoverageEngine {
    return this.#computing.engine;
  }

  /** An engine in which a project has been opened. @throws when its shapes do not suit the region. */
  async of(project: Project, opened: Project): Promise<CoverageEngine> {
    if (areaKey(project) === areaKey(opened)) return this.main;
    if (!this.#other) {
      const pool = startBrowserPool();
      const shared = globalThis.crossOriginIsolated === true;
      this.#other = { pool, engine: new CoverageEngine(pool, this.#computing.region, shared) };
    }
    const { engine } = this.#other;
    await engine.open(project, this.#computing.elevation);
    return engine;
  }

  /** Ends the workers of the other area. */
  stop(): void {
    this.#other?.pool.stop();
    this.#other = null;
  }
}
