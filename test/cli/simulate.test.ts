import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromArrayBuffer } from 'geotiff';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { simulateCommand } from '../../src/cli/commands/simulate.ts';
import type { Project } from '../../src/planning/project.ts';
import { runHere } from './run-here.ts';
import { type CommandEnd, runOffing } from './run-offing.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Out to sea from the first site of 2025. */
const boatWay: [number, number][] = [
  [119.32, 35.06],
  [119.62, 35.1],
];

const folder = mkdtempSync(join(tmpdir(), 'offing-cli-'));
// apart from the user's own fans
vi.stubEnv('XDG_CACHE_HOME', folder);
const file = join(folder, 'project.json');
const fewSites = cutDown(readEmbedded());
writeFileSync(file, JSON.stringify(fewSites));

let ofTwoWorkers: Promise<CommandEnd>;

beforeAll(() => {
  ofTwoWorkers = simulate(file, '--json', '--workers', '2');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('--json prints the documented keys and nothing else', async () => {
  const { status, stdout, stderr } = await ofTwoWorkers;
  expect([status, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout);
  expect(Object.keys(result).sort()).toEqual(
    [
      ...['project', 'scenario', 'year', 'engine', 'inputsHash', 'model', 'cellSizeM', 'cells'],
      ...[
        'fans',
        'elapsedMs',
        'zones',
        'assets',
        'fleets',
        'satellites',
        'goals',
        'sites',
        'years',
      ],
    ].sort(),
  );
  expect(result).toMatchObject({
    project: 'jiangsu-three-year-plan',
    scenario: 'base',
    year: 2027,
    engine: expect.stringMatching(/^offing \d+\.\d+\.\d+$/),
    inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    cellSizeM: 512,
    sites: 4,
  });
  expect(Object.keys(result.model)).toEqual([
    ...['id', 'name', 'timePercent', 'interferenceTimePercent', 'kFactor', 'uplinkNoise'],
    ...['shadowing', 'climate', 'conditions', 'terrain', 'warnings'],
  ]);
  const [zone] = result.zones;
  expect(Object.keys(zone)).toEqual(['id', 'name', 'areaKm2', 'services', 'layers']);
  // goals name services of this terminal alone
  expect(Object.keys(zone.services)).toEqual(servicesOf('vessel-cpe'));
  const service = zone.services['reach-cpe'];
  expect(Object.keys(service)).toEqual([
    ...['terminal', 'coveredKm2', 'percent', 'expectedKm2', 'expectedPercent'],
    ...['withSatellite', 'limitedKm2'],
  ]);
  // a ship's dish has broadband from geostationary satellites, wherever masts do not reach
  expect(service.withSatellite).toMatchObject({ covered: zone.areaKm2, percent: 100 });
  expect(service.withSatellite.expectedPercent).toBeGreaterThan(service.expectedPercent);
  expect(service.percent).toBeCloseTo((100 * service.coveredKm2) / zone.areaKm2, 10);
  expect(service.expectedPercent).toBeCloseTo((100 * service.expectedKm2) / zone.areaKm2, 10);
  expect(Object.keys(service.limitedKm2)).toEqual([
    ...['downlink', 'uplink', 'range', 'horizon', 'interference', 'silent'],
  ]);
  const limited = Object.values<number>(service.limitedKm2).reduce((sum, area) => sum + area, 0);
  expect(limited + service.coveredKm2).toBeCloseTo(zone.areaKm2, 6);
  expect(Object.keys(zone.layers)).toEqual(['vessel-cpe']);
  const layers = zone.layers['vessel-cpe'];
  expect(Object.keys(layers)).toEqual([
    ...['rsrpDbm', 'sinrDb', 'downlinkMbps', 'uplinkMbps', 'servers'],
  ]);
  expect(Object.keys(layers.rsrpDbm)).toEqual(['p5', 'p25', 'p50', 'p75', 'p95']);
  const shares = Object.values<number>(layers.servers.percent);
  expect(Object.keys(layers.servers.percent)).toEqual(['0', '1', '2', '3', '4+']);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 10);
  const [asset] = result.assets;
  expect(Object.keys(asset)).toEqual([
    'id',
    'kind',
    'name',
    'inhabited',
    'unit',
    'total',
    'services',
  ]);
  const [goal] = result.goals;
  expect(Object.keys(goal)).toEqual([
    ...['id', 'target', 'actual', 'met', 'status', 'terrestrial', 'withSatellite'],
  ]);
  expect([goal.terrestrial, goal.withSatellite]).toEqual([goal.actual, 100]);
  const { year, sites, zones, assets, fleets, satellites, goals } = result;
  const [fleet] = fleets;
  // 27.7 km at 10 knots, by the masts for some of it and by a dish for all
  expect(fleet).toMatchObject({ id: 'boats', ships: 1 });
  expect(fleet.shipHours).toBeCloseTo(1.5, 1);
  const { coveredHours, percent, longestGapMin, withSatellite } = fleet.services['reach-cpe'];
  expect(percent).toBeCloseTo((100 * coveredHours) / fleet.shipHours, 10);
  expect(coveredHours).toBeGreaterThan(0);
  expect(coveredHours + longestGapMin / 60).toBeLessThanOrEqual(fleet.shipHours + 1e-9);
  expect(withSatellite).toMatchObject({ percent: 100, longestGapMin: 0 });
  expect(result.years.map((each: { year: number }) => each.year)).toEqual([2025, 2026, 2027]);
  expect(result.years[2]).toEqual({ year, sites, zones, assets, fleets, satellites, goals });
});

test('the figures are the same for one worker and two, from a file and from standard input', async () => {
  const ofFile = await ofTwoWorkers;
  const ofInput = await runOffing(
    ['simulate', '-', '--json', '--cell-size', '512', '--workers', '1'],
    JSON.stringify(fewSites),
  );
  const [two, one] = [ofFile, ofInput].map(({ stdout }) => JSON.parse(stdout));
  expect({ ...two, elapsedMs: 0 }).toEqual({ ...one, elapsedMs: 0 });
});

test('--out writes the result, its zones and its assets; tables go to standard output', async () => {
  const out = join(folder, 'deep', 'out');
  const { status, stdout } = await simulate(file, '--out', out);
  expect(status).toBe(0);
  expect(stdout).toContain('Internal waters');
  expect(stdout).toMatch(/internal-waters-2027 .*(met|missed)/);
  const result = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'));
  const zones = readCsv(join(out, 'zones.csv'));
  expect(zones[0].join()).toBe(
    'year,zone_id,zone_zh,zone_en,area_km2,service,terminal,covered_km2,percent,' +
      'expected_km2,expected_percent,downlink_km2,uplink_km2,range_km2,horizon_km2,' +
      'interference_km2,silent_km2,with_satellite_km2,with_satellite_percent,' +
      'with_satellite_expected_percent,model,time_percent,interference_time_percent',
  );
  const services = servicesOf('vessel-cpe').length;
  expect(zones).toHaveLength(1 + 3 * 1 * services);
  const reach = result.years[0].zones[0].services['reach-cpe'];
  expect(zones[1].slice(7, 17).map(Number)).toEqual([
    ...[reach.coveredKm2, reach.percent, reach.expectedKm2, reach.expectedPercent],
    ...Object.values<number>(reach.limitedKm2),
  ]);
  const { name, timePercent, interferenceTimePercent } = result.model;
  const { covered, percent, expectedPercent } = reach.withSatellite;
  expect(zones[1].slice(17, 20).map(Number)).toEqual([covered, percent, expectedPercent]);
  expect(zones[1].slice(20)).toEqual([name, `${timePercent}`, `${interferenceTimePercent}`]);
  expect(stdout).toContain(
    `${name} · T ${timePercent} % · interference T ${interferenceTimePercent} %`,
  );
  expect(readCsv(join(out, 'goals.csv'))).toHaveLength(1 + 3);
  expect(readCsv(join(out, 'fleets.csv'))).toHaveLength(1 + 3 * services);
  expect(readCsv(join(out, 'assets.csv'))).toHaveLength(1 + 3 * fewSites.assets.length * services);
  const spread = readCsv(join(out, 'layers.csv'));
  expect(spread).toHaveLength(1 + 3 * 1 * 4);
  const { rsrpDbm } = result.years[0].zones[0].layers['vessel-cpe'];
  expect(spread[1].slice(0, 9)).toEqual([
    ...['2025', 'internal-waters', 'vessel-cpe', 'rsrpDbm'],
    ...Object.values(rsrpDbm).map((value) => String(value ?? '')),
  ]);
});

test('--year gives the state of that year, --terminal adds terminals that no goal names and changes no others', async () => {
  const run = async (...args: string[]) => {
    const { stdout } = await simulate(file, '--json', '--year', '2025', ...args);
    return JSON.parse(stdout);
  };
  const one = await run('--terminal', 'drone', '--terminal', 'vessel-cpe');
  const all = await run('--terminal', 'all');
  expect([one.year, one.sites, one.years.length]).toEqual([2025, 1, 1]);
  expect(one.goals.map(({ id }: { id: string }) => id)).toEqual(['internal-waters-2025']);
  const [[zone], [zoneOfAll]] = [one.zones, all.zones];
  expect(Object.keys(zone.layers)).toEqual(['vessel-cpe', 'drone']);
  expect(Object.keys(zone.services)).toEqual([...servicesOf('vessel-cpe'), ...servicesOf('drone')]);
  expect(Object.keys(zoneOfAll.services)).toEqual(fewSites.services.map(({ id }) => id));
  expect(zoneOfAll.services).toMatchObject(zone.services);
  expect(zoneOfAll.layers).toMatchObject(zone.layers);
});

test('--layers writes rasters of one terminal beside the figures, of the last year', async () => {
  const out = join(folder, 'layers');
  const { status, stderr } = await simulate(
    ...[file, '--out', out, '--layers', 'rsrp,server,cause', '--terminal', 'drone'],
    ...['--service', 'good-drone'],
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(out).sort()).toEqual([
    'assets.csv',
    'cause_base_good-drone_2027.csv',
    'cause_base_good-drone_2027.tif',
    'fleets.csv',
    'goals.csv',
    'layers.csv',
    'result.json',
    'rsrp_base_drone_2027.tif',
    'server_base_drone_2027.csv',
    'server_base_drone_2027.tif',
    'zones.csv',
  ]);
  const { buffer } = Uint8Array.from(readFileSync(join(out, 'rsrp_base_drone_2027.tif')));
  const image = await (await fromArrayBuffer(buffer)).getImage();
  expect(image.getGeoKeys()?.ProjectedCSTypeGeoKey).toBe(3857);
  // level 8 of the pyramid
  expect(image.getResolution()[0]).toBeCloseTo((2 * Math.PI * 6_378_137) / 2 ** 16, 9);
  const servers = fewSites.scenarios[0].sectors.flatMap(({ carrierIds }) => carrierIds);
  expect(readCsv(join(out, 'server_base_drone_2027.csv'))).toHaveLength(2 + servers.length);
});

test('--format writes layers as pictures in degrees or as contours where they are asked for', async () => {
  const [pictures, contours] = [join(folder, 'pictures'), join(folder, 'contours')];
  const asked = ['--layers', 'rsrp', '--terminal', 'drone'];
  const runs = [
    await simulate(file, '--out', pictures, ...asked, '--format', 'png'),
    await simulate(file, '--out', contours, ...asked, '--format', 'contours', '--bounds=-110,-100'),
  ];
  expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(readdirSync(pictures)).toEqual(
    expect.arrayContaining([
      'rsrp_base_drone_2027.pgw',
      'rsrp_base_drone_2027.png',
      'rsrp_base_drone_2027.prj',
    ]),
  );
  const text = readFileSync(join(contours, 'rsrp_base_drone_2027.geojson'), 'utf8');
  const { features } = JSON.parse(text);
  expect(features.map((each: { properties: { from: number } }) => each.properties.from)).toEqual([
    -110, -100,
  ]);
});

/** A spoilt project, and what the one line must name: path, value, expectation. */
const spoilt: [string, (project: Project) => unknown, ...string[]][] = [
  ['a newer version', (p) => ({ ...p, version: 6 }), 'version', '6', 'reads version 5'],
  ['an unknown field', (p) => ({ ...p, colour: 'red' }), 'colour', 'unknown field'],
  [
    'a missing carrier',
    (p) => withSector(p, { carrierIds: ['n99'] }),
    'scenarios[0].sectors[0].carrierIds[0]',
    '"n99"',
    'expected the id of a carrier: n28_700',
  ],
  [
    'a latitude of 95',
    (p) => withSite(p, { latitudeDeg: 95 }),
    'scenarios[0].sites[0].latitudeDeg',
    '95',
    'expected a number from −85 to 85',
  ],
  [
    'a site id used twice',
    (p) => withSite(p, { id: p.scenarios[0].sites[1].id }),
    'scenarios[0].sites[1].id',
    'expected another id: scenarios[0].sites[0].id is the same',
  ],
  [
    'a sector without a site',
    (p) => withSector(p, { siteId: 'nowhere' }),
    'scenarios[0].sectors[0].siteId',
    '"nowhere"',
    'expected the id of a site of this scenario',
  ],
  [
    'a negative height',
    (p) => withSite(p, { antennaHeightAmslM: -3 }),
    'scenarios[0].sites[0].antennaHeightAmslM',
    '-3',
    'expected a number above 0',
  ],
];

test.each(spoilt)(
  '%s is one line on standard error and exit status 1',
  async (name, spoil, ...parts) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(spoil(fewSites)));
    const line = await refusal(1, path, '--json');
    expect(line.startsWith(`offing: ${path}: `)).toBe(true);
    for (const part of parts) expect(line).toContain(part);
  },
);

