import { expect, test } from 'vitest';
import { shortName, siteNamesOnChart } from '../../../src/app/map/chart/chart-labels.ts';
import { siteMark, siteState } from '../../../src/app/map/sites/site-marks.ts';
import type { Site } from '../../../src/network/site.ts';

test('a site of a later year and a candidate are not there yet', () => {
  expect(siteState(siteOf({ status: 'planned', year: 2027 }), 2026)).toBe('later');
  expect(siteState(siteOf({ status: 'planned', year: 2026 }), 2026)).toBe('planned');
  expect(siteState(siteOf({ status: 'existing', year: 2024 }), 2026)).toBe('existing');
  expect(siteState(siteOf({ status: 'candidate', year: 2024 }), 2026)).toBe('later');
});

test('names on the chart leave out what the symbol says', () => {
  const sites = [
    siteOf({ id: 'a', name: { zh: '华能如东H3升压站', en: 'Huaneng Rudong H3 booster station' } }),
    siteOf({ id: 'b', name: { zh: '开山岛站', en: 'Kaishan Dao' } }),
    siteOf({ id: 'c', name: { zh: '刘埠岸站 2', en: 'Liubu shore 2' } }),
  ];
  const marks = sites.map((site) => siteMark(site, [], 2026));
  expect([...siteNamesOnChart(marks, 'zh').values()]).toEqual([
    '华能如东H3',
    '开山岛',
    '刘埠岸站 2',
  ]);
  expect(siteNamesOnChart(marks, 'en').get('a')).toBe('Huaneng Rudong H3');
});

test('two sites never get one name by shortening', () => {
  const sites = [
    siteOf({ id: 'a', name: { zh: '如东H7升压站', en: 'Rudong H7 booster station' } }),
    siteOf({ id: 'b', name: { zh: '如东H7风机平台站', en: 'Rudong H7 turbine platform' } }),
  ];
  const marks = sites.map((site) => siteMark(site, [], 2026));
  expect([...siteNamesOnChart(marks, 'en').values()]).toEqual([
    'Rudong H7 booster station',
    'Rudong H7 turbine platform',
  ]);
});

test('brackets are left out of names', () => {
  expect(shortName('连云港市(海州区)')).toBe('连云港市');
  expect(shortName('Lianyungang (Haizhou)')).toBe('Lianyungang');
});

function siteOf(part: Partial<Site>): Site {
  return {
    id: 'site',
    name: { zh: '站', en: 'Site' },
    host: 'coast',
    longitudeDeg: 121,
    latitudeDeg: 33,
    antennaHeightAmslM: 45,
    year: 2025,
    status: 'planned',
    backhaul: 'fibre',
    ...part,
  };
}
