import type { Project } from '../../planning/project.ts';
import { saveFailure } from './save-failure.ts';
import { nothingSaved, type Saving } from './storage-state.ts';

/** Edits this close together are written once. */
const coalesceMs = 300;

/** What could not be written is tried again this often, beside after every edit. */
const retryMs = 5_000;

export interface AutosaveOptions {
  /** Writes the project; rejects when it could not, and has then changed nothing. */
  readonly write: (project: Project) => Promise<void>;
  readonly tell: (saving: Saving) => void;
  /** Runs work when the page has nothing else to do, at the latest after so long; gives its cancel. */
  readonly whenIdle?: (work: () => void, withinMs: number) => () => void;
}

/** Writes every settled state of the project soon after it came about, one write at a time. */
export class Autosave {
  readonly #options: Required<AutosaveOptions>;
  #pending: Project | null = null;
  #cancelPlanned: (() => void) | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<boolean> | null = null;
  #saving = nothingSaved;

  constructor(options: AutosaveOptions) {
    this.#options = { whenIdle: whenPageIdles, ...options };
  }

  /** Whether anything is not written yet. */
  get isBehind(): boolean {
    return this.#pending !== null || this.#writing !== null;
  }

  /** Begins anew with a project that is stored as it is, or not at all. */
  reset(savedAtMs: number | null): void {
    this.#forget();
    this.#tell(savedAtMs === null ? nothingSaved : { phase: 'saved', failure: null, savedAtMs });
  }

  /** Takes the newest state; older ones that were not written need not be any more. */
  changed(project: Project): void {
    this.#pending = project;
    // a failure stays said until a write has succeeded
    if (this.#saving.phase !== 'failed') this.#tell({ ...this.#saving, phase: 'saving' });
    this.#cancelPlanned ??= this.#options.whenIdle(() => void this.flush(), coalesceMs);
  }

  /** Writes at once what is not written yet; false when that failed. */
  async flush(): Promise<boolean> {
    this.#cancelPlanned?.();
    this.#cancelPlanned = null;
    clearTimeout(this.#retry);
    while (this.#writing) await this.#writing;
    if (this.#pending === null) return this.#saving.phase !== 'failed';
    this.#writing = this.#write(this.#pending).finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  async #write(project: Project): Promise<boolean> {
    this.#pending = null;
    try {
      await this.#options.write(project);
    } catch (error) {
      this.#pending ??= project;
      const failure = saveFailure(error);
      this.#tell({ ...this.#saving, phase: 'failed', failure });
      // a newer state elsewhere does not go away by itself
      if (failure !== 'stale') this.#retry = setTimeout(() => void this.flush(), retryMs);
      return false;
    }
    const phase = this.#pending === null ? 'saved' : 'saving';
    this.#tell({ phase, failure: null, savedAtMs: Date.now() });
    return true;
  }

  #forget(): void {
    this.#pending = null;
    this.#cancelPlanned?.();
    this.#cancelPlanned = null;
    clearTimeout(this.#retry);
  }

  #tell(saving: Saving): void {
    this.#saving = saving;
    this.#options.tell(saving);
  }
}

function whenPageIdles(work: () => void, withinMs: number): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, withinMs / 2);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: withinMs });
  return () => cancelIdleCallback(request);
}