test.each([
  ['text that is not JSON', '{"format": offing}', 'line 1, column 12', 'offing'],
  ['NaN', JSON.stringify(fewSites).replace(/"latitudeDeg":[\d.]+/, '"latitudeDeg":NaN'), 'NaN'],
  ['an empty file', '', 'the file is empty'],
])('%s is refused in one line', async (name, text, ...parts) => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, text);
  const line = await refusal(1, path);
  for (const part of [`offing: ${path}: `, 'expected', ...parts]) expect(line).toContain(part);
});

test('a file that is not there is named, and the shell is told', async () => {
  const path = join(folder, 'gone.json');
  const { status, stdout, stderr } = await runOffing(['simulate', path]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^offing: .+\n$/);
  expect(stderr).toContain(`offing: ${path}: `);
});

test('geodata that is not there is named', async () => {
  const path = join(folder, 'geodata.json');
  const zone = { ...fewSites.zones[0], shape: { type: 'geodata', id: 'atlantis' } };
  writeFileSync(path, JSON.stringify({ ...fewSites, zones: [zone] }));
  const line = await refusal(1, path);
  for (const part of [path, 'atlantis']) expect(line).toContain(part);
});

test.each([
  [['--scenario', 'dream'], '--scenario: dream', 'expected one of base'],
  [['--year', '2031'], '--year: 2031', 'expected one of 2025, 2026, 2027'],
  [['--terminal', 'submarine'], '--terminal: submarine', 'expected all or vessel-cpe'],
  [
    ['--layers', 'cause', '--out', 'x', '--terminal', 'drone', '--service', 'good-cpe'],
    '--service: good-cpe: no service of drone',
    'expected one of reach-drone',
  ],
])('%j, which the project lacks, is bad input', async (args, ...parts) => {
  const line = await refusal(1, file, ...args);
  for (const part of parts) expect(line).toContain(part);
});

