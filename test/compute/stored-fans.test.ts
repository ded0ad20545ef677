import { expect, test } from 'vitest';
import { type FileFolder, StoredFans } from '../../src/compute/stored-fans.ts';
import type { Fan } from '../../src/coverage/fan.ts';

test('where the quota is full the oldest fans give way to new ones', async () => {
  const { fans, names } = fullAfter(8);
  for (let i = 0; i < 11; i++) await fans.keep(fanOf(i));
  expect(names()).toEqual([4, 5, 6, 7, 8, 9, 10]);
  expect(await fans.take(keyOf(10))).toEqual(fanOf(10));
  expect(await fans.take(keyOf(0))).toBeNull();
});

test('fans make room for what matters more, until there is none left', async () => {
  const { fans, names } = fullAfter(4);
  for (let i = 0; i < 4; i++) await fans.keep(fanOf(i));
  expect(await fans.makeRoom()).toBe(true);
  expect(names()).toEqual([2, 3]);
  expect(await fans.makeRoom()).toBe(true);
  expect(await fans.makeRoom()).toBe(true);
  expect(await fans.makeRoom()).toBe(false);
});

/** A folder in memory with room for so many files, of which later ones are younger. */
function fullAfter(most: number) {
  const files = new Map<string, { bytes: Uint8Array; writtenMs: number }>();
  const folder: FileFolder = {
    read: async (name) => files.get(name) ?? null,
    write: async (name, bytes) => {
      if (files.size >= most) throw new DOMException('no room', 'QuotaExceededError');
      files.set(name, { bytes, writtenMs: Date.now() + Number.parseInt(name, 16) });
    },
    remove: async (name) => void files.delete(name),
    list: async () =>
      [...files].map(([name, { bytes, writtenMs }]) => ({ name, bytes: bytes.length, writtenMs })),
  };
  const options = { limitBytes: 1e9, allocate: (bytes: number) => new ArrayBuffer(bytes) };
  const names = () =>
    [...files.keys()].map((name) => Number.parseInt(name, 16)).sort((a, b) => a - b);
  return { fans: new StoredFans(folder, options), names };
}

function keyOf(number: number): string {
  return number.toString(16).padStart(32, '0');
}

function fanOf(number: number): Fan {
  return {
    key: keyOf(number),
    stepM: 200,
    binsPerM: 1 / 200,
    bins: 4,
    radialsPerDeg: 1,
    rows: Float32Array.of(1e-9, 2e-9, 3e-9, 4e-9),
    rowOffsets: new Int32Array(361),
  };
}
