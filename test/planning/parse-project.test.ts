import { expect, test } from 'vitest';
import { checkProject, parseProject } from '../../src/planning/parse-project.ts';
import { smallProject } from './small-project.ts';

test('a sound project is read back as it was written', () => {
  expect(parseProject(JSON.stringify(smallProject()))).toEqual({
    valid: true,
    project: smallProject(),
  });
});

test('a byte-order mark before the project does no harm', () => {
  expect(parseProject(`\uFEFF${JSON.stringify(smallProject())}`).valid).toBe(true);
});

test.each([
  ['', 'the file is empty — expected an Offing project'],
  [
    '{\n  "format": "offing-project",\n  "cellSizeM": NaN\n}',
    'not JSON — line 3, column 16: NaN — expected a value (NaN, Infinity and comments are not JSON)',
  ],
  [
    '{"id": "a"',
    'not JSON — line 1, column 11: the end of the file — expected "," or the end of the list or object',
  ],
  ['{"id": "a",}', 'not JSON — line 1, column 12: } — expected a field name in double quotes'],
  [
    '<html>',
    'not JSON — line 1, column 1: <html> — expected a value (NaN, Infinity and comments are not JSON)',
  ],
  ['{} {}', 'not JSON — line 1, column 4: { — expected nothing more'],
])('text that is not JSON is refused with line and column: %j', (text, reason) => {
  expect(parseProject(text)).toEqual({ valid: false, reason });
});

test.each([
  ['null', 'not an Offing project — format: missing — expected "offing-project"'],
  ['[1, 2]', 'not an Offing project — format: missing — expected "offing-project"'],
  [
    '{ "type": "FeatureCollection" }',
    'not an Offing project — format: missing — expected "offing-project"',
  ],
  [
    '{ "format": "offing-project", "version": 6, "novelty": true }',
    'version: 6 — this engine reads version 5; update Offing to open this file',
  ],
  ['{ "format": "offing-project", "version": "1" }', 'version: "1" — expected 5'],
  ['{ "format": "offing-project" }', 'version: missing — expected 5'],
])('a file that is no project of this version is refused: %s', (text, reason) => {
  expect(parseProject(text)).toEqual({ valid: false, reason });
});