test.each([
  [['--colour'], '--colour'],
  [['--workers', '0'], '--workers: 0: expected a whole number from 1 to 64'],
  [['--cell-size', '100'], '--cell-size: 100: expected one of 512, 256, 128, 64, 32'],
  [['--year', 'soon'], '--year: soon'],
  [['another.json'], 'another.json: one PROJECT expected'],
  [['--layers', 'rsrp,snr', '--out', 'x'], '--layers: snr: expected names among rsrp, sinr'],
  [['--layers', 'rsrp', '--terminal', 'drone'], '--layers: needs --out DIR'],
  [['--layers', 'rsrp', '--out', 'x'], '--layers: needs one --terminal ID'],
  [['--layers', 'rsrp', '--out', 'x', '--terminal', 'all'], '--layers: needs one --terminal ID'],
  [
    ['--layers', 'probability', '--out', 'x', '--terminal', 'drone'],
    '--layers: probability: needs --service ID',
  ],
  [['--service', 'good-drone'], '--service: goes with --layers'],
  [['--format', 'png'], '--format: goes with --layers'],
  [
    ['--layers', 'rsrp', '--out', 'x', '--terminal', 'drone', '--format', 'jpg'],
    '--format: jpg: expected one of geotiff, png, kmz, contours',
  ],
  [
    ['--layers', 'rsrp', '--out', 'x', '--terminal', 'drone', '--bounds=-110'],
    '--bounds: goes with --format contours',
  ],
])('%j is wrong usage: exit status 2', async (args, part) => {
  expect(await refusal(2, file, ...args)).toContain(part);
});

