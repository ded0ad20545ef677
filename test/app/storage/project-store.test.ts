import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/app/storage/database.ts';
import { ProjectStore } from '../../../src/app/storage/project-store.ts';
import { StaleRevision } from '../../../src/app/storage/stale-revision.ts';
import { twoSiteProject } from '../state/two-site-project.ts';

const renamed = { ...twoSiteProject, name: { zh: '改名', en: 'Renamed' } };

let databases = 0;
async function emptyStore(): Promise<ProjectStore> {
  return new ProjectStore(await openDatabase(`projects-${databases++}`));
}

test('a project comes back as it was stored, and is the one to open next', async () => {
  const store = await emptyStore();
  expect(await store.lastOpen()).toBeNull();
  await store.create('p', twoSiteProject, 'embedded');
  expect((await store.read('p'))?.document).toEqual(twoSiteProject);
  expect(await store.lastOpen()).toBe('p');
  expect(await store.list()).toMatchObject([{ id: 'p', sites: 2, revision: 1, fileVersion: 5 }]);
});

test('of two tabs with the same revision the second to write is refused and changes nothing', async () => {
  const store = await emptyStore();
  const record = await store.create('p', twoSiteProject, 'file');
  const newer = await store.save(record, renamed, null);
  await expect(store.save(record, twoSiteProject, null)).rejects.toThrow(StaleRevision);
  expect(await store.read('p')).toEqual({ record: newer, document: renamed });
  expect((await store.save(newer, twoSiteProject, null)).revision).toBe(3);
});

test('a project deleted in another tab is there again with the next edit here', async () => {
  const store = await emptyStore();
  const record = await store.create('p', twoSiteProject, 'file');
  await store.remove('p');
  await store.save(record, renamed, null);
  expect((await store.read('p'))?.document).toEqual(renamed);
});

test('a picture and a view are noted without a new revision', async () => {
  const store = await emptyStore();
  const record = await store.create('p', twoSiteProject, 'file');
  await store.amend('p', { thumbnail: 'data:image/webp;base64,AA==' });
  expect((await store.save(record, renamed, null)).thumbnail).toBe('data:image/webp;base64,AA==');
});

test('what cannot be read is still copied, renamed and brought back whole', async () => {
  const store = await emptyStore();
  await store.create('p', twoSiteProject, 'file');
  const [record] = await store.list();
  const fromTheFuture = { ...twoSiteProject, version: 9, tides: ['unheard of'] };
  await store.restore({ record: { ...record, fileVersion: 9 }, document: fromTheFuture });
  await store.duplicate('p', 'q', { zh: '副本', en: 'copy' });
  expect((await store.read('q'))?.document).toEqual({
    ...fromTheFuture,
    name: { zh: '副本', en: 'copy' },
  });
  const removed = await store.read('p');
  await store.remove('p');
  expect(await store.read('p')).toBeNull();
  if (removed) await store.restore(removed);
  expect(await store.read('p')).toEqual(removed);
});
