import type { Fan } from '../coverage/fan.ts';
import { decodeFan, encodeFan } from '../coverage/fan-file.ts';
import type { FanCache } from './fan-cache.ts';

/** What is known of a file without opening it. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  readonly writtenMs: number;
}

/** A folder of files, on a disk or in the browser. Anything may reject. */
export interface FileFolder {
  /** Null when there is no such file. */
  read(name: string): Promise<{ bytes: Uint8Array; writtenMs: number } | null>;
  /**
   * Writes a file so that it is there whole or as it was before. What an end of the process leaves
   * behind has the file's name, a point and more.
   */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
  list(): Promise<readonly FileFacts[]>;
}

export interface StoredFansOptions {
  /** Sweeping leaves no more than this. */
  readonly limitBytes: number;
  /** Provides the memory of rows, shared between threads or not. */
  readonly allocate: (bytes: number) => ArrayBufferLike;
}

/** In Chromium the eighth file at once is the last that saves time; a process may open 1,024. */
const readsAtOnce = 8;
const writesAtOnce = 4;

/** So many failures in a row mean that the disk is full or that nothing may be written. */
const mostFailures = 3;

const hourMs = 3_600_000;

/** A fan used after this is written anew, so that the oldest files are those long out of use. */
const freshForMs = 7 * 24 * hourMs;

/** An unfinished file of this age is nobody's; a younger one may be another process's. */
const unfinishedForMs = hourMs;

const fanFile = /^[0-9a-f]{32}\.fan$/;
const unfinishedFile = /^[0-9a-f]{32}\.fan\..+$/;

/** A cache with one file per fan; any number of processes may use the same folder. */
export class StoredFans implements FanCache {
  readonly #folder: FileFolder;
  readonly #options: StoredFansOptions;
  readonly #inReadTurn = turns(readsAtOnce);
  readonly #inWriteTurn = turns(writesAtOnce);
  #failures = 0;
  #bytesSinceSweep = 0;
  #makingRoom: Promise<boolean> | null = null;

  constructor(folder: FileFolder, options: StoredFansOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  take(key: string): Promise<Fan | null> {
    return this.#inReadTurn(async () => {
      try {
        const file = await this.#folder.read(nameOf(key));
        if (!file) return null;
        const fan = decodeFan(file.bytes, key, this.#options.allocate);
        if (fan && Date.now() - file.writtenMs > freshForMs) void this.keep(fan);
        return fan;
      } catch {
        return null;
      }
    });
  }

  keep(fan: Fan): Promise<void> {
    return this.#inWriteTurn(async () => {
      if (this.#failures >= mostFailures) return;
      try {
        await this.#write(fan);
        this.#failures = 0;
      } catch {
        this.#failures += 1;
      }
      // a long session must not outgrow the limit by much
      if (this.#bytesSinceSweep > this.#options.limitBytes / 5) await this.sweep();
    });
  }

  /** Writes a fan; where the disk or the quota is full, old ones give way to it. */
  async #write(fan: Fan): Promise<void> {
    const bytes = encodeFan(fan);
    const write = () => this.#folder.write(nameOf(fan.key), bytes);
    try {
      await write();
    } catch (error) {
      if (!isFull(error) || !(await this.makeRoom())) throw error;
      await write();
    }
    this.#bytesSinceSweep += bytes.length;
  }

  /**
   * Removes the older half of the fans, for them or for something that matters more; false when
   * there was none to remove. Never rejects.
   */
  makeRoom(): Promise<boolean> {
    this.#makingRoom ??= this.#removeOlderHalf().finally(() => {
      this.#makingRoom = null;
    });
    return this.#makingRoom;
  }

  async #removeOlderHalf(): Promise<boolean> {
    const files = await this.#folder.list().catch(() => []);
    const fans = files.filter(({ name }) => fanFile.test(name));
    const sum = fans.reduce((bytes, fan) => bytes + fan.bytes, 0);
    const old = oldestBeyond(fans, sum / 2);
    for (const { name } of old) await this.#folder.remove(name).catch(() => {});
    return old.length > 0;
  }

  /** Removes what was left unfinished, and the oldest fans beyond the limit. Never rejects. */
  async sweep(): Promise<void> {
    this.#bytesSinceSweep = 0;
    const files = await this.#folder.list().catch(() => []);
    const nowMs = Date.now();
    const unfinished = files.filter(
      ({ name, writtenMs }) => unfinishedFile.test(name) && nowMs - writtenMs > unfinishedForMs,
    );
    const fans = files.filter(({ name }) => fanFile.test(name));
    for (const { name } of [...unfinished, ...oldestBeyond(fans, this.#options.limitBytes)]) {
      // it may be in use, or removed by another process: the next sweep sees
      await this.#folder.remove(name).catch(() => {});
    }
  }
}

/** Whether a write failed for want of room, in the browser or on a disk. */
function isFull(error: unknown): boolean {
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === 'QuotaExceededError' || code === 'ENOSPC';
}

function nameOf(key: string): string {
  return `${key}.fan`;
}

/** The files that are too many when the newest are to stay. */
function oldestBeyond(files: readonly FileFacts[], limitBytes: number): FileFacts[] {
  let sum = 0;
  return files
    .toSorted((a, b) => b.writtenMs - a.writtenMs)
    .filter(({ bytes }) => {
      sum += bytes;
      return sum > limitBytes;
    });
}

/** Lets so many pieces of work go on at once; the others wait in the order they came. */
function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going < atOnce) going += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // a turn is handed on, so that nobody who comes in between takes it
      const next = waiting.shift();
      if (next) next();
      else going -= 1;
    }
  };
}