test('--ship follows a ship of the plan, --voyage one of a file, from hour to hour', async () => {
  const { stdout } = await simulate(file, '--ship', 'boat', '--json');
  const { points, totals, year, serviceId, ...rest } = JSON.parse(stdout);
  expect([rest.shipId, year, serviceId]).toEqual(['boat', 2027, 'basic-cpe']);
  expect(totals.hours).toBeCloseTo(1.5, 1);
  expect(points.at(-1).km).toBeGreaterThan(27);
  const served = points.filter(({ server }: { server: unknown }) => server !== null);
  expect(served.length / points.length).toBeCloseTo(totals.percentOfTime / 100, 10);

  const gpx = join(folder, 'way.gpx');
  const vertices = boatWay.map(([x, y]) => `<rtept lon="${x}" lat="${y}"/>`).join('');
  writeFileSync(gpx, `<gpx><rte>${vertices}</rte></gpx>`);
  const asked = [file, '--voyage', gpx, '--terminal', 'vessel-cpe'];
  const ofFile = await simulate(...asked, '--speed', '10', '--accept-land', '--json');
  expect(JSON.parse(ofFile.stdout).totals).toEqual(totals);
  expect(await refusal(2, ...asked, '--accept-land')).toContain(
    'no times in it; needs --speed KNOTS',
  );
  expect(await refusal(1, file, '--ship', 'none')).toContain(
    '--ship: none: no such ship; the project has boat',
  );
});

