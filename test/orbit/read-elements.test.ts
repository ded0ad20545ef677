import { expect, test } from 'vitest';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import { readElements } from '../../src/orbit/read-elements.ts';
import { subSatellitePoint } from '../../src/orbit/sub-satellite-point.ts';
import { madeUpTle, withChecksum } from './made-up-tle.ts';

/** The day after the made-up epoch, noon of 28 February. */
const timeMs = Date.UTC(2026, 2, 1, 12);

const omm = {
  OBJECT_NAME: 'GULL-1',
  OBJECT_ID: '2026-001A',
  EPOCH: '2026-02-28T12:00:00.000000',
  MEAN_MOTION: 13.2932,
  ECCENTRICITY: 0.0001,
  INCLINATION: 50,
  RA_OF_ASC_NODE: 30,
  ARG_OF_PERICENTER: 90,
  MEAN_ANOMALY: 10,
  EPHEMERIS_TYPE: 0,
  CLASSIFICATION_TYPE: 'U',
  NORAD_CAT_ID: 90001,
  ELEMENT_SET_NO: 999,
  REV_AT_EPOCH: 1,
  BSTAR: 0.00001,
  MEAN_MOTION_DOT: 0.000001,
  MEAN_MOTION_DDOT: 0,
};

function read(...lines: readonly string[]) {
  return readElements(lines.join('\n'), timeMs);
}

/** Kind, line and English words of each problem. */
function told(reading: ReturnType<typeof readElements>) {
  return reading.problems.map(({ kind, line, text }) => `${kind} ${line}: ${text.en}`);
}

test('two lines, three lines and every form of a message give the same elements', () => {
  const pair = madeUpTle();
  const keys = Object.keys(omm);
  const values = Object.values(omm);
  const kvn = [
    'CCSDS_OMM_VERS = 2.0',
    'COMMENT made up',
    ...keys.map((key, i) => `${key} = ${values[i]}`),
  ];
  const readings = {
    tle: read('GULL-1', ...pair),
    named: read('0 GULL-1', ...pair, ''),
    json: readElements(JSON.stringify([omm], null, 2), timeMs),
    csv: readElements(`${keys.join(',')}\r\n${values.join(',')}\r\n`, timeMs),
    kvn: read(...kvn),
  };
  const wanted = {
    name: 'GULL-1',
    catalogueNumber: 90_001,
    meanMotionRevPerDay: 13.2932,
    eccentricity: 0.0001,
    inclinationDeg: 50,
    raanDeg: 30,
    argumentOfPerigeeDeg: 90,
    meanAnomalyDeg: 10,
    bstar: 0.00001,
    meanMotionDot: 0.000001,
    meanMotionDdot: 0,
  };
  for (const { satellites, problems, warnings } of Object.values(readings)) {
    expect([problems, warnings]).toEqual([[], []]);
    expect(satellites).toMatchObject([wanted]);
    expect(Date.parse(satellites[0].epochUtc)).toBe(Date.UTC(2026, 1, 28, 12));
  }
  expect(read(...pair).satellites[0].name).toBe('NORAD 90001');
  const position = new Float64Array(3);
  const orbit = { type: 'elements', satellites: readings.tle.satellites } as const;
  ephemerisOf(orbit, 0).positionAt(0, timeMs, position);
  const { heightKm } = subSatellitePoint(position);
  expect(heightKm).toBeGreaterThan(1130);
  expect(heightKm).toBeLessThan(1170);
});

test('Alpha-5 numbers and epochs of the last century are understood', () => {
  const alpha = read(...madeUpTle({ number: 'T0001' }));
  expect(alpha.satellites[0].catalogueNumber).toBe(270_001);
  const letter = read(...madeUpTle({ number: 'I0001' }));
  expect(told(letter)[0]).toBe(
    'value 1: columns 3–7: "I0001": expected five digits, or a letter but I and O with four digits',
  );
  const old = read(...madeUpTle({ epoch: '98001.00000000' }));
  expect(old.satellites[0].epochUtc).toBe('1998-01-01T00:00:00.000Z');
});

test('a wrong line is told by number, and the good objects around it are kept', () => {
  const good = madeUpTle();
  const [first, second] = madeUpTle({ number: '90002' });
  const digit = (Number(second[68]) + 1) % 10;
  const reading = read('A', ...good, 'B', first, `${second.slice(0, 68)}${digit}`);
  expect(reading.satellites.map(({ name }) => name)).toEqual(['A']);
  expect(told(reading)).toEqual([
    `checksum 6: checksum "${digit}"; the line adds up to ${second[68]}`,
  ]);
  expect(reading.problems[0].object).toBe('B');
  expect(reading.problems[0].text.zh).toContain('校验和');
});

