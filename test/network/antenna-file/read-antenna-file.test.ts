import { expect, test } from 'vitest';
import { decodeText } from '../../../src/compute/decode-text.ts';
import { antennaSchema, type FileAntenna } from '../../../src/network/antenna.ts';
import {
  type AntennaFileOptions,
  readAntennaFile,
} from '../../../src/network/antenna-file/read-antenna-file.ts';
import { patternOf } from '../../../src/network/pattern-of.ts';
import { sectorAntenna } from '../../../src/radio/antenna/sector-antenna.ts';
import { cutRows, firstRowLine, firstVerticalRowLine, msiText, replaced } from './msi-text.ts';

test('a sound file is read without a warning, losses relative to its gain', () => {
  const { antenna, warnings } = accepted(msiText());
  expect(warnings).toEqual([]);
  expect(antenna).toMatchObject({
    id: 'JS-SEA-700-65-09',
    name: { zh: 'JS-SEA-700-65-09', en: 'JS-SEA-700-65-09' },
    kind: 'file',
    gainDbi: 15,
    frequencyMhz: 740,
    fileName: 'panel.msi',
    maker: 'SeaPlan',
    polarisation: '+/-45',
  });
  expect(antennaSchema.parse(antenna)).toEqual(antenna);
  const sector = sectorAntenna({
    gainDbi: 15,
    horizontalBeamwidthDeg: 65,
    verticalBeamwidthDeg: 9,
    frontToBackDb: 28,
  });
  const pattern = patternOf(antenna, 740);
  expect(pattern.floorDb).toBe(28);
  sector.horizontalDb.forEach((lossDb, deg) => {
    expect(pattern.horizontalDb[deg]).toBeCloseTo(lossDb, 2);
    expect(pattern.verticalDb[deg]).toBeCloseTo(sector.verticalDb[deg], 2);
  });
});

test.each([
  ['carriage returns', msiText().replaceAll('\n', '\r\n')],
  ['tabs', msiText().replaceAll(' ', '\t')],
  ['keys in lower case', msiText().replace(/^[A-Z_]+/gm, (key) => key.toLowerCase())],
  ['trailing blanks', msiText().replaceAll('\n', '   \n')],
  ['blank lines and none at the end', msiText().replaceAll('\n', '\n\n').trimEnd()],
  ['leading blanks', msiText().replaceAll('\n', '\n   ')],
  ['keys with colons', msiText().replace(/^([A-Z_]+) (?=[^\d])/gm, '$1: ')],
  ['the cuts the other way around', swappedCuts()],
  ['whole numbers', msiText().replace(/^(\d+)\.0 /gm, '$1 ')],
  ['a closing row at 360°', msiText({ vertical: [...cutRows(9, 20), '360.0 0.00'] })],
])('%s make no difference', (_, text) => {
  const plain = accepted(msiText()).antenna;
  const { antenna } = accepted(text);
  expect(antenna).toEqual(plain);
});

test('angles from −180 to 180 are the same circle', () => {
  const rows = cutRows(9, 20).map((row) => {
    const [angle, loss] = row.split(' ');
    return `${Number(angle) > 180 ? Number(angle) - 360 : angle} ${loss}`;
  });
  const sorted = [...rows].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  const { antenna } = accepted(msiText({ vertical: sorted }));
  expect(antenna.verticalDb).toEqual(accepted(msiText()).antenna.verticalDb);
});

test.each([
  ['15.00 dBi', 15, null],
  ['15.00dBi', 15, null],
  ['12.85 dBd', 15, null],
  ['12.85', 15, 'line 7: gain 12.85 without dBd or dBi: read as dBd, 15 dBi'],
  ['12.85 dB', 15, 'line 7: gain 12.85 dB without dBd or dBi: read as dBd, 15 dBi'],
  ['-2 dBi', -2, null],
])('a gain of %s is %f dBi', (value, gainDbi, warning) => {
  const { antenna, warnings } = accepted(msiText({ headers: { GAIN: value } }));
  expect(antenna.gainDbi).toBe(gainDbi);
  expect(warnings).toEqual(warning === null ? [] : [warning]);
});

