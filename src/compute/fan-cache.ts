import type { Fan } from '../coverage/fan.ts';

/** Fans that outlive the process. Doing without is always possible: it never fails. */
export interface FanCache {
  /** The fan of a key; null when it is not there, not whole or cannot be read. */
  take(key: string): Promise<Fan | null>;
  /** Writes a fan down. Resolves when it is there, or when it turned out that it cannot be. */
  keep(fan: Fan): Promise<void>;
}

/** Keeps nothing. */
export const noFanCache: FanCache = {
  take: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
};

/** Takes fans from a cache, and has those made that are not in it. */
export class CachedFans {
  readonly #cache: FanCache;
  /** Made on trial and not written down so far. */
  readonly #onTrial = new Map<string, Fan>();

  constructor(cache: FanCache) {
    this.#cache = cache;
  }

  /**
   * The fan from the cache, or made and then kept there. One on trial, as for a site on the move,
   * is kept only when `keepOnly` names it: a drag passes through more fans than a project has.
   * Rejects when `make` does.
   */
  async takeOrMake(key: string, make: () => Promise<Fan>, onTrial = false): Promise<Fan> {
    const found = await this.#cache.take(key);
    if (found) return found;
    const fan = await make();
    if (onTrial) this.#onTrial.set(key, fan);
    else void this.#cache.keep(fan);
    return fan;
  }

  /** Keeps the fans on trial that are among these and lets go of the others. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const fan of this.#onTrial.values()) if (keys.has(fan.key)) void this.#cache.keep(fan);
    this.#onTrial.clear();
  }
}