/** A field of the small project set to a wrong value, and the sentence the author reads. */
const wrongFields: [path: string, value: unknown, reason: string][] = [
  ['scenarios[0].sites[1].latitudeDeg', 95, '95 — expected a number from −85 to 85'],
  ['scenarios[0].sites[1].longitudeDeg', '121', '"121" — expected a number from −180 to 180'],
  [
    'scenarios[0].sites[0].antennaHeightAmslM',
    Number.NaN,
    'NaN — expected a number above 0, up to 1500',
  ],
  ['scenarios[0].sites[0].antennaHeightAmslM', -3, '-3 — expected a number above 0, up to 1500'],
  [
    'scenarios[0].sites[0].antennaHeightAmslM',
    undefined,
    'missing — expected a number above 0, up to 1500',
  ],
  ['scenarios[0].sites[0].year', 1925, '1925 — expected a whole number from 2000 to 2100'],
  [
    'scenarios[0].sites[0].year',
    2031,
    "2031 — expected a year from 2025 to 2027, the project's years",
  ],
  ['scenarios[0].sites[0].year', 2025.5, '2025.5 — expected a whole number from 2000 to 2100'],
  [
    'scenarios[0].sites[0].host',
    'balloon',
    '"balloon" — expected one of coast, hill, island, boosterStation, turbine, port, bridge, buoy',
  ],
  [
    'scenarios[0].sites[0].id',
    'a b',
    '"a b" — expected an id of letters, digits, ".", "-" or "_", beginning with a letter or digit',
  ],
  ['scenarios[0].sites[0].name', 'West', '"West" — expected an object with zh, en'],
  ['scenarios[0].sites[0].name.zh', '', '"" — expected a text that is not empty'],
  [
    'scenarios[0].sites[0].latitude',
    33,
    'unknown field — expected one of satelliteBackhaul, owner, capexKcny, note, disabled, locked, colour',
  ],
  [
    'scenarios[0].sites[1].id',
    'west',
    '"west" — expected another id: scenarios[0].sites[0].id is the same (and 1 more)',
  ],
  [
    'scenarios[0].sectors[2].id',
    'west-1',
    '"west-1" — expected another id: scenarios[0].sectors[0].id is the same',
  ],
  [
    'scenarios[0].sectors[1].siteId',
    'north',
    '"north" — expected the id of a site of this scenario: west, east',
  ],
  [
    'scenarios[0].sectors[1].carrierIds',
    ['n28', 'n99'],
    '[1]: "n99" — expected the id of a carrier: n28',
  ],
  ['scenarios[0].sectors[1].carrierIds', ['n28', 'n28'], '[1]: "n28" — expected each carrier once'],
  ['scenarios[0].sectors[1].carrierIds', [], 'an empty list — expected a list of at least 1'],
  ['scenarios[0].sectors[1].azimuthDeg', 360, '360 — expected a number from 0 to below 360'],
  ['services[0].terminalId', 'phone', '"phone" — expected the id of a terminal: handset'],
  ['services[0].locationPercent', 100, '100 — expected a number from 50 to below 100'],
  ['goals[0].target.zoneId', 'circle', '"circle" — expected the id of a zone: square'],
  [
    'goals[0].target',
    { assetKind: 'boat' },
    '.assetKind: "boat" — expected one of island, windFarm, port, fishingPort, borderStation, liveStreamingBase, lane, route, bridge, road, aquaculture',
  ],
  ['goals[0].target', 'square', '"square" — expected { zoneId } or { assetKind } or { fleetId }'],
  ['goals[0].eachPercent', 95, '95 — expected none for a goal of a zone'],
  ['assets[0].inhabited', true, 'true — expected none for a windFarm, only for an island'],
  ['goals[0].serviceId', 'best', '"best" — expected the id of a service: reach'],
  ['goals[0].year', 2030, "2030 — expected one of the project's years: 2025, 2026, 2027"],
  ['years', [2025, 2027, 2026], '[2]: 2026 — expected a year after 2027, as years ascend'],
  ['cellSizeM', 100, '100 — expected one of 512, 256, 128, 64, 32'],
  ['region', 'fujian', '"fujian" — expected "jiangsu"'],
  ['propagation.kFactor', Number.POSITIVE_INFINITY, 'Infinity — expected a number from 0.4 to 10'],
  ['carriers[0].resourceBlocks', 0, '0 — expected a whole number above 0'],
  ['carriers[0].bandwidthMhz', 60, '60 — expected at most 45 MHz, the width of n28 (and 1 more)'],
  [
    'carriers[0].resourceBlocks',
    161,
    '161 — expected a whole number from 1 to 160, as 30 MHz at 15 kHz has',
  ],
  [
    'carriers[0].antennaId',
    'panel',
    '"panel" — expected the id of an antenna of the library: there is none',
  ],
  ['carriers[0].subcarrierSpacingKhz', 45, '45 — expected one of 15, 30, 60, 120'],
  ['carriers[0].ssbGainOffsetDb', 3, '3 — expected a number of 0 or less'],
  ['carriers[0].confidence', null, 'null — expected one of high, medium, low'],
  ['terminals[0].gainSteps[0].fromMhz', 400, '400 — expected 0, as the first step'],
  ['terminals[0].gainSteps[1].fromMhz', 0, '0 — expected more than 0, as steps ascend'],
  [
    'zones[0].shape.type',
    'Circle',
    '"Circle" — expected one of geodata, Point, MultiPoint, LineString, Polygon, MultiPolygon',
  ],
  [
    'zones[0].shape.coordinates[0][3]',
    [121, 33.1],
    '"121, 33.1" — expected the ring to end where it begins, at 121, 33',
  ],
  ['zones[0].shape.coordinates[0][2]', [122, 134], '[1]: 134 — expected a number from −90 to 90'],
];

