import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/compute/decode-text.ts';
import { mostZones } from '../../../src/coverage/most-zones.ts';
import type { Bounds } from '../../../src/geo/tile-grid.ts';
import { parseProject } from '../../../src/planning/parse-project.ts';
import type { IncomingShape } from '../../../src/planning/shape-import/incoming-shape.ts';
import { movedShape } from '../../../src/planning/shape-import/moved-shape.ts';
import { readShapes } from '../../../src/planning/shape-import/read-shapes.ts';
import { looksSwapped, shapeProblem } from '../../../src/planning/shape-import/shape-problem.ts';
import { shapeVertices } from '../../../src/planning/shape-import/shape-vertices.ts';
import { takeShapes } from '../../../src/planning/shape-import/take-shapes.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { smallProject } from '../small-project.ts';

const scope: Bounds = { west: 118.5, east: 124, south: 31, north: 35.6 };
const square = [
  [121, 33],
  [121.1, 33],
  [121.1, 33.1],
  [121, 33.1],
  [121, 33],
];

const geoJson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    feature({ type: 'Polygon', coordinates: [square.slice(0, 4)] }, { 名称: '试验区' }),
    feature({ type: 'Point', coordinates: [121.5, 33.2, 90] }, { name: 'T1' }),
    feature(
      { type: 'MultiLineString', coordinates: [square.slice(0, 2), square.slice(1, 3)] },
      {
        nameZh: '航道',
        nameEn: 'Lane',
      },
    ),
  ],
});

