import { expect, test } from 'vitest';
import { antennas } from '../../../projects/build/antennas.ts';
import { tiltedCut } from '../../../src/app/panels/inspector/tilted-cut.ts';
import { patternOf } from '../../../src/network/pattern-of.ts';
import { patternLossDb } from '../../../src/radio/antenna/antenna-pattern.ts';
import { cutLossDb } from '../../../src/radio/antenna/cut-loss.ts';
import { tiltTowards } from '../../../src/radio/sector-pattern.ts';

const omni = antennas.find(({ id }) => id === 'omni-6dbi');

test('a tilted omni is drawn ahead and behind as the engine takes it', () => {
  if (!omni) throw new Error('no omni in the library');
  const pattern = patternOf(omni, 740);
  const tilts = { electricalTiltDeg: 4, mechanicalTiltDeg: 3 };
  const drawnDb = tiltedCut((deg) => cutLossDb(pattern.verticalDb, deg), tilts);
  for (let depressionDeg = -60; depressionDeg <= 60; depressionDeg += 5) {
    const takenDb = (offAzimuthDeg: number) => {
      const tiltDeg = tiltTowards(4, 3, offAzimuthDeg);
      return patternLossDb(pattern, offAzimuthDeg, depressionDeg - tiltDeg);
    };
    expect(drawnDb(depressionDeg)).toBeCloseTo(takenDb(0), 9);
    expect(drawnDb(180 - depressionDeg)).toBeCloseTo(takenDb(180), 9);
  }
});
