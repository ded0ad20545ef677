import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStores } from '../../../src/app/storage/stores.ts';

const shipped = readFileSync('projects/jiangsu-three-year-plan.json', 'utf8');
const sectorId: string = JSON.parse(shipped).scenarios[0].sectors[0].id;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('BroadcastChannel', undefined);
});

/** A page with a state of its own, as after a reload; only the store is shared. */
async function openPage() {
  vi.resetModules();
  const { openProject } = await import('../../../src/app/state/actions.ts');
  const { appStore } = await import('../../../src/app/state/app-store.ts');
  const { undo } = await import('../../../src/app/state/edit-history.ts');
  const { turnSectorBy } = await import('../../../src/app/state/site-actions.ts');
  const { ProjectDesk } = await import('../../../src/app/storage/project-desk.ts');
  const { ProjectKeeper } = await import('../../../src/app/storage/project-keeper.ts');
  const { storageStore } = await import('../../../src/app/storage/storage-state.ts');
  const keeper = new ProjectKeeper({
    prepare: () => Promise.resolve(),
    show: openProject,
    loadShipped: () => Promise.resolve(shipped),
    mapView: () => null,
    showMap: () => {},
    picture: () => Promise.resolve(null),
    makeRoom: () => Promise.resolve(false),
  });
  await keeper.start(await keeper.findFirst());
  const turn = (byDeg: number) => turnSectorBy(sectorId, byDeg);
  return { keeper, desk: new ProjectDesk(keeper), appStore, storageStore, turn, undo };
}

test('the shipped plan is stored with its first edit, and the edit is there at the next start', async () => {
  const { keeper, appStore, storageStore, turn } = await openPage();
  expect(storageStore.getState()).toMatchObject({ projectId: null, saving: { phase: 'none' } });
  turn(7);
  const edited = appStore.getState().project;
  expect(await keeper.flush()).toBe(true);
  expect(await (await keeper.stores()).projects.list()).toMatchObject([{ origin: 'embedded' }]);

  const next = await openPage();
  expect(next.appStore.getState().project).toEqual(edited);
  expect(next.appStore.getState().past).toEqual([]);
  await next.keeper.openShipped();
  expect(next.appStore.getState().project).toEqual(JSON.parse(shipped));
  expect(await next.desk.list()).toHaveLength(1);
});

test('a project of a newer version is refused with the reason and stays in the store untouched', async () => {
  const fromTheFuture = { ...JSON.parse(shipped), version: 9, tides: ['unheard of'] };
  const { keeper, turn } = await openPage();
  turn(7);
  await keeper.flush();
  const { projects } = await openStores();
  const [record] = await projects.list();
  await projects.restore({ record: { ...record, fileVersion: 9 }, document: fromTheFuture });

  const next = await openPage();
  expect(next.appStore.getState().problem?.text).toContain('version: 9');
  expect(next.appStore.getState().project).toEqual(JSON.parse(shipped));
  next.turn(3);
  await next.keeper.flush();
  expect((await projects.read(record.id))?.document).toEqual(fromTheFuture);
  expect(await projects.list()).toHaveLength(2);
});

test('a version comes back as one step, which undo takes back', async () => {
  const { desk, appStore, turn, undo } = await openPage();
  turn(7);
  const early = appStore.getState().project;
  await desk.keepVersion('before the review');
  turn(40);
  const late = appStore.getState().project;
  const [version] = (await desk.versions()).filter(({ kind }) => kind === 'named');
  expect(await desk.changesSince(version.id)).toMatchObject({ changed: 1, moved: 0, added: 0 });

  const steps = appStore.getState().past.length;
  await desk.restore(version, { zh: '评审前', en: 'before the review' });
  expect(appStore.getState().project).toEqual(early);
  expect(appStore.getState().past).toHaveLength(steps + 1);
  undo();
  expect(appStore.getState().project).toBe(late);
});

test('a tab that another has overtaken is told, refuses edits, and loses nothing', async () => {
  const { keeper, appStore, turn } = await openPage();
  turn(7);
  await keeper.flush();
  const { projects } = await openStores();
  const [record] = await projects.list();
  const elsewhere = { ...JSON.parse(shipped), name: { zh: '别处', en: 'Elsewhere' } };
  await projects.save(record, elsewhere, null);

  turn(40);
  const here = appStore.getState().project;
  expect(await keeper.flush()).toBe(false);
  expect(appStore.getState().readOnly).toBe('newerState');
  turn(1);
  expect(appStore.getState().project).toBe(here);
  expect((await projects.read(record.id))?.document).toEqual(elsewhere);

  keeper.openCopy();
  expect(await keeper.flush()).toBe(true);
  expect(appStore.getState().readOnly).toBeNull();
  const [copy] = await projects.list();
  expect(copy.origin).toBe('copy');
  expect((await projects.read(copy.id))?.document).toMatchObject({ scenarios: here.scenarios });
});

test('where the browser forbids storage the work goes on and the user is told', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
  });
  const { keeper, appStore, storageStore, turn } = await openPage();
  turn(7);
  const edited = appStore.getState().project;
  expect(await keeper.flush()).toBe(false);
  expect(storageStore.getState().saving).toMatchObject({ phase: 'failed', failure: 'forbidden' });
  await keeper.openShipped();
  expect(appStore.getState().project).toBe(edited);
  expect(appStore.getState().problem?.text).toContain('Ctrl+S');

  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await keeper.flush()).toBe(true);
});
