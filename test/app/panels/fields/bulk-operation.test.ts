import { expect, test } from 'vitest';
import { fieldOf } from '../../../../src/app/panels/fields/all-fields.ts';
import { bulkEdits } from '../../../../src/app/panels/fields/bulk-operation.ts';
import { planRows } from '../../../../src/app/panels/fields/plan-row.ts';
import { rowsAtLevel } from '../../../../src/app/panels/fields/rows-at-level.ts';
import { twoSiteProject } from '../../state/two-site-project.ts';

const { carriers, scenarios } = twoSiteProject;
const [scenario] = scenarios;
const sites = planRows(scenario, carriers, 'site');
const sectors = planRows(scenario, carriers, 'sector');
const context = { carriers };

test('numbers are added to and multiplied, azimuths go around', () => {
  expect(valuesOf(bulkEdits(sites, fieldOf('height'), 'add', '+5', context))).toEqual([45, 45]);
  expect(valuesOf(bulkEdits(sites, fieldOf('height'), 'multiply', '1.1', context))).toEqual([
    44, 44,
  ]);
  expect(valuesOf(bulkEdits(sectors, fieldOf('azimuth'), 'add', '−90', context))).toEqual([
    330, 90, 0,
  ]);
});

test('one row beyond the range refuses all, and says what it came to', () => {
  const bulk = bulkEdits(sites, fieldOf('height'), 'multiply', '100', context);
  expect(bulk?.valid).toBe(false);
  expect(!bulk?.valid && bulk?.refusal.text).toBe('40 × 100');
});

test('what already has the value, and what is locked, is not counted as changed', () => {
  const locked = { ...sites[1], site: { ...sites[1].site, locked: true } };
  const bulk = bulkEdits([sites[0], locked], fieldOf('year'), 'set', '2026', context);
  expect(bulk).toMatchObject({ valid: true, changes: 1, lockedSites: 1 });
  const same = bulkEdits(sites, fieldOf('year'), 'set', '2025', context);
  expect(same).toMatchObject({ valid: true, changes: 0, lockedSites: 0 });
});

test('a field of sectors is set in all sectors of the sites, one of sites once for all sectors', () => {
  const below = rowsAtLevel(sites.slice(0, 1), 'sector', scenario, carriers);
  expect(below.map(({ key }) => key)).toEqual(['a-1', 'a-2']);
  const above = rowsAtLevel(sectors, 'site', scenario, carriers);
  expect(above.map(({ site }) => site.id)).toEqual(['a', 'b']);
});

function valuesOf(bulk: ReturnType<typeof bulkEdits>) {
  if (!bulk?.valid) throw new Error('refused');
  return bulk.edits.map(({ value }) => value);
}
