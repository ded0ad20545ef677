import { describe, expect, test } from 'vitest';
import { readRoutes } from '../../../src/compute/ships/read-routes.ts';
import type { RouteOptions } from '../../../src/planning/ships/route-reading.ts';
import { regionWith } from '../../planning/ships/region-with.ts';

/** Land between 120° and 120.5°, with a port on its eastern shore; sea elsewhere. */
const region = regionWith([
  {
    id: 'cape',
    kind: 'land',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [120, 33],
          [120.5, 33],
          [120.5, 34],
          [120, 34],
          [120, 33],
        ],
      ],
    },
  },
  { id: 'quay', kind: 'port', geometry: { type: 'Point', coordinates: [120.49, 33.5] } },
]);

const usual: RouteOptions = {
  kind: 'cargo',
  terminalId: 'vessel-cpe',
  departureUtc: '2026-11-01T00:00:00Z',
  speedKn: 12,
};

function read(text: string, options: Partial<RouteOptions> = {}) {
  return readRoutes(new TextEncoder().encode(text), region, { ...usual, ...options });
}

function problemsOf(text: string, options: Partial<RouteOptions> = {}): string[] {
  const { ships, problems } = read(text, options);
  if (problems.length > 0) expect(ships).toEqual([]);
  return problems.map(({ text: { en } }) => en);
}

const ais = (...rows: string[]) =>
  ['MMSI,BaseDateTime (UTC),LAT,LON,SOG,VesselName,VesselType', ...rows].join('\n');

describe('what is read', () => {
  test('AIS rows of ships that lie between each other are parted by MMSI', () => {
    const { ships, warnings, problems } = read(
      ais(
        '412000001,2026-11-01T00:00:00,33.50,121.00,10,MADE UP 1,70',
        '412000002,2026-11-01T00:01:00,33.60,121.10,8,,30',
        '412000001,2026-11-01T00:06:00,33.51,121.02,10,MADE UP 1,70',
        '412000002,2026-11-01 00:07:00,33.61,121.11,8,MADE UP 2,30',
      ),
    );
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    const startS = Date.parse('2026-11-01T00:00:00Z') / 1000;
    expect(ships).toEqual([
      {
        id: '412000001',
        name: { zh: 'MADE UP 1', en: 'MADE UP 1' },
        mmsi: '412000001',
        kind: 'cargo',
        terminalId: 'vessel-cpe',
        voyage: {
          type: 'track',
          points: [
            [startS, 121, 33.5],
            [startS + 360, 121.02, 33.51],
          ],
        },
      },
      expect.objectContaining({ mmsi: '412000002', kind: 'fishing' }),
    ]);
    expect(ships[1].name?.en).toBe('MADE UP 2');
  });

  test('Chinese columns in Beijing time', () => {
    const { ships, problems } = read(
      '船名;北京时间;经度;纬度\n苏渔 1;2026/11/01 08:00:00;121,0;33,5\n苏渔 1;2026/11/01 08:10:00;121,02;33,5\n',
      { kind: 'fishing' },
    );
    expect(problems).toEqual([]);
    expect(ships[0].name?.zh).toBe('苏渔 1');
    expect(ships[0].voyage).toMatchObject({ points: [[1793491200, 121, 33.5], expect.anything()] });
  });

  test('a table of positions without times is a line sailed as the options say', () => {
    const { ships } = read('lon,lat\n121,33.5\n121.5,33.5\n122,34\n', { takenIds: ['ship'] });
    expect(ships).toEqual([
      {
        id: 'ship-2',
        kind: 'cargo',
        terminalId: 'vessel-cpe',
        voyage: {
          type: 'line',
          coordinates: [
            [121, 33.5],
            [121.5, 33.5],
            [122, 34],
          ],
          departureUtc: '2026-11-01T00:00:00Z',
          speedKn: 12,
        },
      },
    ]);
  });

  test('GPX: routes as lines, tracks with their times, segments joined and told', () => {
    const point = (x: number, time: string) =>
      `<trkpt lat="33.5" lon="${x}"><time>2026-11-01T${time}Z</time></trkpt>`;
    const { format, ships, warnings } = read(`<?xml version="1.0"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<rte><name>Out</name><rtept lat="33.5" lon="121"/><rtept lat="33.5" lon="122"/></rte>
<trk><trkseg>${point(121, '00:00:00')}${point(121.1, '01:00:00')}</trkseg>
<trkseg>${point(121.2, '02:00:00')}</trkseg></trk>
</gpx>`);
    expect(format).toBe('gpx');
    expect(ships.map(({ voyage }) => voyage.type)).toEqual(['line', 'track']);
    expect(warnings.map(({ text }) => text.en)).toEqual([
      'line 4: a track of 2 segments, joined as that of one ship',
    ]);
  });

  test('KML: lines and gx:Tracks; points beside them are none', () => {
    const { format, ships } = read(`<kml xmlns="http://www.opengis.net/kml/2.2"
  xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
<Placemark><name>Buoy</name><Point><coordinates>121,33</coordinates></Point></Placemark>
<Placemark><name>Way</name><LineString><coordinates>
121,33.5,0
122,33.5,0 122,34,0</coordinates></LineString></Placemark>
<Placemark><gx:Track><when>2026-11-01T00:00:00Z</when><when>2026-11-01T08:10:00+08:00</when>
<gx:coord>121 33.5 0</gx:coord><gx:coord>121.02 33.5 0</gx:coord></gx:Track></Placemark>
</Document></kml>`);
    expect(format).toBe('kml');
    expect(ships.map(({ id, voyage }) => [id, voyage.type])).toEqual([
      ['way', 'line'],
      ['ship', 'track'],
    ]);
  });
});

