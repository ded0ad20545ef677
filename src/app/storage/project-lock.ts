/** How long the tab that holds a project may take to save and let go of it, in ms. */
const handoverMs = 4_000;

/** A page that is being left lets go this soon; without the wait a reload would find itself. */
const leavingMs = 500;

interface Message {
  readonly kind: 'takeOver' | 'saved';
  readonly projectId: string;
}

/** What the tab is told by others about the project it shows. */
export interface LockEvents {
  /** Another tab wants the project: to save it, and to resolve when that is done. */
  readonly onAsked: () => Promise<void>;
  /** The project is another tab's from now on. */
  readonly onLost: () => void;
}

/**
 * The right to edit a project, which one tab has at a time. Where the browser has no locks every
 * tab gets it; then only the revisions of the store keep tabs from overwriting each other.
 */
export class ProjectLock {
  readonly #events: LockEvents;
  readonly #channel: BroadcastChannel | null;
  #held: { readonly projectId: string; readonly release: () => void } | null = null;

  constructor(events: LockEvents) {
    this.#events = events;
    this.#channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('offing') : null;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'takeOver' && data.projectId === this.#held?.projectId) void this.#yield();
    });
  }

  /** Takes a project in place of the one held; false when another tab has it. */
  async take(projectId: string): Promise<boolean> {
    if (this.#held?.projectId === projectId) return true;
    this.release();
    return this.#request(projectId, leavingMs);
  }

  /** Takes a project from the tab that has it, once that has saved it, or does not answer. */
  async takeOver(projectId: string): Promise<void> {
    this.release();
    this.#channel?.postMessage({ kind: 'takeOver', projectId } satisfies Message);
    if (!(await this.#request(projectId, handoverMs))) await this.#request(projectId, null);
  }

  /** Lets go of the project. */
  release(): void {
    this.#held?.release();
    this.#held = null;
  }

  /** Whether no tab edits a project; true where that cannot be known. */
  async isFree(projectId: string): Promise<boolean> {
    const { held } = (await navigator.locks?.query()) ?? {};
    return !held?.some(({ name }) => name === lockName(projectId));
  }

  async #yield(): Promise<void> {
    const held = this.#held;
    await this.#events.onAsked();
    if (this.#held !== held) return;
    this.release();
    this.#events.onLost();
  }

  /** Waits so long for a lock, or takes it away from its holder when told no time. */
  #request(projectId: string, waitMs: number | null): Promise<boolean> {
    if (!navigator.locks) {
      this.#held = { projectId, release: () => {} };
      return Promise.resolve(true);
    }
    const options = waitMs === null ? { steal: true } : { signal: AbortSignal.timeout(waitMs) };
    return new Promise((resolve) => {
      const holding = navigator.locks.request(lockName(projectId), options, () => {
        return new Promise<void>((release) => {
          this.#held = { projectId, release };
          resolve(true);
        });
      });
      holding.catch(() => {
        // nobody let go in time, or another tab has taken it away
        const wasHeld = this.#held?.projectId === projectId;
        if (wasHeld) {
          this.#held = null;
          this.#events.onLost();
        }
        resolve(false);
      });
    });
  }
}

function lockName(projectId: string): string {
  return `offing-project-${projectId}`;
}
