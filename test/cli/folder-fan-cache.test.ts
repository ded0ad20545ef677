import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { folderFanCache, userCacheFolder } from '../../src/cli/folder-fan-cache.ts';
import { noFanCache } from '../../src/compute/fan-cache.ts';
import type { Fan } from '../../src/coverage/fan.ts';

const root = mkdtempSync(join(tmpdir(), 'offing-fans-'));
const key = 'a'.repeat(32);
const dayS = 86_400;

afterAll(() => rmSync(root, { recursive: true }));

test('a fan outlives the cache that kept it, in memory that threads can share', async () => {
  const folder = join(root, 'outlives', 'deep');
  await folderFanCache({ cache: folder }).keep(fanOf(key));
  expect(readdirSync(folder)).toEqual([`${key}.fan`]);
  const fan = await folderFanCache({ cache: folder }).take(key);
  expect(fan).toEqual(fanOf(key));
  expect(fan?.rows.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('what is missing or torn is not there, and is there again once kept', async () => {
  const folder = join(root, 'torn');
  const cache = folderFanCache({ cache: folder });
  expect(await cache.take(key)).toBeNull();
  await cache.keep(fanOf(key));
  const file = join(folder, `${key}.fan`);
  writeFileSync(file, readFileSync(file).subarray(0, -4));
  expect(await cache.take(key)).toBeNull();
  await cache.keep(fanOf(key));
  expect(await cache.take(key)).toEqual(fanOf(key));
});

test('many caches at once give each fan whole or not at all', async () => {
  const folder = join(root, 'many');
  const caches = Array.from({ length: 8 }, () => folderFanCache({ cache: folder }));
  const keys = Array.from({ length: 40 }, (_, i) => i.toString(16).padStart(32, '0'));
  const taken: (Fan | null)[] = [];
  await Promise.all(
    caches.flatMap((cache) =>
      keys.map(async (name) => {
        await cache.keep(fanOf(name));
        taken.push(await cache.take(name));
      }),
    ),
  );
  expect(taken).toHaveLength(320);
  expect(taken.every((fan) => fan !== null)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(keys.map((name) => `${name}.fan`));
});

test('a sweep takes what was left unfinished long ago, and no file of anybody else', async () => {
  const folder = join(root, 'sweep');
  await folderFanCache({ cache: folder }).keep(fanOf(key));
  const long = ['notes.part', `${key}.fan.1.part`];
  const young = `${key}.fan.2.part`;
  for (const name of [...long, young]) writeFileSync(join(folder, name), 'x');
  for (const name of long) age(join(folder, name), 2);
  folderFanCache({ cache: folder });
  await vi.waitFor(() =>
    expect(readdirSync(folder).sort()).toEqual([`${key}.fan`, young, 'notes.part'].sort()),
  );
});

test('a fan that is still in use after a week is written anew, so that it is not swept', async () => {
  const folder = join(root, 'week');
  const file = join(folder, `${key}.fan`);
  const cache = folderFanCache({ cache: folder });
  await cache.keep(fanOf(key));
  age(file, 8);
  expect(await cache.take(key)).toEqual(fanOf(key));
  await vi.waitFor(() => expect(daysOld(folder)).toBeLessThan(1));
});

test('without a cache nothing is kept', async () => {
  const cache = folderFanCache({ 'no-cache': true });
  expect(cache).toBe(noFanCache);
  await cache.keep(fanOf(key));
  expect(await cache.take(key)).toBeNull();
});

test('a folder that cannot be is told, and so are options that contradict each other', () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  expect(() => folderFanCache({ cache: join(file, 'fans') })).toThrow(/^--cache: .*ENOTDIR/);
  expect(() => folderFanCache({ cache: root, 'no-cache': true })).toThrow('--no-cache');
});

test('a folder that goes away, or a disk that is full, costs the fans and nothing else', async () => {
  const folder = join(root, 'gone');
  const cache = folderFanCache({ cache: folder });
  rmSync(folder, { recursive: true });
  for (let i = 0; i < 5; i++) await cache.keep(fanOf(key));
  expect(await cache.take(key)).toBeNull();
  expect(existsSync(folder)).toBe(false);
});

test('the usual folder is where the system has caches', () => {
  const home = '/home/li';
  expect(userCacheFolder('linux', {}, home)).toBe('/home/li/.cache/offing');
  expect(userCacheFolder('linux', { XDG_CACHE_HOME: '/var/c' }, home)).toBe('/var/c/offing');
  expect(userCacheFolder('linux', { XDG_CACHE_HOME: 'c' }, home)).toBe('/home/li/.cache/offing');
  expect(userCacheFolder('darwin', {}, home)).toBe('/home/li/Library/Caches/offing');
  expect(userCacheFolder('win32', { LOCALAPPDATA: '/l' }, home)).toBe('/l/offing/cache');
});

function age(file: string, days: number): void {
  const thenS = Date.now() / 1000 - days * dayS;
  utimesSync(file, thenS, thenS);
}

/** Age of the only fan of a folder. */
function daysOld(folder: string): number {
  const [name] = readdirSync(folder).filter((found) => found.endsWith('.fan'));
  return (Date.now() - statSync(join(folder, name)).mtimeMs) / 1000 / dayS;
}

function fanOf(name: string): Fan {
  const bins = 4;
  return {
    key: name,
    stepM: 200,
    binsPerM: 1 / 200,
    bins,
    radialsPerDeg: 1,
    rows: Float32Array.from({ length: 2 * bins }, (_, i) => 1e-9 / (i + 1)),
    rowOffsets: Int32Array.from({ length: 361 }, (_, i) => bins * ((i % 360) % 2)),
  };
}
