import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave } from '../../../src/app/storage/autosave.ts';
import { StaleRevision } from '../../../src/app/storage/stale-revision.ts';
import type { Saving } from '../../../src/app/storage/storage-state.ts';
import type { Project } from '../../../src/planning/project.ts';
import { twoSiteProject } from '../state/two-site-project.ts';

const states = Array.from({ length: 5 }, (_, i): Project => ({ ...twoSiteProject, id: `p${i}` }));

let written: string[];
let told: Saving[];
let fails: Error | null;

beforeEach(() => {
  vi.useFakeTimers();
  [written, told, fails] = [[], [], null];
});
afterEach(() => vi.useRealTimers());

/** Takes 40 ms for a write. */
function autosave(): Autosave {
  return new Autosave({
    tell: (saving) => told.push(saving),
    write: async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      if (fails) throw fails;
      written.push(id);
    },
  });
}

test('edits in quick succession are one write of the last, within 300 ms', async () => {
  const saves = autosave();
  for (const state of states) {
    saves.changed(state);
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(260);
  expect(written).toEqual(['p4']);
  expect(told.map(({ phase }) => phase)).toEqual([...states.map(() => 'saving'), 'saved']);
});

test('an edit during a write is written after it, never beside it', async () => {
  const saves = autosave();
  saves.changed(states[0]);
  const first = saves.flush();
  saves.changed(states[1]);
  const second = saves.flush();
  await vi.advanceTimersByTimeAsync(50);
  expect(written).toEqual(['p0']);
  await vi.advanceTimersByTimeAsync(50);
  expect(written).toEqual(['p0', 'p1']);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(saves.isBehind).toBe(false);
});

test('a full disk is told, and what was not written is tried again until there is room', async () => {
  const saves = autosave();
  fails = new DOMException('no room', 'QuotaExceededError');
  saves.changed(states[0]);
  await vi.advanceTimersByTimeAsync(400);
  expect(told.at(-1)).toEqual({ phase: 'failed', failure: 'full', savedAtMs: null });
  saves.changed(states[1]);
  // the message stays while the next try is on its way
  expect(told.at(-1)?.phase).toBe('failed');
  await vi.advanceTimersByTimeAsync(400);
  expect(saves.isBehind).toBe(true);
  fails = null;
  await vi.advanceTimersByTimeAsync(6_000);
  expect(written).toEqual(['p1']);
  expect(told.at(-1)).toMatchObject({ phase: 'saved', failure: null });
});

test('a state that another tab has overtaken is kept here and not tried again', async () => {
  const saves = autosave();
  fails = new StaleRevision('p');
  saves.changed(states[0]);
  await vi.advanceTimersByTimeAsync(400);
  fails = null;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(written).toEqual([]);
  expect(told.at(-1)?.failure).toBe('stale');
  expect(saves.isBehind).toBe(true);
});