test.each([
  ['2437', 2437, null],
  ['2437 MHz', 2437, null],
  ['2.437 GHz', 2437, null],
  ['2.437', 2437, 'line 3: frequency 2.437 without a unit: read as GHz'],
  ['698-960', 829, 'line 3: frequency 698 to 960 MHz: its middle, 829 MHz, is kept'],
  ['1710 – 2170 MHz', 1940, 'line 3: frequency 1710 to 2170 MHz: its middle, 1940 MHz, is kept'],
  ['1.71-2.17 GHz', 1940, 'line 3: frequency 1710 to 2170 MHz: its middle, 1940 MHz, is kept'],
  ['', undefined, 'no FREQUENCY: not known which frequency the pattern is of'],
])('a frequency of "%s" is %s MHz', (value, frequencyMhz, warning) => {
  const { antenna, warnings } = accepted(msiText({ headers: { FREQUENCY: value } }));
  expect(antenna.frequencyMhz).toBe(frequencyMhz);
  expect(warnings).toEqual(warning === null ? [] : [warning]);
});

test.each([
  ['ELECTRICAL', undefined],
  ['MECHANICAL', undefined],
  ['6', 6],
  ['6.0 deg', 6],
  ['ELECTRICAL 6', 6],
  ['2 MECHANICAL', undefined],
])('a tilt of %s gives an electrical tilt of %s', (value, tiltDeg) => {
  const { antenna, warnings } = accepted(msiText({ headers: { TILT: value } }));
  expect(antenna.electricalTiltDeg).toBe(tiltDeg);
  expect(warnings).toEqual([]);
});

test('a vertical cut turned upside down is told of, and flipped when asked', () => {
  const upwards = cutRows(9, 20).map((row, i, rows) => {
    const turned = rows[(i + 6) % 360].split(' ')[1];
    return `${row.split(' ')[0]} ${turned}`;
  });
  const text = msiText({ vertical: upwards });
  const asRead = accepted(text);
  expect(asRead.warnings).toEqual([
    'line 372: the vertical cut peaks 6° above the horizon: flip it if the file counts angles upwards',
  ]);
  const flipped = accepted(text, { flipVertical: true });
  expect(flipped.warnings).toEqual([]);
  expect(flipped.antenna.verticalDb[6]).toBe(0);
  expect(flipped.antenna.verticalDb[90]).toBe(asRead.antenna.verticalDb[270]);
});

test('without VERTICAL the cut is made from V_WIDTH, and told of', () => {
  const { antenna, warnings } = accepted(msiText({ vertical: null }));
  expect(warnings).toEqual([
    'line 5: no VERTICAL: the vertical cut is a 3GPP parabola made from V_WIDTH 9°',
  ]);
  expect(antenna.verticalDb).toEqual(accepted(msiText()).antenna.verticalDb);
  expect(antenna.confidence).toBe('low');
});

/** What is read in spite of a mistake, with the warning; lines as of the file that msiText makes. */
test.each<[string, string, string[]]>([
  [
    '359 rows',
    msiText({ horizontal: replaced(cutRows(65, 28), { 217: null }) }),
    [
      'line 11: horizontal cut of 359 rows, 360 announced',
      'line 228: horizontal cut without a row for 217°: taken from its neighbours',
    ],
  ],
  [
    '359 rows, the last one missing',
    msiText({ vertical: replaced(cutRows(9, 20), { 359: null }) }),
    [
      'line 372: vertical cut of 359 rows, 360 announced',
      'line 731: vertical cut without a row for 359°: taken from its neighbours',
    ],
  ],
  [
    'steps of 0.1°',
    msiText({ vertical: cutRows(9, 20, 0.1) }).replace('VERTICAL 360', 'VERTICAL 3600'),
    ['line 372: vertical cut of 3600 rows: its values at whole degrees are kept'],
  ],
  [
    'steps of 5°',
    msiText({ horizontal: cutRows(65, 28, 5) }).replace('HORIZONTAL 360', 'HORIZONTAL 72'),
    ['line 12: horizontal cut without a row for 1° (and 287 more): taken from its neighbours'],
  ],
  [
    'a repeated angle that says the same',
    msiText({ horizontal: replaced(cutRows(65, 28), { 90: '90.0 23.00\n90.0 23.40' }) }),
    [
      'line 11: horizontal cut of 361 rows, 360 announced',
      'line 103: 90° again, first in line 102: the first is kept',
    ],
  ],
  [
    'a negative loss',
    msiText({ horizontal: replaced(cutRows(65, 28), { 40: '40.0 -4.54' }) }),
    ['line 52: negative loss −4.54 dB: its size is taken'],
  ],
  [
    'losses written as negative gains',
    msiText({ horizontal: cutRows(65, 28).map((row) => row.replace(' ', ' -')) }),
    ['line 14: negative loss −0.01 dB: its size is taken (and 356 more)'],
  ],
  [
    'losses of 80 dB',
    msiText({ vertical: replaced(cutRows(9, 20), { 90: '90.0 80', 91: '91.0 80' }) }),
    ['line 463: loss 80 dB, more than can be measured: 60 dB is kept (and 1 more)'],
  ],
  [
    'decimal commas',
    msiText().replace(/(\d)\.(\d)/g, '$1,$2'),
    ['line 7: "15,00" read with a decimal comma'],
  ],
  [
    'a peak that is not 0',
    msiText({ horizontal: cutRows(65, 28).map((row) => raised(row, 1.5)) }),
    [
      'line 11: horizontal cut loses 1.5 dB or more everywhere: lowered by it, so that its peak is 0',
    ],
  ],
  ['no name', msiText({ headers: { NAME: null } }), ['no NAME: named after the file']],
  [
    'no number of rows',
    msiText().replace('VERTICAL 360', 'VERTICAL'),
    ['line 372: vertical cut of 360 rows, their number not announced'],
  ],
  [
    'a width that the cut does not have',
    msiText({ headers: { H_WIDTH: '90' } }),
    ['line 4: width of 90° stated, but the horizontal cut is 65° wide at 3 dB'],
  ],
])('%s: read, with a warning that names the line', (_, text, warnings) => {
  const read = accepted(text);
  expect(read.warnings).toEqual(warnings);
  const plain = accepted(msiText()).antenna;
  read.antenna.horizontalDb.forEach((lossDb, deg) => {
    // steps of 5° cut the corner where the lobe meets its floor
    expect(Math.abs(lossDb - plain.horizontalDb[deg])).toBeLessThan(0.35);
  });
});