const kml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>试验区</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
121,33,0 121.1,33,0 121.1,33.1,0 121,33.1,0 121,33,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
<Placemark><name>T1</name><Point><coordinates>121.5,33.2,90</coordinates></Point></Placemark>
<Placemark><name>航道 1</name><LineString><coordinates>121,33 121.1,33</coordinates></LineString></Placemark>
<Placemark><name>航道 2</name><LineString><coordinates>121.1,33 121.1,33.1</coordinates></LineString></Placemark>
</Document></kml>`;

test('GeoJSON, KML and KMZ give the same shapes: rings closed, heights left out, lines apart', () => {
  const read = shapesOf(geoJson);
  expect(read.map(({ kind, name }) => [kind, name?.zh])).toEqual([
    ['area', '试验区'],
    ['point', 'T1'],
    ['line', '航道 1'],
    ['line', '航道 2'],
  ]);
  expect(read[2].name?.en).toBe('Lane 1');
  expect(read[0].geometry.coordinates).toEqual([square]);
  expect(read[1].geometry.coordinates).toEqual([121.5, 33.2]);
  const geometries = (shapes: readonly IncomingShape[]) => shapes.map(({ geometry }) => geometry);
  expect(geometries(shapesOf(kml))).toEqual(geometries(read));
  const kmz = readShapes(zipSync({ 'doc.kml': strToU8(kml) }), decodeText);
  expect(kmz.valid && geometries(kmz.shapes)).toEqual(geometries(read));
});

test.each([
  ['name,lat\n1,2', 'no valid JSON'],
  ['{"type":"Topology"}', 'neither GeoJSON nor KML'],
  ['{"type":"FeatureCollection","features":[]}', 'no points, lines or areas'],
  ['<gpx></gpx>', 'its root is gpx, expected kml'],
  ['<kml><Placemark>', 'no valid XML'],
  [point([121, Number.NaN]), 'feature 1: coordinates that are not two numbers'],
  [
    JSON.stringify(feature({ type: 'LineString', coordinates: [[121, 33]] })),
    'feature 1: a line of fewer than 2 vertices',
  ],
  [
    JSON.stringify({ ...JSON.parse(point([1, 2])), crs: { properties: { name: 'EPSG:32651' } } }),
    'its grid is EPSG:32651, expected WGS 84',
  ],
])('%s is refused in one sentence', (text, reason) => {
  const check = readShapes(strToU8(text), decodeText);
  expect(check.valid).toBe(false);
  if (check.valid) return;
  expect(check.reason.en).toContain(reason);
  expect(check.reason.zh).not.toBe('');
});

test('places beyond the region are named with what was expected', () => {
  const [shape] = shapesOf(point([10.5, 54]));
  expect(shapeProblem(shape, scope)?.en).toBe(
    '10.5, 54 lies outside the region: expected longitude 118.5 to 124, latitude 31 to 35.6',
  );
  expect(shapeProblem(shapesOf(point([121, 33]))[0], scope)).toBeNull();
});

test('latitude before longitude is told, and put right', () => {
  const shapes = shapesOf(point([33.2, 121.5]));
  expect(looksSwapped(shapes, scope)).toBe(true);
  expect(looksSwapped(shapesOf(geoJson), scope)).toBe(false);
  const moved = movedShape(shapes[0], { swapped: true, gcj02: false });
  expect(shapeVertices(moved)).toEqual([[121.5, 33.2]]);
  const [[x, y]] = shapeVertices(movedShape(moved, { swapped: false, gcj02: true }));
  // some 500 m between the two grids on this coast
  expect(Math.hypot((x - 121.5) * 93_000, (y - 33.2) * 111_000)).toBeGreaterThan(300);
  expect(Math.hypot((x - 121.5) * 93_000, (y - 33.2) * 111_000)).toBeLessThan(800);
});

test('shapes become zones, assets and one wind farm of a project that is valid', () => {
  const project = smallProject();
  const [area, turbine, ...lanes] = shapesOf(geoJson);
  const taken = takeShapes(
    project,
    [
      { shape: area, role: 'zone' },
      { shape: area, role: 'aquaculture' },
      { shape: turbine, role: 'turbines' },
      {
        shape: { ...turbine, geometry: { type: 'Point', coordinates: [121.6, 33.3] } },
        role: 'turbines',
      },
      ...lanes.map((shape) => ({ shape, role: 'lane' }) as const),
    ],
    { zh: '新风场', en: 'New farm' },
  );
  if (!taken.valid) throw new Error(taken.reason.en);
  const zones = taken.project.zones.slice(project.zones.length);
  expect(zones.map(({ id, name }) => [id, name.zh])).toEqual([['zone', '试验区']]);
  const assets = taken.project.assets.slice(project.assets.length);
  expect(assets.map(({ id, kind }) => [id, kind])).toEqual([
    ['aquaculture', 'aquaculture'],
    ['lane-1', 'lane'],
    ['lane-2', 'lane'],
    ['new-farm', 'windFarm'],
  ]);
  expect(assets[3].shape).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [121.5, 33.2],
      [121.6, 33.3],
    ],
  });
  expect(parseProject(JSON.stringify(taken.project))).toMatchObject({ valid: true });
});

test('more zones than a project can have are refused, with how many there is room for', () => {
  const project = smallProject();
  const [area] = shapesOf(geoJson);
  const chosen = Array.from({ length: mostZones }, () => ({ shape: area, role: 'zone' }) as const);
  const taken = takeShapes(project, chosen, { zh: '风场', en: 'Farm' });
  expect(taken.valid).toBe(false);
  if (!taken.valid) {
    const room = mostZones - project.zones.length;
    expect(taken.reason.en).toContain(`so ${room} more can be added`);
  }
});

test.each([
  ['GeoJSON', strToU8(geoJson)],
  ['KML', strToU8(kml)],
  ['KMZ', zipSync({ 'doc.kml': strToU8(kml) })],
])('mutated %s is read or refused, and never breaks anything', (_, bytes) => {
  const random = seededRandom(7);
  for (let round = 0; round < 500; round++) {
    const spoilt = bytes.slice(0, random() < 0.1 ? Math.floor(random() * bytes.length) : undefined);
    for (let i = 0; i < 1 + random() * 6; i++) {
      spoilt[Math.floor(random() * spoilt.length)] = Math.floor(random() * 256);
    }
    const check = readShapes(spoilt, decodeText);
    if (check.valid) {
      for (const vertex of check.shapes.flatMap(shapeVertices)) {
        expect(vertex.every(Number.isFinite)).toBe(true);
      }
    } else expect(check.reason.en).not.toBe('');
  }
});

function shapesOf(text: string): readonly IncomingShape[] {
  const check = readShapes(strToU8(text), decodeText);
  if (check.valid) return check.shapes;
  throw new Error(check.reason.en);
}

function feature(geometry: object, properties: object = {}) {
  return { type: 'Feature', geometry, properties };
}

function point(coordinates: readonly number[]): string {
  return JSON.stringify({ type: 'Point', coordinates });
}
