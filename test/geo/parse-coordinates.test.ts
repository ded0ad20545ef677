import { describe, expect, test } from 'vitest';
import { parseAngle, parseCoordinates } from '../../src/geo/parse-coordinates.ts';

/** 33°12.5′N 121°48′E, exactly. */
const [lat, lon] = [33 + 12.5 / 60, 121.8];

const oneMeaning: readonly (readonly [string, number, number])[] = [
  // latitude, longitude expected
  ['33.2, 121.8', 33.2, 121.8],
  ['121.8 33.2', 33.2, 121.8],
  ['33.2 121.8', 33.2, 121.8],
  ['121.80000,33.20000', 33.2, 121.8], // QGIS, copied from the canvas
  ['33.2\t121.8', 33.2, 121.8], // two cells of a spreadsheet
  ['121.8\n33.2', 33.2, 121.8],
  ['121.8,33.2,0', 33.2, 121.8], // KML
  ['（33.2，121.8）', 33.2, 121.8],
  ['３３．２，１２１．８', 33.2, 121.8],
  ['33,2 121,8', 33.2, 121.8], // decimal commas
  ['33,2083; 121,8', 33.2083, 121.8],
  ['[121.8, 33.2]', 33.2, 121.8],
  ['{"type":"Point","coordinates":[121.8,33.2]}', 33.2, 121.8],
  ['POINT(121.8 33.2)', 33.2, 121.8],
  ['Point Z (121.8 33.2 12)', 33.2, 121.8],
  ['POINT(12 33.2)', 33.2, 12],
  ['geo:33.2,121.8;u=35', 33.2, 121.8],
  ['33.2°N, 121.8°E', 33.2, 121.8],
  ['33.2N 121.8E', 33.2, 121.8],
  ['N33.2 E121.8', 33.2, 121.8],
  ['E121.8 N33.2', 33.2, 121.8],
  ['lat 33.2 lon 121.8', 33.2, 121.8],
  ['Longitude: 121.8, Latitude: 33.2', 33.2, 121.8],
  ['lat=33.2, lng=121.8', 33.2, 121.8],
  ['纬度33.2 经度121.8', 33.2, 121.8],
  ['经度：121.8；纬度：33.2', 33.2, 121.8],
  ['33°12.5′N 121°48′E', lat, lon],
  ["33°12.500'N 121°48.000'E", lat, lon], // chart displays
  ['33º12,5′N 121º48′E', lat, lon],
  ["33° 12.5' N, 121° 48.0' E", lat, lon],
  ['33-12.5N 121-48.0E', lat, lon],
  ['33-12.50N/121-48.00E', lat, lon],
  ['33 12.5 N 121 48.0 E', lat, lon],
  ['33 12.5 121 48.0', lat, lon],
  ['121 48.0, 33 12.5', lat, lon],
  ['3312.5N 12148.0E', lat, lon],
  ['3312.5N12148.0E', lat, lon],
  ['3312.5,N,12148.0,E', lat, lon], // NMEA
  ['3312.5 12148.0', lat, lon],
  ['北纬33°12′ 东经121°48′', 33.2, 121.8],
  ['东经121度48分，北纬33度12.5分', lat, lon],
  ['北纬３３°１２′３０″，东经１２１°４８′００″', lat, lon],
  ['N33°12\'30" E121°48\'0"', lat, lon],
  ['33°12\'30.00"N 121°48\'0.00"E', lat, lon], // Google Earth
  ['33°12’30”N, 121°48’00”E', lat, lon],
  ['33 12 30 N 121 48 00 E', lat, lon],
  ['33:12:30N 121:48:00E', lat, lon],
  ['331230N 1214800E', lat, lon],
  ['33 12 30, 121 48 00', lat, lon],
  ['33 deg 12.5 min N, 121 deg 48 min E', lat, lon],
  ['-33.2, 151.25', -33.2, 151.25],
  ['−33.2，151.25', -33.2, 151.25],
  ['33°12.5′S 121°48′W', -lat, -lon],
  ['南纬33.2 西经121.8', -33.2, -121.8],
  ['90N 180E', 90, 180],
];

describe('a position is read as it was meant', () => {
  test.each(oneMeaning)('%s', (text, ...expected) => {
    const readings = parseCoordinates(text);
    expect(readings.map(({ position }) => [position.latitudeDeg, position.longitudeDeg])).toEqual([
      expected,
    ]);
  });
});

test('how the order is known is told', () => {
  expect(parseCoordinates('33.2, 121.8')).toMatchObject([{ first: 'latitude', order: 'range' }]);
  expect(parseCoordinates('121.8 33.2')).toMatchObject([{ first: 'longitude', order: 'range' }]);
  expect(parseCoordinates('E121.8 N33.2')).toMatchObject([
    { first: 'longitude', order: 'written' },
  ]);
  expect(parseCoordinates('3312.5N 12148.0E')).toMatchObject([{ form: 'minutes' }]);
});

test('where both orders are possible both are offered, latitude first before the other', () => {
  const readings = parseCoordinates('33.2, 45.5');
  expect(readings.map(({ position }) => position)).toEqual([
    { latitudeDeg: 33.2, longitudeDeg: 45.5 },
    { latitudeDeg: 45.5, longitudeDeg: 33.2 },
  ]);
  expect(readings.map(({ order }) => order)).toEqual(['assumed', 'assumed']);
});

test.each([
  '',
  '   ',
  '33.2',
  '33.2 N',
  '121.8, 133.2',
  '33.2, 221.8',
  '33.2N 121.8N',
  '33°75′N 121°48′E',
  '33.5°12′N 121°48′E',
  "33°12''N 121°48''E",
  '-33.2S 121.8E',
  '33 12 30',
  '33.2, 121 48',
  '2026-11-26 10:30',
  '+86 512 5555 1234 99',
  '192.168.10.20',
  'Rudong 33.2 121.8',
  '站点 12，34',
  '33.2.1, 121.8',
  '33,2,121,8',
  '12148.0N 3312.5E',
  '1e2, 33',
  'NaN, 33',
  '33°12′N 121°48′E 5°',
  '33.2, 121.8 '.repeat(40),
])('“%s” is no position', (text) => {
  expect(parseCoordinates(text)).toEqual([]);
});

test('one latitude or longitude is read in the same spellings', () => {
  expect(parseAngle('33.2', 'latitude')).toBe(33.2);
  expect(parseAngle('33,2', 'latitude')).toBe(33.2);
  expect(parseAngle('北纬33°12.5′', 'latitude')).toBe(lat);
  expect(parseAngle('121°48′E', 'longitude')).toBe(lon);
  expect(parseAngle('12148.0E', 'longitude')).toBe(lon);
  expect(parseAngle('−33 12 30', 'latitude')).toBe(-lat);
  expect(parseAngle('121°48′E', 'latitude')).toBeNull();
  expect(parseAngle('121.8', 'latitude')).toBeNull();
  expect(parseAngle('33.2 121.8', 'latitude')).toBeNull();
  expect(parseAngle('coast', 'latitude')).toBeNull();
});
