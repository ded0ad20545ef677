import { expect, test } from 'vitest';
import type { ResultReference } from '../../../src/app/storage/project-record.ts';
import { type FileTurns, ResultFiles } from '../../../src/app/storage/result-files.ts';
import type { FileFolder } from '../../../src/compute/stored-fans.ts';
import { engineVersion } from '../../../src/planning/engine-version.ts';
import type { SimulationResult } from '../../../src/planning/simulation-result.ts';

const result = {
  scenario: 'base',
  engine: engineVersion,
  inputsHash: 'abc',
  cells: 1,
} as SimulationResult;
const state = { projectId: 'p', revision: 4 };

test('figures come back for the state they are of, and for no other', async () => {
  const { results } = files();
  await results.keep(state, result);
  expect(await results.take(state, 'base')).toEqual(result);
  expect(await results.take({ ...state, revision: 5 }, 'base')).toBeNull();
  expect(await results.take({ ...state, projectId: 'q' }, 'base')).toBeNull();
  expect(await results.take(state, 'another')).toBeNull();
});

test('figures of another engine and files that are torn are not shown', async () => {
  const { results, folder } = files();
  await results.keep(state, { ...result, engine: 'offing 0.0.1' });
  expect(await results.take(state, 'base')).toBeNull();
  await results.keep(state, result);
  const [name] = folder.keys();
  folder.set(name, folder.get(name)?.slice(0, -1) ?? new Uint8Array());
  expect(await results.take(state, 'base')).toBeNull();
});

test('a file is referenced only once it is there, and takes the place of the one before', async () => {
  const { results, folder, references, failing } = files();
  await results.keep(state, result);
  failing.write = true;
  await expect(results.keep({ ...state, revision: 5 }, { ...result, cells: 2 })).rejects.toThrow();
  expect(references.get('p base')?.revision).toBe(4);
  failing.write = false;
  await results.keep({ ...state, revision: 6 }, { ...result, cells: 3 });
  expect([...folder.keys()]).toEqual([references.get('p base')?.file]);
});

test('a sweep takes what nothing refers to and what was left unfinished, but not while a tab writes', async () => {
  const { results, folder, turn } = files();
  await results.keep(state, result);
  const [mine] = folder.keys();
  const orphan = `${'0'.repeat(64)}.json`;
  for (const name of [orphan, `${orphan}.crswap`, 'not-ours.txt']) {
    folder.set(name, new Uint8Array(3));
  }
  turn.writers = 1;
  await results.sweep();
  expect(folder.size).toBe(4);
  turn.writers = 0;
  await results.sweep();
  expect([...folder.keys()]).toEqual([mine, 'not-ours.txt']);
});

/** Files and references in memory. */
function files() {
  const folder = new Map<string, Uint8Array>();
  const references = new Map<string, ResultReference>();
  const failing = { write: false };
  const turn = { writers: 0 };
  const fake: FileFolder = {
    read: async (name) => {
      const bytes = folder.get(name);
      return bytes ? { bytes, writtenMs: 0 } : null;
    },
    write: async (name, bytes) => {
      if (failing.write) throw new DOMException('no room', 'QuotaExceededError');
      folder.set(name, bytes);
    },
    remove: async (name) => void folder.delete(name),
    list: async () =>
      [...folder].map(([name, { length }]) => ({ name, bytes: length, writtenMs: 0 })),
  };
  const store = {
    result: async (projectId: string, scenarioId: string) =>
      references.get(`${projectId} ${scenarioId}`) ?? null,
    setResult: async (reference: ResultReference) =>
      void references.set(`${reference.projectId} ${reference.scenarioId}`, reference),
    results: async () => [...references.values()],
  };
  const turns: FileTurns = async (as, work) =>
    as === 'sweeper' && turn.writers > 0 ? null : work();
  return {
    results: new ResultFiles(async () => fake, store, turns),
    folder,
    references,
    failing,
    turn,
  };
}
