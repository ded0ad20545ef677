import { expect, test } from 'vitest';
import { antennas } from '../../../projects/build/antennas.ts';
import { decodeText } from '../../../src/compute/decode-text.ts';
import { readAntennaFile } from '../../../src/network/antenna-file/read-antenna-file.ts';
import { writeAntennaFile } from '../../../src/network/antenna-file/write-antenna-file.ts';
import { patternOf } from '../../../src/network/pattern-of.ts';

test.each(antennas.map((antenna) => [antenna.id, antenna] as const))(
  '%s: written as a file and read again it has the same pattern',
  (_, antenna) => {
    const frequencyMhz = antenna.frequencyMhz ?? 2000;
    const pattern = patternOf(antenna, frequencyMhz);
    const text = writeAntennaFile({ name: antenna.name.zh, frequencyMhz }, pattern);
    const check = readAntennaFile('out.msi', new TextEncoder().encode(text), decodeText);
    if (!check.valid) throw new Error(check.reason.en);
    expect(check.warnings).toEqual([]);
    expect(check.antenna.name.zh).toBe(antenna.name.zh);
    expect(check.antenna.frequencyMhz).toBe(frequencyMhz);
    expect(check.antenna.gainDbi).toBeCloseTo(pattern.gainDbi, 2);
    pattern.horizontalDb.forEach((lossDb, deg) => {
      expect(check.antenna.horizontalDb[deg]).toBeCloseTo(lossDb, 2);
      expect(check.antenna.verticalDb[deg]).toBeCloseTo(pattern.verticalDb[deg], 2);
    });
  },
);

test('what was read is written again to the letter', () => {
  const header = {
    name: 'A panel',
    maker: 'Maker',
    frequencyMhz: 773,
    polarisation: '+45',
    electricalTiltDeg: 2,
  };
  const text = writeAntennaFile(header, patternOf(antennas[0], 773));
  const check = readAntennaFile('a.msi', new TextEncoder().encode(text), decodeText);
  if (!check.valid) throw new Error(check.reason.en);
  const { antenna } = check;
  expect(writeAntennaFile({ ...antenna, name: antenna.name.en }, patternOf(antenna, 773))).toBe(
    text,
  );
});
