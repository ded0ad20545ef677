import { arrayGainDbi } from '../radio/antenna/array-antenna.ts';
import { axialHelixGainDbic } from '../radio/antenna/axial-helix-antenna.ts';
import { dishGainDbi } from '../radio/antenna/dish-antenna.ts';
import { leastOmniGainDbi, omniGainDbi } from '../radio/antenna/omni-antenna.ts';
import type { Antenna, ArrayAntennaEntry, FileAntenna } from './antenna.ts';

/** What fields of an antenna say against each other. */
export interface AntennaProblem {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** The gain of a real antenna may lie above a rule of thumb by this much, in dB. */
const toleranceDb = 1.5;

/** What no antenna can be although each of its fields is in its range; null when all is well. */
export function findAntennaProblem(antenna: Antenna): AntennaProblem | null {
  switch (antenna.kind) {
    case 'sector':
      return null;
    case 'array':
      return arrayProblem(antenna);
    case 'omni':
      return omniProblem(antenna.gainDbi, antenna.verticalBeamwidthDeg);
    case 'dish':
      return gainAbove(antenna.gainDbi, dishGainDbi({ ...antenna, efficiency: 1 }), 'its aperture');
    case 'vessel': {
      const { design, gainDbi } = antenna;
      if (design.type === 'collinear') return omniProblem(gainDbi, design.verticalBeamwidthDeg);
      return design.type === 'axialHelix'
        ? gainAbove(gainDbi, axialHelixGainDbic(design), 'its winding')
        : null;
    }
    case 'file':
      return fileProblem(antenna);
  }
}

function arrayProblem(antenna: ArrayAntennaEntry): AntennaProblem | null {
  const { rows, columns, rowsPerPort, ssbColumns } = antenna;
  if (rows % rowsPerPort !== 0) {
    return {
      path: ['rowsPerPort'],
      found: `${rowsPerPort}`,
      expected: `a divisor of ${rows} rows`,
    };
  }
  if (ssbColumns > columns) {
    return {
      path: ['ssbColumns'],
      found: `${ssbColumns}`,
      expected: `${columns} columns or fewer`,
    };
  }
  return gainAbove(antenna.gainDbi, arrayGainDbi({ ...antenna, lossDb: 0 }), 'its elements');
}

function omniProblem(gainDbi: number, widthDeg: number | undefined): AntennaProblem | null {
  if (widthDeg !== undefined) {
    return gainAbove(gainDbi, omniGainDbi(widthDeg) + toleranceDb, 'its vertical beamwidth');
  }
  if (gainDbi >= leastOmniGainDbi) return null;
  const expected = `${leastOmniGainDbi.toFixed(2)} dBi or more, or a verticalBeamwidthDeg`;
  return { path: ['gainDbi'], found: `${gainDbi}`, expected };
}

function fileProblem({ horizontalDb, verticalDb }: FileAntenna): AntennaProblem | null {
  for (const [field, cutDb] of Object.entries({ horizontalDb, verticalDb })) {
    const leastDb = Math.min(...cutDb);
    if (leastDb > 0)
      return { path: [field], found: `${leastDb} dB or more`, expected: '0 at the peak' };
  }
  return null;
}

function gainAbove(gainDbi: number, mostDbi: number, of: string): AntennaProblem | null {
  // 0.005 lets gains pass that were rounded to hundredths
  if (gainDbi <= mostDbi + 0.005) return null;
  const expected = `${mostDbi.toFixed(2)} dBi, what ${of} can have, or less`;
  return { path: ['gainDbi'], found: `${gainDbi}`, expected };
}