/** What is refused, and why. */
test.each<[string, string, string]>([
  [
    'a file cut short in its rows',
    msiText().split('\n').slice(0, 600).join('\n'),
    'line 600: the vertical cut ends at 227° — expected rows all the way around: the file is cut short',
  ],
  [
    'a file cut short before its second cut',
    msiText().split('\n').slice(0, 300).join('\n'),
    'line 300: the horizontal cut ends at 288° — expected rows all the way around: the file is cut short',
  ],
  [
    'a file cut in the middle of a row',
    msiText().slice(0, -6),
    'line 732: "359.0" — expected an angle and a loss',
  ],
  [
    'a cut without rows',
    msiText({ vertical: [] }),
    'line 372: VERTICAL without rows — expected rows of an angle and a loss',
  ],
  [
    'neither VERTICAL nor V_WIDTH',
    msiText({ vertical: null, headers: { V_WIDTH: null } }),
    'line 370: the file ends without VERTICAL — expected VERTICAL, or V_WIDTH in its place',
  ],
  [
    'text for a loss',
    msiText({ horizontal: replaced(cutRows(65, 28), { 202: '202.0 28.oo' }) }),
    'line 214: "28.oo" — expected a loss in dB, 0 to 200',
  ],
  [
    'text for an angle',
    msiText({ horizontal: replaced(cutRows(65, 28), { 202: 'O.0 28.00' }) }),
    'line 214: "O.0" — expected an angle in degrees, 0 to 360',
  ],
  [
    'not-a-number for a loss',
    msiText({ horizontal: replaced(cutRows(65, 28), { 202: '202.0 NaN' }) }),
    'line 214: "NaN" — expected a loss in dB, 0 to 200',
  ],
  [
    'a third column',
    msiText({ horizontal: replaced(cutRows(65, 28), { 0: '0 0 0' }) }),
    'line 12: "0 0 0" — expected an angle and a loss',
  ],
  [
    'a repeated angle that says otherwise',
    msiText({ horizontal: replaced(cutRows(65, 28), { 90: '90.0 23.00\n90.0 12.00' }) }),
    'line 103: 12 dB at 90° — expected 23 dB as in line 102',
  ],
  [
    'gains of both signs for losses',
    msiText({ horizontal: cutRows(65, 28).map((row) => raised(row, -15)) }),
    'line 12: −15 dB in a horizontal cut of both signs — expected losses relative to GAIN, all of one sign',
  ],
  [
    'a wide gap',
    msiText({ horizontal: cutRows(65, 28).filter((_, deg) => deg < 100 || deg > 140) }),
    'line 111: no row of the horizontal cut for 42° after 99° — expected one every 15° at least',
  ],
  [
    'a loss of 999 dB',
    msiText({ horizontal: replaced(cutRows(65, 28), { 180: '180 999' }) }),
    'line 192: "999" — expected a loss in dB, 0 to 200',
  ],
  [
    'a cut of 80 dB all around',
    msiText({ vertical: cutRows(9, 20).map((row) => `${row.split(' ')[0]} 80`) }),
    'line 372: vertical cut of 60 dB or more everywhere — expected losses relative to GAIN, 0 at the peak',
  ],
  [
    'text for the gain',
    msiText({ headers: { GAIN: 'high' } }),
    'line 7: GAIN "high" — expected a gain in dBi or dBd, −30 to 70',
  ],
  [
    'no gain',
    msiText({ headers: { GAIN: null } }),
    'no GAIN — expected a line such as GAIN 15.0 dBi',
  ],
  [
    'two gains',
    msiText({ headers: { GAIN: '15 dBi\nGAIN 12 dBi' } }),
    'line 8: GAIN "12 dBi" — expected "15 dBi" as in line 7',
  ],
  [
    'text for the frequency',
    msiText({ headers: { FREQUENCY: 'n28' } }),
    'line 3: FREQUENCY "n28" — expected MHz or GHz, or a range of them',
  ],
  [
    'text for a width',
    msiText({ headers: { V_WIDTH: 'narrow' } }),
    'line 5: V_WIDTH "narrow" — expected a number in deg',
  ],
  [
    'text for the tilt',
    msiText({ headers: { TILT: 'a lot' } }),
    'line 8: tilt "a lot" — expected ELECTRICAL, MECHANICAL or degrees',
  ],
  [
    'text for the number of rows',
    msiText().replace('HORIZONTAL 360', 'HORIZONTAL all'),
    'line 11: HORIZONTAL "all" — expected the number of its rows, such as 360',
  ],
  [
    'a second HORIZONTAL',
    msiText().replace('VERTICAL', 'HORIZONTAL'),
    'line 372: a second HORIZONTAL — expected one in a file; the first is in line 11',
  ],
  [
    'rows before any cut',
    '0 0\n1 0\n',
    'line 1: "0 0" — expected a key such as NAME, GAIN or HORIZONTAL',
  ],
  [
    'another kind of text',
    'Dear reader\nall is well\n',
    'no HORIZONTAL line — expected an antenna file in MSI or Planet format',
  ],
  ['nothing', '', 'the file is empty — expected an antenna file'],
])('%s: refused, with the reason', (_, text, reason) => {
  expect(read(text)).toMatchObject({ valid: false, reason: { en: reason } });
});