test.each(wrongFields)(
  '%s: %j is refused, saying where and what was expected',
  (path, value, reason) => {
    const project = smallProject();
    setField(project, path, value);
    const place = /^[[.]/.test(reason) ? path : `${path}: `;
    expect(checkProject(project)).toEqual({ valid: false, reason: place + reason });
  },
);

test.each(['carriers', 'terminals', 'services', 'zones', 'assets', 'goals', 'scenarios'] as const)(
  'an id used twice among the %s is refused, naming both places',
  (list) => {
    const project = smallProject();
    (project[list] as { id: string }[]).push(structuredClone(project[list][0]));
    expect(checkProject(project)).toEqual({
      valid: false,
      reason: `${list}[1].id: "${project[list][0].id}" — expected another id: ${list}[0].id is the same`,
    });
  },
);

test('the first of several problems is told, and the number of the others', () => {
  const project = smallProject();
  for (const site of project.scenarios[0].sites) site.latitudeDeg = 95;
  project.scenarios[0].sectors[0].azimuthDeg = -1;
  expect(checkProject(project)).toEqual({
    valid: false,
    reason: 'scenarios[0].sites[0].latitudeDeg: 95 — expected a number from −85 to 85 (and 2 more)',
  });
});

test('an existing site may be older than the plan', () => {
  const project = smallProject();
  project.scenarios[0].sites[0].year = 2019;
  project.scenarios[0].sites[0].status = 'existing';
  expect(checkProject(project).valid).toBe(true);
});

test('a long list of choices is cut short', () => {
  const project = smallProject();
  for (let n = 0; n < 12; n++) project.carriers.push({ ...project.carriers[0], id: `c${n}` });
  project.scenarios[0].sectors[0].carrierIds = ['c99'];
  expect(checkProject(project)).toEqual({
    valid: false,
    reason:
      'scenarios[0].sectors[0].carrierIds[0]: "c99" — expected the id of a carrier: n28, c0, c1, c2, c3, c4, c5, c6, c7 … (13 in all)',
  });
});

/** Sets what a path such as `sites[0].id` names. */
function setField(root: object, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop()!;
  let holder = root as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

test('a share of time that the model cannot predict is refused, not just labelled', () => {
  const project = smallProject();
  const check = checkProject({
    ...project,
    propagation: { ...project.propagation, modelId: 'p526-smooth-earth', timePercent: 90 },
  });
  expect(check).toEqual({
    valid: false,
    reason: 'propagation.timePercent: 90 — expected 50, all that p526-smooth-earth predicts',
  });
});

test('a TDD carrier without a pattern is refused with an example of one', () => {
  const project = smallProject();
  const tdd = { nrBand: 'n41', duplex: 'TDD', downlinkMhz: 2565, uplinkMhz: 2565 } as const;
  Object.assign(project.carriers[0], tdd, { prach: { format: 0, zeroCorrelationZone: 12 } });
  expect(checkProject(project)).toEqual({
    valid: false,
    reason: 'carriers[0].tdd: missing — expected a TDD pattern, for example DDDDDDDSUU with 6:4:4',
  });
});

test('settings of a cell name a carrier of its sector', () => {
  const project = smallProject();
  project.scenarios[0].sectors[0].cells = { n41: { pci: 7 } };
  expect(checkProject(project)).toEqual({
    valid: false,
    reason: 'scenarios[0].sectors[0].cells.n41: "n41" — expected a carrier of this sector: n28',
  });
});

test.each([2, 3, 4])('a file of version %i is read as one of version 5', (version) => {
  expect(checkProject({ ...smallProject(), version })).toEqual({
    valid: true,
    project: smallProject(),
  });
});

test('a file of version 1 is read, its shares and ranges told by patterns and preambles', () => {
  const { version: _, ...project } = smallProject();
  const [n28] = project.carriers;
  const { tdd, prach, downlinkLayers, uplinkLayers, downlinkOverhead, uplinkOverhead, ...old } =
    n28;
  const { cqiTable, implementationMarginDb, uplinkLoad, ...carrier } = old;
  const [{ afloat, penetrationLossDb, ...handset }] = project.terminals;
  const { downlinkLayers: d, uplinkLayers: u, ...terminal } = handset;
  const tddCarrier = {
    ...carrier,
    id: 'n41',
    nrBand: 'n41',
    duplex: 'TDD',
    downlinkMhz: 2565,
    uplinkMhz: 2565,
    bandwidthMhz: 100,
    subcarrierSpacingKhz: 30,
    resourceBlocks: 273,
    downlinkShare: 0.743,
    uplinkShare: 0.2,
    attachRangeKm: 30,
  };
  const fdd = { ...carrier, downlinkShare: 1, uplinkShare: 1, attachRangeKm: 100 };
  const check = checkProject({
    ...project,
    version: 1,
    carriers: [fdd, tddCarrier],
    terminals: [terminal],
  });
  if (!check.valid) throw new Error(check.reason);
  const [first, second] = check.project.carriers;
  expect(check.project.version).toBe(5);
  expect(first).toMatchObject({ prach: { format: 1, zeroCorrelationZone: 0 }, uplinkLoad: 0.5 });
  expect(first.vendorExtensionKm).toBeUndefined();
  expect(second.tdd?.pattern).toBe('DDDDDDDSUU');
  // PRACH format 0 ends at 14.5 km: what went farther was a vendor's doing
  expect(second.vendorExtensionKm).toBe(30);
  expect(check.project.terminals[0]).toMatchObject({ afloat: true, penetrationLossDb: 0 });
});
