import { expect, test } from 'vitest';
import { applySiteImport } from '../../../src/planning/site-import/apply-site-import.ts';
import { planSiteImport } from '../../../src/planning/site-import/plan-site-import.ts';
import { toGcj02 } from '../../../src/planning/site-import/position-proposals.ts';
import { csvImport, emptyProject, scope, tableOf, told } from './csv-import.ts';

const header = 'Site ID,Longitude,Latitude,Azimuth,Band,Power (W)';

test('rows become sites, sectors and cells; what is missing is as for a site put by hand', async () => {
  const planned = await csvImport([
    'Site ID,站名,Longitude,Latitude,Azimuth,Band,PCI',
    'A,甲站,120.5,33.5,0,n28,1',
    'A,甲站,120.5,33.5,0,2.1G,2',
    'A,甲站,120.5,33.5,120,n28,3',
    'B,乙站,120.6,33.6,,,',
  ]);
  expect(told(planned, 'error')).toEqual([]);
  expect(planned.sites[0]).toEqual({
    id: 'A',
    name: { zh: '甲站', en: '甲站' },
    host: 'coast',
    longitudeDeg: 120.5,
    latitudeDeg: 33.5,
    antennaHeightAmslM: 40,
    year: 2025,
    status: 'planned',
    backhaul: 'fibre',
  });
  expect(planned.sectors).toEqual([
    {
      id: 'A-s1',
      siteId: 'A',
      azimuthDeg: 0,
      mechanicalTiltDeg: 0,
      electricalTiltDeg: 0,
      carrierIds: ['n28', 'n1'],
      cells: { n28: { pci: 1 }, n1: { pci: 2 } },
    },
    {
      id: 'A-s2',
      siteId: 'A',
      azimuthDeg: 120,
      mechanicalTiltDeg: 0,
      electricalTiltDeg: 0,
      carrierIds: ['n28'],
      cells: { n28: { pci: 3 } },
    },
  ]);
  const project = emptyProject();
  const { scenarios } = applySiteImport(project, project.scenarios[0].id, planned);
  expect(scenarios[0].sites.map(({ id }) => id)).toEqual(['A', 'B']);
});

test('a list without sectors gives each site the usual three, and says so', async () => {
  const planned = await csvImport(['id;lon;lat', 'A;120,5;33,5', 'B;120,6;33,6']);
  expect(planned.sectors.map(({ azimuthDeg }) => azimuthDeg)).toEqual([0, 120, 240, 0, 120, 240]);
  expect(told(planned, 'note')).toContain(
    '0 | 2 sites with no sectors: three at 0°, 120° and 240°',
  );
});

test('what cannot be read is told with its line, column and value, and keeps all from being taken', async () => {
  const planned = await csvImport([
    'Site ID,Longitude,Latitude,Site Type,Azimuth,Band,PCI,Year,Switched Off',
    'A,120.5,33.5,coast,0,n28,1,2025,no',
    'B,abc,33.5,coast,0,n28,1,2025,no',
    'C,120.5,,coast,0,n28,1,2025,no',
    'D,120.5,33.5,castle,400,n79,2000,2025,maybe',
    'E,10.5,33.5,coast,0,n28,1,2025,no',
    'F,120.5,33.5,coast,0,n28,1,2031,no',
  ]);
  expect(told(planned, 'error')).toEqual([
    '3 | Longitude | abc | expected a longitude, for example 33.5021 or 33°30′07″N',
    '4 | Latitude |  | no latitude',
    '5 | Site Type | castle | expected one of coast, hill, island, boosterStation, turbine, port, bridge, buoy',
    '5 | Switched Off | maybe | expected yes or no',
    '5 | Azimuth | 400 | expected -360 to 360°',
    '5 | PCI | 2000 | expected 0 to 1007',
    '5 | Band | n79 | no such carrier in the project; expected one of n28 (n28, 773 MHz), n1 (n1, 2130 MHz)',
    '6 | Longitude | 10.5 | 10.5, 33.5 is outside the region (longitude 118.5° to 123.5°, latitude 30.8° to 36°)',
    "7 | Year | 2031 | expected a year from 2025 to 2027, the project's years",
  ]);
  expect(planned.rows.map(({ state }) => state)).toEqual([
    'new',
    'bad',
    'bad',
    'bad',
    'bad',
    'bad',
  ]);
  expect(planned.ready).toBe(false);
  expect(() => applySiteImport(emptyProject(), 'base', planned)).toThrow('has errors');
});

