import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addSite, changeSector, deleteSite, moveSite } from '../../../src/app/state/site-edits.ts';
import { compareProjects } from '../../../src/app/storage/compare-projects.ts';
import { openDatabase } from '../../../src/app/storage/database.ts';
import { VersionStore } from '../../../src/app/storage/version-store.ts';
import { twoSiteProject } from '../state/two-site-project.ts';

test('the last twenty automatic versions stay, and every named one', async () => {
  const versions = new VersionStore(await openDatabase('versions'));
  await versions.keep('p', twoSiteProject, { name: 'before the review', atMs: 1 });
  await versions.keep('other', twoSiteProject, { atMs: 2 });
  for (let i = 0; i < 25; i++) await versions.keep('p', twoSiteProject, { atMs: 10 + i });
  const kept = await versions.list('p');
  expect(kept.map(({ atMs }) => atMs)).toEqual([...range(34, 15), 1]);
  expect(await versions.document(kept[20].id)).toEqual(twoSiteProject);
  expect(await versions.list('other')).toHaveLength(1);
});

test('the changes since a version are counted by site', () => {
  const place = { longitudeDeg: 122, latitudeDeg: 33, year: 2026 };
  const { project: added } = addSite(twoSiteProject, 'base', place);
  const moved = moveSite(added, 'base', 'a', { longitudeDeg: 121.5, latitudeDeg: 33 });
  const both = changeSector(moved, 'base', 'a-1', { azimuthDeg: 10 });
  expect(compareProjects(twoSiteProject, both)).toEqual({
    added: 1,
    removed: 0,
    moved: 1,
    changed: 0,
    other: false,
  });
  const turned = changeSector(twoSiteProject, 'base', 'b-1', { azimuthDeg: 10 });
  const fewer = { ...deleteSite(turned, 'base', 'a'), years: [2025] };
  expect(compareProjects(twoSiteProject, fewer)).toEqual({
    added: 0,
    removed: 1,
    moved: 0,
    changed: 1,
    other: true,
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, i) => from - i);
}