describe('what is refused, by line', () => {
  const row = (time: string, x: number, mmsi = 412000001) =>
    `${mmsi},2026-11-01T${time},33.5,${x},,,`;

  test('rows out of order, unless they are to be sorted', () => {
    const text = ais(row('00:10:00', 121.02), row('00:00:00', 121), row('00:20:00', 121.04));
    expect(problemsOf(text)).toEqual([
      'line 3: its time 2026-11-01T00:00:00Z is before 2026-11-01T00:10:00Z of line 2',
    ]);
    const { ships, warnings } = read(text, { sortRows: true });
    expect(ships[0].voyage).toMatchObject({ points: [[expect.anything(), 121, 33.5], {}, {}] });
    expect(warnings[0]).toMatchObject({ kind: 'outOfOrder', lines: [3] });
  });

  test('impossible speeds and times that come twice, unless such rows are to be left out', () => {
    const text = ais(
      row('00:00:00', 121),
      row('00:10:00', 121.5),
      row('00:20:00', 121.02),
      row('00:20:00', 121.03),
    );
    expect(problemsOf(text)).toEqual([
      'line 5: its time 2026-11-01T00:20:00Z is that of line 4 as well',
      'line 3: 46.5 km from line 2 take 151 kn, over 80 kn',
    ]);
    const { ships, warnings } = read(text, { leaveOutBadRows: true });
    expect(ships[0].voyage).toMatchObject({ points: [{}, [expect.anything(), 121.02, 33.5]] });
    expect(warnings).toHaveLength(2);
  });

  test('MMSIs that are not those of ships, positions that are none, times that are none', () => {
    expect(
      problemsOf(
        ais(
          row('00:00:00', 121, 99412),
          row('00:00:00', 181),
          '412000001,2026-13-01T00:00:00,33.5,121,,,',
          '412000001,2026-11-01T00:10:00,,121,,,',
        ),
      ),
    ).toEqual([
      'line 2: MMSI 99412 is not that of a ship — expected nine digits beginning with 2 to 8, or 98',
      'line 3: position 181, 33.5 — expected a longitude of −180 to 180 and a latitude of −90 to 90',
      'line 5: position 121, — — expected a longitude of −180 to 180 and a latitude of −90 to 90',
      'line 4: time "2026-13-01T00:00:00" cannot be read — expected, for example, 2026-11-01T08:00:00Z',
    ]);
  });

  test('every row of a bad MMSI is named, and a lone bad row is told once', () => {
    const text = ais(
      row('00:00:00', 121, 0),
      row('00:10:00', 121.02, 0),
      row('00:00:00', 121),
      row('00:20:00', 121.04, 0),
      row('00:10:00', 121.02),
      row('00:00:00', 181, 412000002),
      row('00:00:00', 181, 412000003),
      row('00:10:00', 121, 412000003),
    );
    const bad = 'lines 2 to 3, 5: MMSI 0 is not that of a ship — expected nine digits beginning';
    expect(problemsOf(text)[0]).toContain(bad);
    const { ships, warnings } = read(text, { leaveOutBadRows: true });
    expect(ships.map(({ mmsi }) => mmsi)).toEqual(['412000001']);
    expect(warnings.map(({ text: { en } }) => en.split(' — ')[0])).toEqual([
      'lines 2 to 3, 5: MMSI 0 is not that of a ship',
      'line 7: position 181, 33.5',
      'line 8: position 181, 33.5',
      'line 9: 412000003 has 1 usable position',
    ]);
  });

  test('times without a zone, unless it is given', () => {
    const text = 'time,lon,lat\n2026-11-01 08:00,121,33.5\n2026-11-01 08:10,121.02,33.5\n';
    expect(read(text).problems[0]).toMatchObject({
      kind: 'noZone',
      remedy: 'utcOffsetMin',
      lines: [2],
    });
    const { ships } = read(text, { utcOffsetMin: 480 });
    expect(ships[0].voyage).toMatchObject({ points: [[1793491200, 121, 33.5], {}] });
  });

  test('a way across land with its leg, place and length; a quay passes, and is told', () => {
    const across = 'lon,lat\n119.5,33.5\n120.9,33.5\n';
    expect(problemsOf(across)).toEqual([
      'the leg from line 2 to line 3 runs over land for 46.4 km about 120.252, 33.502',
    ]);
    expect(read(across, { acceptLand: true }).ships).toHaveLength(1);
    expect(problemsOf('lon,lat\n119.5,33.5\n120.2,33.5\n120.9,33.5\n')[0]).toMatch(
      /^the way runs over land for 46\.\d km about .*: it begins on the leg from line 2 to line 3 and ends on the leg from line 3 to line 4$/,
    );
    const fromQuay = read('lon,lat\n120.48,33.5\n121,33.5\n');
    expect(fromQuay.ships).toHaveLength(1);
    expect(fromQuay.warnings.map(({ text }) => text.en)).toEqual([
      "the leg from line 2 to line 3 runs over land for 1.8 km about 120.490, 33.500; taken as a harbour or a river's mouth",
    ]);
  });

  test('files with nothing in them for ships', () => {
    expect(problemsOf('')).toEqual(['the file is empty']);
    expect(problemsOf('{"type":"FeatureCollection"}')).toEqual([
      'JSON is not read as routes — expected GPX, KML or CSV',
    ]);
    expect(problemsOf('<gpx xmlns="http://www.topografix.com/GPX/1/1"></gpx>')).toEqual([
      'no routes or tracks in it',
    ]);
    expect(problemsOf('<svg/>')).toEqual(['its root is svg — expected gpx or kml']);
    expect(problemsOf('MMSI,name,speed\n412000001,A,10\n')[0]).toContain('no header found');
    expect(problemsOf('date,time,lon,lat\n2026-11-01,08:00,121,33\n')).toEqual([
      'the columns "date" and "time" mean the same; one was expected',
    ]);
    expect(problemsOf(ais())).toEqual(['no ships in it: no two rows with positions']);
    expect(problemsOf('lon,lat\n121,33\n')).toEqual([
      'line 2: 1 usable position — expected 2 at least',
    ]);
  });

  test('a thousand rows of one fault are told in six sentences', () => {
    const rows = Array.from({ length: 1000 }, () => row('00:00:00', 181));
    const problems = problemsOf(ais(...rows));
    expect(problems).toHaveLength(6);
    expect(problems[5]).toMatch(/^995 more of the same kind: lines 7, 8, .* and 975 more$/);
  });
});