test('sites with errors can be left out, whole', async () => {
  const lines = [
    header,
    'A,120.5,33.5,0,n28,80',
    'A,120.5,33.5,120,n28,x',
    'B,120.6,33.6,0,n28,80',
  ];
  const planned = await csvImport(lines, { leaveOutBad: true });
  expect(planned.ready).toBe(true);
  expect(planned.sites.map(({ id }) => id)).toEqual(['B']);
  expect(planned.sectors.map(({ siteId }) => siteId)).toEqual(['B']);
  expect(planned.counts).toMatchObject({ rows: 3, badRows: 2, badSites: 1, sites: 1, errors: 1 });
});

test('two columns for one thing are an error, unknown ones are named', async () => {
  const planned = await csvImport(['id,lon,lat,经度,Feeder Loss', 'A,120.5,33.5,120.5,3']);
  expect(told(planned, 'error')).toEqual([
    '0 | 经度 | columns "lon" and "经度" mean the same; keep one of them',
  ]);
  expect(planned.unusedColumns).toEqual(['Feeder Loss']);
});

test('rows of one site that disagree are an error that names both lines', async () => {
  const planned = await csvImport([
    'Site ID,Longitude,Latitude,Year,Sector ID,Azimuth',
    'A,120.5,33.5,2025,A1,0',
    'B,120.7,33.7,2025,B1,0',
    'A,120.6,33.5,2025,A2,120',
    'B,120.7,33.7,2026,B1,10',
  ]);
  expect(told(planned, 'error')).toEqual([
    '4 | Longitude | 120.6 | lines 2 and 4 are the same site at different positions',
    '5 | Year | 2026 | lines 3 and 5 are the same site, but line 3 says "2025"',
    '5 | Azimuth | 10 | lines 3 and 5 are the same sector, but line 3 says "0"',
  ]);
});

test('a row that stands twice is left out once', async () => {
  const planned = await csvImport([header, 'A,120.5,33.5,0,n28,80', 'A,120.5,33.5,0,n28,80']);
  expect(told(planned, 'warning')).toEqual([
    '3 | the same sector and carrier (n28) as line 2 with the same values; left out',
  ]);
  expect(planned.ready).toBe(true);
});

test('an id that the project file does not allow is made one', async () => {
  const planned = await csvImport([
    'Site ID,Longitude,Latitude',
    'LYG/001,120.5,33.5',
    '滨海,120.6,33.5',
    'ok-1,120.7,33.5',
  ]);
  expect(planned.sites.map(({ id }) => id)).toEqual(['LYG-001', 'site-3', 'ok-1']);
  expect(told(planned, 'note').slice(-2)).toEqual([
    '2 | Site ID | LYG/001 | ids are letters, digits, ".", "_" and "-"; it gets LYG-001',
    '3 | Site ID | 滨海 | ids are letters, digits, ".", "_" and "-"; it gets site-3',
  ]);
});

test.each([
  ['n28', 'n28'],
  ['28', 'n28'],
  ['N28', 'n28'],
  ['700M', 'n28'],
  ['2.1GHz', 'n1'],
  ['2100', 'n1'],
])('band %s is carrier %s', async (band, carrierId) => {
  const planned = await csvImport(['id,lon,lat,azimuth,Band', `A,120.5,33.5,0,${band}`]);
  expect(planned.sectors[0].carrierIds).toEqual([carrierId]);
});

test.each([
  ['ARFCN', '154600', 'n28'],
  ['频点', '426000', 'n1'],
  ['Frequency (MHz)', '770', 'n28'],
  ['频率(GHz)', '2.13', 'n1'],
  ['Carrier', '2.1 吉', 'n1'],
])('%s %s is carrier %s', async (column, value, carrierId) => {
  const planned = await csvImport([`id,lon,lat,azimuth,${column}`, `A,120.5,33.5,0,${value}`]);
  expect(told(planned, 'error')).toEqual([]);
  expect(planned.sectors[0].carrierIds).toEqual([carrierId]);
});

