import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { climate, constantsSources, land } from '../../../geodata/climate.json';
import { scope, version } from '../../../geodata/version.json';
import { loadTexts } from '../../../src/app/i18n/text.ts';
import { paletteIndex } from '../../../src/app/palette/palette-index.ts';
import { offeredAtFirst, paletteResults } from '../../../src/app/palette/palette-results.ts';
import { pinyinSyllables } from '../../../src/app/palette/pinyin-syllables.ts';
import type { SearchIndex } from '../../../src/app/palette/search-index.ts';
import type { AppState } from '../../../src/app/state/app-state.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { gatherRegion, type RegionFacts, type RegionProperties } from '../../../src/geo/region.ts';
import type { Project } from '../../../src/planning/project.ts';

type Collection = FeatureCollection<Geometry, RegionProperties>;
const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;

const facts = { version, scope, climate, land, constantsSources } as RegionFacts;
const collections = ['coast/land', 'zones', 'wind-farms', 'assets'].map((name) =>
  read<Collection>(`geodata/${name}.geojson`),
);
const region = gatherRegion('jiangsu', facts, collections);
const project = read<Project>('projects/jiangsu-three-year-plan.json');

let state: AppState;
let index: SearchIndex;

beforeAll(async () => {
  await Promise.all([loadTexts('zh'), loadTexts('en')]);
  state = {
    ...initialState(),
    ready: true,
    project,
    scenarioId: project.scenarios[0].id,
    serviceId: project.services[0].id,
  };
  appStore.setState(state);
  index = paletteIndex(state, region, pinyinSyllables);
});

test.each([
  // query, what must be among the first of its group
  ['连岛', 'place:liandao'],
  ['liandao', 'place:liandao'],
  ['liando', 'place:liandao'], // a slip of the hand
  ['Lian Dao', 'place:liandao'],
  ['dsd', 'place:dashan'], // 达山岛, by initials
  ['崇明', 'place:land-002'],
  ['chongming', 'place:land-002'], // 重 and 崇 are told apart by the word
  ['lyg', 'place:town-lyg'],
  ['Huaneng Guanyun', 'place:guanyun'],
  ['huanneg guanyun', 'place:guanyun'], // letters exchanged
  ['朝连岛', 'place:base-point-7'],
  ['内海', 'place:internal-waters'],
  ['undo', 'command:edit.undo'],
  ['撤销', 'command:edit.undo'],
  ['xzzd', 'command:tool.addSite'], // 新增站点
  ['rsrp', 'command:layer.rsrp'],
  ['剖面', 'command:tool.profile'],
  ['dark', 'command:view.theme'],
  ['夜间', 'command:view.theme'],
])('“%s” finds %s', (query, id) => {
  const [kind] = id.split(':');
  expect(
    idsOf(query)
      .filter((found) => found.startsWith(kind))
      .slice(0, 4),
  ).toContain(id);
});

test('every site is found by its names, its id and its initials', () => {
  for (const { id, name } of project.scenarios[0].sites) {
    expect(index.find(name.zh)[0].entry.name.zh, name.zh).toBe(name.zh);
    expect(index.find(name.en)[0].entry.name.en, name.en).toBe(name.en);
    expect(index.find(id).map(({ entry }) => entry.id)).toContain(`site:${id}`);
  }
});

test('a number finds the cells of that PCI', () => {
  const [sector] = project.scenarios[0].sectors;
  const carrierId = sector.carrierIds[0];
  const withPci = {
    ...state,
    project: {
      ...project,
      scenarios: [
        {
          ...project.scenarios[0],
          sectors: [{ ...sector, cells: { [carrierId]: { pci: 417 } } }],
        },
      ],
    },
  };
  for (const query of ['417', 'PCI 417', 'pci:417']) {
    expect(paletteResults(query, withPci, index, scope)[0].entries[0].id).toBe(
      `cell:${sector.id}/${carrierId}`,
    );
  }
});

test('a position offers what can be done there, and one off the chart says so', () => {
  const [group] = paletteResults('33°12.5′N 121°48′E', state, index, scope);
  expect(group.entries.map(({ name }) => name.en)).toEqual([
    'Go to 33°12.50′N 121°48.00′E',
    'Add a site here',
    'Inspect the link here',
    'Path profile to here',
  ]);
  const [elsewhere] = paletteResults('48.85, 2.35', state, index, scope);
  expect(elsewhere.entries.map(({ detail }) => detail?.en)).toEqual([
    'outside the chart',
    'outside the chart',
  ]);
});

test('before anything is typed the last choices come first', () => {
  const groups = offeredAtFirst(['place:liandao', 'gone', 'command:tool.link'], index);
  expect(groups[0].entries.map(({ id }) => id)).toEqual(['place:liandao', 'command:tool.link']);
  expect(groups[1].entries.length).toBeGreaterThan(4);
});

test('what is no name finds nothing', () => {
  expect(paletteResults('qqqxz', state, index, scope)).toEqual([]);
  expect(paletteResults('///', state, index, scope)).toEqual([]);
});

function idsOf(query: string): string[] {
  return paletteResults(query, state, index, scope).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  );
}
