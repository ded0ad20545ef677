import { expect, test } from 'vitest';
import { createCoverageService } from '../../src/compute/coverage-service.ts';
import { isCancelled, ThreadPool } from '../../src/compute/thread-pool.ts';

test('jobs run by priority, equal ones in the order they came', async () => {
  const { pool, hold } = poolOf(1);
  const release = hold();
  const order: string[] = [];
  const job = (name: string, priority: number) => pool.run(() => order.push(name), { priority });
  const jobs = [job('later', 1), job('a', 0), job('b', 0), job('first', -2), job('c', 0)];
  release();
  await Promise.all(jobs);
  expect(order).toEqual(['first', 'a', 'b', 'c', 'later']);
});

test('a job that is cancelled before its turn never starts', async () => {
  const { pool, hold } = poolOf(1);
  const release = hold();
  const cancel = new AbortController();
  let started = false;
  const job = pool.run(
    () => {
      started = true;
    },
    { signal: cancel.signal },
  );
  cancel.abort();
  release();
  await expect(job).rejects.toMatchObject({ name: 'AbortError' });
  expect(started).toBe(false);
});

test('every thread works at once, and never on two jobs', async () => {
  const { pool } = poolOf(3);
  let running = 0;
  let most = 0;
  const job = () =>
    pool.run(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
    });
  await Promise.all(Array.from({ length: 12 }, job));
  expect(most).toBe(3);
});

test('a job that fails frees its thread', async () => {
  const { pool } = poolOf(1);
  const failed = pool.run(() => Promise.reject(new Error('no such tile')));
  await expect(failed).rejects.toThrow('no such tile');
  expect(await pool.run(() => 7)).toBe(7);
});

test('a pool that stops ends its threads and rejects what waits', async () => {
  const { pool, hold, stopped } = poolOf(2);
  hold();
  hold();
  const waiting = pool.run(() => 1);
  pool.stop();
  expect(isCancelled(await waiting.catch((error) => error))).toBe(true);
  expect(stopped()).toBe(2);
});

test('a message reaches every thread', async () => {
  const { pool } = poolOf(3);
  const told = new Set<unknown>();
  await pool.tellAll((service) => told.add(service));
  expect(told.size).toBe(3);
});

test('a service that was not set up says so', () => {
  const service = createCoverageService();
  const tile = { z: 9, x: 428, y: 206 };
  expect(() => service.describeTile(tile)).toThrow('the worker has not been set up');
});

/** Threads that do their work right here; `hold` keeps one of them busy until it is released. */
function poolOf(size: number) {
  let stopped = 0;
  const pool = new ThreadPool(
    Array.from({ length: size }, () => ({
      service: createCoverageService(),
      stop: () => {
        stopped++;
      },
    })),
  );
  const hold = () => {
    let release = () => {};
    void pool.run(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    return () => release();
  };
  return { pool, hold, stopped: () => stopped };
}