test('where several carriers fit the first is taken and all are named', async () => {
  const empty = emptyProject();
  const second = { ...empty.carriers[0], id: 'n28-narrow' };
  const project = { ...empty, carriers: [...empty.carriers, second] };
  const planned = await csvImport([header, 'A,120.5,33.5,0,n28,80'], {}, { project });
  expect(told(planned, 'warning')[0]).toContain('n28 (n28, 773 MHz), n28-narrow (n28, 773 MHz)');
  expect(planned.sectors[0].carrierIds).toEqual(['n28']);
});

const wrongWay = ['A,33.5,120.5,0,n28,80', 'B,33.6,120.6,0,n28,80', 'C,33.7,120.7,0,n28,80'];

test('swapped columns are proposed, and read so when that is taken', async () => {
  const planned = await csvImport([header, ...wrongWay]);
  expect(planned.proposals).toMatchObject([{ kind: 'swapped', options: { swapped: true } }]);
  expect(planned.ready).toBe(false);
  const taken = await csvImport([header, ...wrongWay], planned.proposals[0].options);
  expect(taken.ready).toBe(true);
  expect(taken.sites[0]).toMatchObject({ longitudeDeg: 120.5, latitudeDeg: 33.5 });
});

test('a single swapped row is an error that says so', async () => {
  const planned = await csvImport([
    header,
    'A,120.5,33.5,0,n28,80',
    'B,120.6,33.6,0,n28,80',
    ...wrongWay.slice(2),
  ]);
  expect(planned.proposals).toEqual([]);
  expect(told(planned, 'error')[0]).toMatch(/^4 .*look swapped$/);
});

test.each([
  ['Power', [46, 49, 52.8], 'dBm', true],
  ['Power', [80, 240], 'W', true],
  ['Power', [20, 30], 'W', true],
  ['Power', [-3, 40], 'dBm', true],
  ['Power (dBm)', [80, 240], 'W', false],
  ['Power (W)', [46, 49, 53], 'dBm', false],
])('%s of %s is found to be %s', async (column, powers, powerUnit, applied) => {
  const rows = powers.map((power, i) => `A,120.5,33.5,${i * 100},n28,${power}`);
  const planned = await csvImport([`id,lon,lat,azimuth,band,${column}`, ...rows]);
  expect(planned.proposals).toMatchObject([{ kind: 'powerUnit', options: { powerUnit }, applied }]);
});

test.each([
  ['Power (dBm)', [43, 46, 49]],
  ['Power (W)', [80, 240]],
  ['Power (W)', [40, 50, 55]],
])('%s of %s is as the header says', async (column, powers) => {
  const rows = powers.map((power, i) => `A,120.5,33.5,${i * 100},n28,${power}`);
  const planned = await csvImport([`id,lon,lat,azimuth,band,${column}`, ...rows]);
  expect(planned.proposals).toEqual([]);
});

test('dBm become watts, and the power of the carrier where they mean that', async () => {
  const planned = await csvImport([
    'id,lon,lat,azimuth,band,Power (dBm)',
    'A,120.5,33.5,0,n28,53.8',
    'A,120.5,33.5,120,n28,50',
  ]);
  // the carrier's 240 W are 53.8 dBm
  expect(planned.sectors.map(({ cells }) => cells)).toEqual([undefined, { n28: { powerW: 100 } }]);
});

const known = [
  { id: 'A', names: [], longitudeDeg: 120.5, latitudeDeg: 33.5 },
  { names: ['Dafeng port', '大丰港'], longitudeDeg: 120.75, latitudeDeg: 33.22 },
  { id: 'C', names: [], longitudeDeg: 121.4, latitudeDeg: 32.4 },
];

function shiftedList(shift: (at: { longitudeDeg: number; latitudeDeg: number }) => typeof at) {
  const rows = known.map(shift);
  const [a, b, c] = rows.map(({ longitudeDeg, latitudeDeg }) => `${longitudeDeg},${latitudeDeg}`);
  return ['id,name,lon,lat', `A,a,${a}`, `B,大丰港,${b}`, `C,c,${c}`, 'D,d,121,33'];
}

