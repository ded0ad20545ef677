import { type TableOptions, useTable } from '@tanstack/react-table';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fieldsAt } from '../../../../src/app/panels/fields/all-fields.ts';
import { type PlanRow, planRows } from '../../../../src/app/panels/fields/plan-row.ts';
import { passesFilter } from '../../../../src/app/panels/table/column-filter.ts';
import { itemsOf, sitesOf, type TableItem } from '../../../../src/app/panels/table/table-items.ts';
import {
  isFound,
  modelColumns,
  modelFeatures,
  searchWords,
} from '../../../../src/app/panels/table/table-model.ts';
import { twoSiteProject } from '../../state/two-site-project.ts';

const [scenario] = twoSiteProject.scenarios;
const [first, second] = scenario.sites;
const third = { ...first, id: 'c', name: { zh: '丙站 10', en: 'Site C 10' }, year: 2027 };
const sites = [
  { ...first, owner: 'CMCC', antennaHeightAmslM: 60 },
  { ...second, year: 2027 },
  { ...third, antennaHeightAmslM: 30 },
];
const rows = planRows({ sites, sectors: scenario.sectors }, twoSiteProject.carriers, 'site');
const columns = modelColumns(fieldsAt('site'), 'en');

test('rows are sorted by several columns, and those without a value come last either way', () => {
  const by = (...sorting: { id: string; desc: boolean }[]) => idsOf(itemsWith({ sorting }));
  expect(by({ id: 'year', desc: true }, { id: 'height', desc: false })).toEqual(['c', 'b', 'a']);
  expect(by({ id: 'owner', desc: false })[0]).toBe('a');
  expect(by({ id: 'owner', desc: true })[0]).toBe('a');
});

test('groups tell their rows and sites, and fold', () => {
  const state = { grouping: ['year'], sorting: [{ id: 'year', desc: false }] };
  const open = itemsWith({ ...state, expanded: true });
  expect(open.map(({ kind }) => kind)).toEqual(['group', 'row', 'group', 'row', 'row']);
  expect(sitesOf(open, 2, 2)).toEqual(['b', 'c']);
  const folded = itemsWith({ ...state, expanded: {} });
  expect(folded.map((item) => item.kind === 'group' && item.rows.length)).toEqual([1, 2]);
});

test('filters of columns hold together', () => {
  const columnFilters = [
    { id: 'year', value: { type: 'oneOf', values: ['2027'] } },
    { id: 'height', value: { type: 'range', from: 35, to: null } },
  ];
  expect(idsOf(itemsWith({ columnFilters }))).toEqual(['b']);
  expect(passesFilter(null, { type: 'oneOf', values: [''] })).toBe(true);
  expect(passesFilter(['n28', 'n78'], { type: 'oneOf', values: ['n78'] })).toBe(true);
});

test('a search finds words in either language, ids and owners', () => {
  const found = (search: string) =>
    rows.filter((row) => isFound(row, searchWords(search))).map(({ key }) => key);
  expect(found('丙 site')).toEqual(['c']);
  expect(found('cmcc')).toEqual(['a']);
  expect(found('')).toHaveLength(3);
});

test('rows whose parts are the same stay the same objects', () => {
  const before = new Map(rows.map((row) => [row.key, row]));
  const changed = [sites[0], { ...sites[1], year: 2026 }, sites[2]];
  const after = planRows(
    { sites: changed, sectors: scenario.sectors },
    twoSiteProject.carriers,
    'site',
    before,
  );
  expect(after.map((row, i) => row === rows[i])).toEqual([true, false, true]);
});

type State = NonNullable<TableOptions<typeof modelFeatures, PlanRow>['state']>;

function itemsWith(state: Partial<State>): readonly TableItem[] {
  let items: readonly TableItem[] = [];
  const Probe = () => {
    const table = useTable({
      features: modelFeatures,
      data: rows,
      columns,
      getRowId: ({ key }) => key,
      state,
      groupedColumnMode: false,
    });
    items = itemsOf(table.getRowModel().rows);
    return null;
  };
  renderToStaticMarkup(createElement(Probe));
  return items;
}

function idsOf(items: readonly TableItem[]): string[] {
  return items.map(({ id }) => id);
}
