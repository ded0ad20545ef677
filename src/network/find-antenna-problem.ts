import { arrayGainDbi } from '../radio/antenna/array-antenna.ts';
import { axialHelixGainDbic } from '../radio/antenna/axial-helix-antenna.ts';
import { dishGainDbi } from '../radio/antenna/dish-antenna.ts';
import { leastOmniGainDbi, omniGainDbi } from '../radio/antenna/omni-antenna.ts';
import type { Antenna, ArrayAntennaEntry, FileAntenna } from './antenna.ts';
import type { Name } from './name.ts';

/** What fields of an antenna say against each other. */
export interface AntennaProblem {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  /** What must hold, in a sentence of its own, for people. */
  readonly rule: Name;
}

/** What a gain can be too high for. */
const limits = {
  elements: { zh: '阵元', en: 'its elements' },
  aperture: { zh: '口径', en: 'its aperture' },
  winding: { zh: '螺旋尺寸', en: 'its winding' },
  beamwidth: { zh: '垂直波束宽度', en: 'its vertical beamwidth' },
} as const satisfies Record<string, Name>;

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
      return gainAbove(
        antenna.gainDbi,
        dishGainDbi({ ...antenna, efficiency: 1 }),
        limits.aperture,
      );
    case 'vessel': {
      const { design, gainDbi } = antenna;
      if (design.type === 'collinear') return omniProblem(gainDbi, design.verticalBeamwidthDeg);
      return design.type === 'axialHelix'
        ? gainAbove(gainDbi, axialHelixGainDbic(design), limits.winding)
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
      rule: {
        zh: `每端口的行数 ${rowsPerPort} 应能整除 ${rows} 行`,
        en: `rows per port, ${rowsPerPort}, must divide the ${rows} rows`,
      },
    };
  }
  if (ssbColumns > columns) {
    return {
      path: ['ssbColumns'],
      found: `${ssbColumns}`,
      expected: `${columns} columns or fewer`,
      rule: {
        zh: `SSB 波束至多用 ${columns} 列`,
        en: `SSB beams must be of ${columns} columns or fewer`,
      },
    };
  }
  return gainAbove(antenna.gainDbi, arrayGainDbi({ ...antenna, lossDb: 0 }), limits.elements);
}

function omniProblem(gainDbi: number, widthDeg: number | undefined): AntennaProblem | null {
  if (widthDeg !== undefined) {
    return gainAbove(gainDbi, omniGainDbi(widthDeg) + toleranceDb, limits.beamwidth);
  }
  if (gainDbi >= leastOmniGainDbi) return null;
  const least = leastOmniGainDbi.toFixed(2);
  const expected = `${least} dBi or more, or a verticalBeamwidthDeg`;
  const rule = {
    zh: `增益应不低于 ${least} dBi，否则须给出垂直波束宽度`,
    en: `the gain must be ${least} dBi or more, or the vertical beamwidth be given`,
  };
  return { path: ['gainDbi'], found: `${gainDbi}`, expected, rule };
}

function fileProblem({ horizontalDb, verticalDb }: FileAntenna): AntennaProblem | null {
  for (const [field, cutDb] of Object.entries({ horizontalDb, verticalDb })) {
    const leastDb = Math.min(...cutDb);
    if (leastDb > 0) {
      const rule = { zh: '方向图峰值处的损耗应为 0', en: 'a cut must lose 0 dB at its peak' };
      return { path: [field], found: `${leastDb} dB or more`, expected: '0 at the peak', rule };
    }
  }
  return null;
}

function gainAbove(gainDbi: number, mostDbi: number, of: Name): AntennaProblem | null {
  // 0.005 lets gains pass that were rounded to hundredths
  if (gainDbi <= mostDbi + 0.005) return null;
  const most = `${mostDbi.toFixed(2)} dBi`;
  const expected = `${most}, what ${of.en} can have, or less`;
  const rule = {
    zh: `增益应不超过 ${most}（${of.zh}所限）`,
    en: `the gain must be ${most}, what ${of.en} can have, or less`,
  };
  return { path: ['gainDbi'], found: `${gainDbi}`, expected, rule };
}
