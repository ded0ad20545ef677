import { expect, test } from 'vitest';
import { siteMarks, siteState } from '../../../src/app/map/sites/site-marks.ts';
import { changeSite, turnSector } from '../../../src/app/state/site-edits.ts';
import { twoSiteProject } from '../state/two-site-project.ts';

test('marks of sites that an edit leaves alone are kept', () => {
  const before = siteMarks(twoSiteProject.scenarios[0], 2026);
  const moved = changeSite(twoSiteProject, 'base', 'a', { longitudeDeg: 121.5 });
  const after = siteMarks(moved.scenarios[0], 2026);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  const turned = siteMarks(turnSector(moved, 'base', 'b-1', 10).scenarios[0], 2026);
  expect(turned[0]).toBe(after[0]);
  expect(turned[1].sectors[0].azimuthDeg).toBe(10);
  expect(siteMarks(moved.scenarios[0], 2024)[0].state).toBe('later');
});

test('a site that is off is neither in service nor to come', () => {
  const [site] = twoSiteProject.scenarios[0].sites;
  expect(siteState({ ...site, disabled: true, year: 2030 }, 2026)).toBe('off');
});
