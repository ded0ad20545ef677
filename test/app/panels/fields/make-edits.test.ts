import { beforeEach, expect, test } from 'vitest';
import { allFields, fieldOf } from '../../../../src/app/panels/fields/all-fields.ts';
import { makeEdits } from '../../../../src/app/panels/fields/make-edits.ts';
import { type FieldLevel, planRows } from '../../../../src/app/panels/fields/plan-row.ts';
import { readValue } from '../../../../src/app/panels/fields/read-value.ts';
import { plainText } from '../../../../src/app/panels/fields/value-text.ts';
import { openProject } from '../../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../../src/app/state/app-store.ts';
import { undo } from '../../../../src/app/state/edit-history.ts';
import { noticeStore } from '../../../../src/app/state/notice.ts';
import { twoSiteProject } from '../../state/two-site-project.ts';

const context = { carriers: twoSiteProject.carriers.map((one) => ({ ...one, nrBand: 'n28' })) };

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject({ ...twoSiteProject, years: [2025, 2026, 2027] });
});

test('one value for a field of many sites is one step that says so', () => {
  const edits = rows('site').map((row) => ({ row, field: fieldOf('height'), value: 55 }));
  expect(makeEdits(edits)).toBeNull();
  const { past, project } = appStore.getState();
  expect(project.scenarios[0].sites.map((site) => site.antennaHeightAmslM)).toEqual([55, 55]);
  expect(past.map(({ name }) => name)).toEqual([
    { zh: '2 个站点的天线高：55.0\u00a0m', en: 'antenna height of 2 sites: 55.0\u00a0m' },
  ]);
  undo();
  expect(appStore.getState().project.scenarios[0].sites[0].antennaHeightAmslM).toBe(40);
});

test('a step of one field names its old and new value, and only what changes counts', () => {
  const edits = rows('sector').map((row) => ({ row, field: fieldOf('azimuth'), value: 180 }));
  makeEdits(edits.slice(0, 2));
  expect(appStore.getState().past[0].name.en).toBe('azimuth 60.0° → 180.0° · Site A S1');
});

test('locked sites are left as they are, with a notice; their lock itself can be taken off', () => {
  makeEdits([{ row: rows('site')[0], field: fieldOf('locked'), value: true }]);
  makeEdits(rows('site').map((row) => ({ row, field: fieldOf('height'), value: 70 })));
  const { project, past } = appStore.getState();
  expect(project.scenarios[0].sites.map((site) => site.antennaHeightAmslM)).toEqual([40, 70]);
  expect(past.at(-1)?.name.en).toBe('antenna height 40.0\u00a0m → 70.0\u00a0m · Site B');
  expect(noticeStore.getState().notice?.text.en).toContain('locked');
  makeEdits([{ row: rows('site')[0], field: fieldOf('locked'), value: false }]);
  expect('locked' in appStore.getState().project.scenarios[0].sites[0]).toBe(false);
});

test('a year outside the project is refused as a whole, with the site that is at fault', () => {
  const edits = rows('site').map((row, index) => ({
    row,
    field: fieldOf('year'),
    value: index === 1 ? 2031 : 2026,
  }));
  const refusal = makeEdits(edits);
  expect(refusal?.row.site.id).toBe('b');
  expect(refusal?.expected.en).toContain('2025–2027');
  expect(appStore.getState().past).toHaveLength(0);
});

test('a status that the year does not go with is refused, unless the year comes along', () => {
  const [row] = rows('site');
  makeEdits([
    { row, field: fieldOf('status'), value: 'existing' },
    { row, field: fieldOf('year'), value: 2019 },
  ]);
  const existing = rows('site')[0];
  const refusal = makeEdits([{ row: existing, field: fieldOf('status'), value: 'planned' }]);
  expect(refusal?.field.id).toBe('status');
  const both = [
    { row: existing, field: fieldOf('status'), value: 'planned' },
    { row: existing, field: fieldOf('year'), value: 2027 },
  ];
  expect(makeEdits(both)).toBeNull();
});

test('both names of a site changed at once are both kept', () => {
  const [row] = rows('site');
  makeEdits([
    { row, field: fieldOf('nameZh'), value: '新名' },
    { row, field: fieldOf('nameEn'), value: 'New name' },
  ]);
  expect(appStore.getState().project.scenarios[0].sites[0].name).toEqual({
    zh: '新名',
    en: 'New name',
  });
});

test('what a cell is given goes into its settings, and cleared leaves none behind', () => {
  const [row] = rows('cell');
  makeEdits([{ row, field: fieldOf('powerDbm'), value: 50 }]);
  const after = rows('cell')[0];
  expect(after.settings).toEqual({ powerW: 100 });
  expect(fieldOf('powerDbm').read(after)).toBeCloseTo(50, 9);
  makeEdits([{ row: after, field: fieldOf('powerW'), value: null }]);
  expect('cells' in appStore.getState().project.scenarios[0].sectors[0]).toBe(false);
});

test('what is written is read again, in both languages', () => {
  for (const row of rows('cell')) {
    for (const field of allFields.filter(({ write }) => write)) {
      const value = field.read(row);
      for (const language of ['zh', 'en'] as const) {
        const text = plainText(field, value, language);
        expect(readValue(field, text, context), `${field.id} ${text}`).toEqual({
          valid: true,
          value,
        });
      }
    }
  }
});

test('numbers may carry their unit; what is out of range says what is expected', () => {
  expect(readValue(fieldOf('height'), '45 m', context)).toEqual({ valid: true, value: 45 });
  expect(readValue(fieldOf('downlinkLoad'), '30%', context)).toEqual({ valid: true, value: 30 });
  expect(readValue(fieldOf('height'), '4500', context)).toEqual({
    valid: false,
    expected: { zh: '应为 1–1\u202f500 m', en: 'must be 1–1\u202f500 m' },
  });
  expect(readValue(fieldOf('carriers'), 'n28; n99', context).valid).toBe(false);
});

function rows(level: FieldLevel) {
  const { project } = appStore.getState();
  return planRows(project.scenarios[0], project.carriers, level);
}