test('a route file that is refused is named with its lines and what would let it pass', async () => {
  const track = join(folder, 'track.csv');
  writeFileSync(
    track,
    'MMSI,time,lon,lat\n412000001,2026-11-01T00:10:00Z,122.5,33\n412000001,2026-11-01T00:00:00Z,122.4,33\n',
  );
  expect(await refusal(1, file, '--voyage', track, '--terminal', 'vessel-cpe')).toContain(
    'track.csv: line 3: its time 2026-11-01T00:00:00Z is before 2026-11-01T00:10:00Z of line 2 (or --sort-rows)',
  );
});

test('an unknown command is wrong usage, and names those there are', async () => {
  const { status, stdout, stderr } = await runOffing(['conjure']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^offing: conjure: no such command; expected .*simulate.*\n$/);
});

test('help is printed, and no command at all is wrong usage', async () => {
  const [help, ofCommand, nothing] = await Promise.all([
    runOffing(['--help']),
    runOffing(['simulate', '--help']),
    runOffing([]),
  ]);
  expect(help.status).toBe(0);
  expect(help.stdout).toContain('simulate');
  expect(ofCommand.status).toBe(0);
  expect(ofCommand.stdout).toContain('--cell-size M');
  expect(nothing.status).toBe(2);
});

function simulate(...args: string[]) {
  const cellSize = args.includes('--cell-size') ? [] : ['--cell-size', '512'];
  const workers = args.includes('--workers') ? [] : ['--workers', '1'];
  return runHere(simulateCommand, [...args, ...cellSize, ...workers]);
}