test('a file of another kind is refused by its ending and its size', () => {
  const bytes = new TextEncoder().encode(msiText());
  expect(readAntennaFile('panel.pdf', bytes, decodeText)).toMatchObject({
    valid: false,
    reason: { en: 'unknown ending — expected .msi, .pln or .ant' },
  });
  expect(readAntennaFile('panel.PLN', bytes, decodeText).valid).toBe(true);
  expect(readAntennaFile('big.ant', new Uint8Array(2_500_000), decodeText)).toMatchObject({
    valid: false,
    reason: { en: '2.5 MB — expected an antenna file, 2 MB at most' },
  });
});

test('the lines of the test file are where the tests say', () => {
  const lines = msiText().split('\n');
  expect(lines[firstRowLine - 1]).toBe('0.0 0.00');
  expect(lines[firstVerticalRowLine - 2]).toBe('VERTICAL 360');
});

function read(text: string, options: AntennaFileOptions = {}) {
  return readAntennaFile('panel.msi', new TextEncoder().encode(text), decodeText, options);
}

function accepted(
  text: string,
  options: AntennaFileOptions = {},
): { antenna: FileAntenna; warnings: string[] } {
  const check = read(text, options);
  if (!check.valid) throw new Error(check.reason.en);
  const warnings = check.warnings.map((warning) => warning.text.en);
  return { antenna: check.antenna, warnings };
}

function raised(row: string, byDb: number): string {
  const [angle, loss] = row.split(' ');
  return `${angle} ${(Number(loss) + byDb).toFixed(2)}`;
}

function swappedCuts(): string {
  const lines = msiText().trimEnd().split('\n');
  return [...lines.slice(0, 10), ...lines.slice(371), ...lines.slice(10, 371)].join('\n');
}
