import { type FanCache, noFanCache } from '../../compute/fan-cache.ts';
import { StoredFans } from '../../compute/stored-fans.ts';
import { opfsFolder } from '../storage/opfs-folder.ts';

const limitBytes = 500_000_000;

/** Late enough not to hold up the first picture. */
const sweepAfterMs = 15_000;

/** Fans give way to whatever cannot be computed anew. */
export interface BrowserFanCache extends FanCache {
  /** Removes the older half of the fans; false when there was none. Never rejects. */
  makeRoom(): Promise<boolean>;
}

/**
 * The cache of fans in the browser's own file system; none where the browser has no such thing or
 * does not allow it. Never rejects.
 *
 * @param shared whether memory can be shared between threads
 */
export async function openOpfsFanCache(shared: boolean): Promise<BrowserFanCache> {
  try {
    const fans = new StoredFans(await opfsFolder('fans'), {
      limitBytes,
      allocate: (bytes) => (shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)),
    });
    setTimeout(() => void fans.sweep(), sweepAfterMs);
    return fans;
  } catch {
    return { ...noFanCache, makeRoom: () => Promise.resolve(false) };
  }
}
