import { expect, test } from 'vitest';
import { createCoverageService } from '../../../src/compute/coverage-service.ts';
import { VisibilityStore } from '../../../src/compute/satellites/visibility-store.ts';
import { ThreadPool } from '../../../src/compute/thread-pool.ts';
import type { VisibilityQuestion } from '../../../src/orbit/visibility-question.ts';
import { visibilityStatistics } from '../../../src/orbit/visibility-statistics.ts';

const question: VisibilityQuestion = {
  orbit: {
    type: 'walker',
    shells: [
      {
        altitudeKm: 870,
        inclinationDeg: 49.5,
        planes: 6,
        satellitesPerPlane: 6,
        phasing: 1,
        raanSpreadDeg: 360,
      },
    ],
  },
  places: [{ longitudeDeg: 121, latitudeDeg: 33.5 }],
  masksDeg: [10, 25],
  startMs: Date.UTC(2026, 0, 1),
  durationS: 7200,
  stepS: 30,
};

/** A pool whose workers count what they are asked. */
function countingPool(size: number) {
  const asked = { parts: 0 };
  const thread = () => {
    const service = createCoverageService();
    const countVisibility: typeof service.countVisibility = (...args) => {
      asked.parts += 1;
      return service.countVisibility(...args);
    };
    return { service: { ...service, countVisibility }, stop: () => {} };
  };
  return { pool: new ThreadPool(Array.from({ length: size }, thread)), asked };
}

test('any number of workers gives the same answer, and the same question is put once', async () => {
  const alone = visibilityStatistics(question);
  for (const workers of [1, 3]) {
    const { pool, asked } = countingPool(workers);
    const store = new VisibilityStore(pool);
    const both = await Promise.all([store.answer(question), store.answer({ ...question })]);
    expect(both[0]).toEqual(alone);
    expect(await store.answer(question)).toBe(both[1]);
    expect(asked.parts).toBe(16);
  }
});

test('who gives up hears so at once, and others still get their answer', async () => {
  const { pool, asked } = countingPool(1);
  const store = new VisibilityStore(pool);
  const cancel = new AbortController();
  const first = store.answer(question, cancel.signal);
  const second = store.answer(question);
  cancel.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect((await second).timePercent[0]).toBeGreaterThan(0);
  expect(asked.parts).toBe(16);
});

test('a question that all give up is not worked on, and can be put again', async () => {
  const { pool, asked } = countingPool(1);
  const store = new VisibilityStore(pool);
  const cancel = new AbortController();
  const given = store.answer(question, cancel.signal);
  cancel.abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked.parts).toBeLessThan(3);
  expect(await store.answer(question)).toEqual(visibilityStatistics(question));
});

test('a period of nothing is refused each time', async () => {
  const store = new VisibilityStore(countingPool(1).pool);
  for (let i = 0; i < 2; i += 1) {
    await expect(store.answer({ ...question, durationS: 0 })).rejects.toThrow('expected both');
  }
});