test.each([
  ['length 2: 68 characters; expected 69', ([a, b]: [string, string]) => [a, b.slice(0, 68)]],
  ['pair 1: line 1 of an object without its line 2', ([a]: [string, string]) => [a]],
  ['pair 1: line 2 of an object without its line 1', ([, b]: [string, string]) => [b]],
  [
    'pair 2: catalogue number "90002" is not the "90001" of line 1',
    ([a]: [string, string]) => [a, madeUpTle({ number: '90002' })[1]],
  ],
  [
    'value 2: columns 27–33: "00x1000": expected seven digits',
    ([a, b]: [string, string]) => [a, withChecksum(`${b.slice(0, 28)}x${b.slice(29, 68)}`)],
  ],
  [
    'value 1: EPOCH "26366.50000000": expected a date and time (UTC) such as 2026-05-03T10:57:46.5',
    () => madeUpTle({ epoch: '26366.50000000' }),
  ],
  [
    'value 2: INCLINATION "190.0000": expected a number from 0 to 180',
    () => madeUpTle({ inclinationDeg: 190 }),
  ],
  [
    'pair 3: "SURPLUS": no elements follow; expected two lines that begin with "1 " and "2 "',
    ([a, b]: [string, string]) => [a, b, 'SURPLUS'],
  ],
])('%s', (message, spoil) => {
  expect(told(read(...spoil(madeUpTle())))).toContain(message);
});

test('a decayed object is named and left out', () => {
  const low = read('LOW', ...madeUpTle({ meanMotion: 16.6 }));
  expect(told(low)[0]).toMatch(/^decayed 1: perigee at \d+ km, below 120 km: decayed$/);
  const dragged = read(
    ...madeUpTle({ epoch: '26001.00000000', meanMotion: 16.2, bstar: ' 30000-2' }),
  );
  expect(told(dragged)[0]).toBe('decayed 1: decayed by 2026-03-01, as its elements have it');
  expect(dragged.satellites).toEqual([]);
});

test('elements three months old are taken with a warning that tells the error to expect', () => {
  const { satellites, problems, warnings } = read('OLD', ...madeUpTle({ epoch: '25335.50000000' }));
  expect(satellites).toHaveLength(1);
  expect(problems).toEqual([]);
  expect(warnings).toMatchObject([{ kind: 'epoch', line: 1, object: 'OLD' }]);
  expect(warnings[0].text.en).toBe(
    'epoch 2025-12-01 is 90 days before 2026-03-01, for which it is asked: expect it 91 to 271 km off along its track',
  );
  const geo = read(
    ...madeUpTle({ epoch: '25335.50000000', meanMotion: 1.0027, inclinationDeg: 0 }),
  );
  expect(geo.warnings[0].text.en).toContain('manoeuvres');
  expect(read(...madeUpTle({ epoch: '26050.00000000' })).warnings).toEqual([]);
});

test('an object that comes twice is taken once, and the second is told', () => {
  const reading = read(...madeUpTle(), ...madeUpTle({ raanDeg: 40 }));
  expect(reading.satellites.map(({ raanDeg }) => raanDeg)).toEqual([30]);
  expect(told(reading)).toEqual(['duplicate 3: catalogue number 90001 stands on line 1 already']);
});

test.each(['', '  \n\n', '[]', '1,2,3', '<ndm/>', 'EPOCH,NORAD_CAT_ID\n'])(
  'a text without elements (%j) gives no satellites and says why',
  (text) => {
    const { satellites, problems } = readElements(text, timeMs);
    expect(satellites).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  },
);

test('an empty list is told as an empty constellation', () => {
  expect(told(readElements('[]', timeMs))).toEqual([
    'empty null: an empty constellation: no elements to use',
  ]);
});

test('values of messages are checked by line: missing, unreadable, or meant for another model', () => {
  const { BSTAR: _, ...rest } = omm;
  const json = JSON.stringify([{ ...rest, MEAN_ANOMALY: 'ten', EPHEMERIS_TYPE: 4 }], null, 1);
  const lines = json.split('\n');
  const lineOf = (key: string) => lines.findIndex((line) => line.includes(key)) + 1;
  expect(told(readElements(json, timeMs))).toEqual(
    [
      'value 2: BSTAR is missing: expected a number',
      `value ${lineOf('MEAN_ANOMALY')}: MEAN_ANOMALY "ten": expected a number from 0 to 360`,
      `value ${lineOf('EPHEMERIS')}: EPHEMERIS_TYPE "4": expected 0`,
      'empty null: an empty constellation: no elements to use',
    ].sort(byLine),
  );
});

/** The text as a whole comes first. */
function byLine(a: string, b: string): number {
  const line = (text: string) => Number(/ (\d+):/.exec(text)?.[1] ?? 999);
  return line(a) - line(b);
}

test('JSON that breaks off is told by line, and what came before is read', () => {
  const text = JSON.stringify([omm, { ...omm, NORAD_CAT_ID: 90_002 }], null, 1);
  const cut = text.slice(0, text.lastIndexOf('"BSTAR"') + 8);
  const reading = readElements(cut, timeMs);
  expect(reading.satellites).toHaveLength(1);
  expect(told(reading)[0]).toBe('format 36: the end of the text: expected a text or number');
});

test('rows of CSV with other fields than the header are told', () => {
  const keys = Object.keys(omm).join(',');
  const row = Object.values(omm).join(',');
  const reading = readElements(`${keys}\n${row}\n"GULL, 2",1,2\n`, timeMs);
  expect(reading.satellites).toHaveLength(1);
  expect(told(reading)).toEqual(['format 3: 3 fields; expected 17, as the header has']);
  expect(reading.problems[0].object).toBe('GULL, 2');
});