/** The one line that a refused run leaves on standard error. */
async function refusal(expectedStatus: number, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await runHere(simulateCommand, args);
  expect([status, stdout]).toEqual([expectedStatus, '']);
  expect(stderr).toMatch(/^offing: .+\n$/);
  expect(stderr.trimEnd()).not.toContain('\n');
  return stderr;
}

/** The embedded project with four sites, one ship, one zone, six assets and that zone's goals, by a model that is soon made ready. */
function cutDown(project: Project): Project {
  const [base] = project.scenarios;
  const satellites = project.satellites!;
  const ids = project.years.flatMap((year) => {
    const ofYear = base.sites.filter((site) => site.year === year);
    return ofYear.slice(0, year === 2026 ? 2 : 1).map(({ id }) => id);
  });
  return {
    ...project,
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
    zones: project.zones.slice(0, 1),
    assets: project.assets.slice(0, 6),
    goals: project.goals.filter(({ id }) => id.startsWith('internal-waters')),
    // watched for an hour in place of a day
    satellites: { ...satellites, period: { ...satellites.period, hours: 1, stepS: 300 } },
    fleets: [
      {
        ...{ id: 'boats', name: { zh: '船', en: 'Boats' }, illustrative: true, source: 'made up' },
        ships: [
          {
            ...{ id: 'boat', kind: 'cargo', terminalId: 'vessel-cpe' },
            voyage: {
              ...{ type: 'line', coordinates: boatWay, speedKn: 10 },
              departureUtc: satellites.period.startUtc,
            },
          },
        ],
      },
    ],
    scenarios: [
      {
        ...base,
        sites: base.sites.filter(({ id }) => ids.includes(id)),
        sectors: base.sectors.filter(({ siteId }) => ids.includes(siteId)),
      },
    ],
  };
}

/** The services of a terminal, as the project has them. */
function servicesOf(terminalId: string): string[] {
  return fewSites.services
    .filter((service) => service.terminalId === terminalId)
    .map(({ id }) => id);
}

function withSite(project: Project, change: object): Project {
  const [scenario] = project.scenarios;
  const [first, ...rest] = scenario.sites;
  return { ...project, scenarios: [{ ...scenario, sites: [{ ...first, ...change }, ...rest] }] };
}

function withSector(project: Project, change: object): Project {
  const [scenario] = project.scenarios;
  const [first, ...rest] = scenario.sectors;
  return { ...project, scenarios: [{ ...scenario, sectors: [{ ...first, ...change }, ...rest] }] };
}

function readEmbedded(): Project {
  return JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'));
}

function readCsv(path: string): string[][] {
  const text = readFileSync(path, 'utf8');
  expect(text[0]).toBe('\uFEFF');
  return text
    .slice(1)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}