test('positions that sit off known ones as GCJ-02 does are proposed to be taken back', async () => {
  const list = shiftedList(toGcj02);
  const planned = await csvImport(list, {}, { references: known });
  expect(planned.proposals).toMatchObject([
    { kind: 'datum', options: { datum: 'gcj02' }, applied: false },
  ]);
  expect(planned.proposals[0].reason.en).toMatch(/^3 of 3 sites .* about [45]\d\d m off/);
  const taken = await csvImport(list, { datum: 'gcj02' }, { references: known });
  expect(taken.sites[0].longitudeDeg).toBeCloseTo(120.5, 5);
  expect(taken.sites[0].latitudeDeg).toBeCloseTo(33.5, 5);
});

test('positions that sit right, or off another way, are no GCJ-02', async () => {
  const right = await csvImport(
    shiftedList((at) => at),
    {},
    { references: known },
  );
  const off = await csvImport(
    shiftedList(({ longitudeDeg, latitudeDeg }) => ({
      longitudeDeg: longitudeDeg - 0.005,
      latitudeDeg: latitudeDeg + 0.003,
    })),
    {},
    { references: known },
  );
  expect([...right.proposals, ...off.proposals]).toEqual([]);
});

test('sites that are there already are replaced, skipped or renamed', async () => {
  const first = await csvImport([
    'Site ID,Longitude,Latitude,Owner,Sector ID,Azimuth,E-Tilt',
    'A,120.5,33.5,Port,A1,30,4',
    'B,120.6,33.6,,B1,0,0',
  ]);
  const empty = emptyProject();
  const scenarioId = empty.scenarios[0].id;
  const project = applySiteImport(empty, scenarioId, first);
  const again = [
    'Site ID,Longitude,Latitude,Sector ID,Azimuth',
    'A,120.51,33.51,A1,60',
    'C,121,33,C1,0',
  ];

  const replaced = await csvImport(again, {}, { project });
  expect(replaced.rows.map(({ siteId, state }) => [siteId, state])).toEqual([
    ['A', 'replace'],
    ['C', 'new'],
  ]);
  // what the list has no column for stays
  const { sites, sectors } = applySiteImport(project, scenarioId, replaced).scenarios[0];
  expect(sites.map(({ id, longitudeDeg, owner }) => [id, longitudeDeg, owner])).toEqual([
    ['A', 120.51, 'Port'],
    ['B', 120.6, undefined],
    ['C', 121, undefined],
  ]);
  expect(sectors[0]).toMatchObject({ id: 'A1', azimuthDeg: 60, electricalTiltDeg: 4 });

  const skipped = await csvImport(again, { onDuplicate: 'skip' }, { project });
  expect(skipped.sites.map(({ id }) => id)).toEqual(['C']);
  expect(skipped.counts.skippedSites).toBe(1);

  const renamed = await csvImport(again, { onDuplicate: 'rename' }, { project });
  expect(renamed.sites.map(({ id }) => id)).toEqual(['A-2', 'C']);
  expect(renamed.sectors.map(({ id }) => id)).toEqual(['A-2-A1', 'C1']);
  expect(applySiteImport(project, scenarioId, renamed).scenarios[0].sites).toHaveLength(4);
});

test('a locked site stays as it is', async () => {
  const empty = emptyProject();
  const scenarioId = empty.scenarios[0].id;
  const lines = ['Site ID,Longitude,Latitude,Locked', 'A,120.5,33.5,yes'];
  const project = applySiteImport(empty, scenarioId, await csvImport(lines));
  const planned = await csvImport(['Site ID,Longitude,Latitude', 'A,121,33'], {}, { project });
  expect(told(planned, 'warning')).toEqual([
    '2 | Site ID | A | site A is locked and stays as it is',
  ]);
  expect(planned.rows[0].state).toBe('skip');
});

test('a thousand rows are planned in well under a second', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => {
    const site = Math.floor(i / 3);
    const place = `${120 + (site % 50) / 50},${32 + Math.floor(site / 50) / 10}`;
    return `S${site},站 ${site},${place},${(i % 3) * 120},n28,${i % 1008},46`;
  });
  const header = '站点编号,站名,经度,纬度,方位角,频段,PCI,功率(dBm)';
  const beginMs = performance.now();
  const table = await tableOf([header, ...rows].join('\n'), 'list.csv');
  const project = emptyProject();
  const planned = planSiteImport(table, { project, scenarioId: project.scenarios[0].id, scope });
  expect(planned.counts).toMatchObject({ sites: 334, errors: 0 });
  expect(performance.now() - beginMs).toBeLessThan(1000);
});
