import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type BaseRadio,
  elementNoiseDbm,
  rsrpWithoutPathLossDbm,
  type TerminalRadio,
  uplinkPathLossLimitDb,
} from '../../src/radio/link-budget.ts';
import { freeSpaceLossDb } from '../../src/radio/propagation/free-space-loss.ts';
import {
  mixedPathLossDb,
  sphericalEarthLoss,
} from '../../src/radio/propagation/p526/spherical-earth-loss.ts';
import { lowestSinrDb, sinrForEfficiencyDb } from '../../src/radio/spectral-efficiency.ts';

/** A row of test/reference/uplink-ranges.csv. */
interface RangeCase {
  readonly band: keyof typeof bands;
  readonly terminal: 'ue' | 'cpe';
  readonly uplinkMbps: number;
  readonly pathLossLimitDb: number;
  readonly medianRsrpDbm: number;
  readonly rangesKm: readonly number[];
}

const fdd = {
  subcarrierSpacingKhz: 15,
  rsrpPorts: 4,
  feederLossDb: 0.5,
  ssbGainOffsetDb: 0,
  receiveDiversityDb: 6,
  uplinkShare: 1,
};
const tdd = {
  powerW: 320,
  resourceBlocks: 273,
  subcarrierSpacingKhz: 30,
  rsrpPorts: 1,
  feederLossDb: 0,
  ssbGainOffsetDb: 0,
  noiseFigureDb: 3,
  receiveDiversityDb: 0,
};

/**
 * The facts' base stations. The ranges come out at the uplink's frequency; taken at the downlink's,
 * those of n28 and n1 are up to 0.8 km too short.
 */
const bands = {
  n28: {
    base: { ...fdd, powerW: 240, resourceBlocks: 160, antennaGainDbi: 15, noiseFigureDb: 3 },
    uplinkMhz: 718,
    terminalDbm: 23,
    terminalDbi: { ue: -2, cpe: 6 },
  },
  n1: {
    base: { ...fdd, powerW: 320, resourceBlocks: 216, antennaGainDbi: 18, noiseFigureDb: 2.5 },
    uplinkMhz: 1940,
    terminalDbm: 23,
    terminalDbi: { ue: 0, cpe: 8 },
  },
  n41: {
    base: { ...tdd, antennaGainDbi: 25, uplinkShare: 0.2 },
    uplinkMhz: 2565,
    terminalDbm: 26,
    terminalDbi: { ue: 0, cpe: 8 },
  },
  n78: {
    base: { ...tdd, antennaGainDbi: 25.5, uplinkShare: 0.3 },
    uplinkMhz: 3500,
    terminalDbm: 26,
    terminalDbi: { ue: 0, cpe: 9 },
  },
} satisfies Record<string, { base: BaseRadio } & Record<string, unknown>>;

const antennaHeightsM = [25, 40, 60, 80, 120, 200];
const terminalHeightsM = { ue: 3, cpe: 10 };

/** 2 dB for interference, and the shadowing of 90 % of places at σ = 4 dB. */
const margins = { interferenceDb: 2, shadowDb: 1.28155 * 4 };

const cases = readCases();

test('uplink path-loss limits agree with all 40 worked budgets within 0.1 dB', () => {
  expect(cases).toHaveLength(40);
  for (const row of cases) {
    // the budgets are rounded to 0.1 dB: 0.054 dB measured
    expect(Math.abs(limitDb(row) - row.pathLossLimitDb), nameOf(row)).toBeLessThan(0.1);
  }
});

test('the median SS-RSRP at the end of the uplink agrees with all 40 budgets within 0.1 dB', () => {
  for (const row of cases) {
    const rsrpDbm = rsrpWithoutPathLossDbm(bands[row.band].base, terminalOf(row)) - limitDb(row);
    expect(Math.abs(rsrpDbm - row.medianRsrpDbm), nameOf(row)).toBeLessThan(0.1);
  }
});

test('the 240 benchmark ranges hold within the step they were searched in', () => {
  for (const row of cases) {
    antennaHeightsM.forEach((heightM, i) => {
      const offKm = Math.abs(rangeKm(row, heightM) - row.rangesKm[i]);
      // one step of 0.25 km, and 0.05 km of rounding
      expect(offKm, `${nameOf(row)} from ${heightM} m`).toBeLessThan(0.301);
    });
  }
});

test('noise of a resource element is −125.2 dBm at 15 kHz and −122.2 dBm at 30 kHz, NF 7 dB', () => {
  expect(elementNoiseDbm(15, 7)).toBeCloseTo(-125.2, 1);
  expect(elementNoiseDbm(30, 7)).toBeCloseTo(-122.2, 1);
});

test('SINR follows the CQI table, holds its lowest value below it and ends above it', () => {
  expect(sinrForEfficiencyDb(1.4766)).toBeCloseTo(4.697, 10);
  expect(sinrForEfficiencyDb(5.5547)).toBeCloseTo(19.83, 10);
  expect(sinrForEfficiencyDb(0.01)).toBe(lowestSinrDb);
  expect(sinrForEfficiencyDb(5.6)).toBe(Number.POSITIVE_INFINITY);
});

test('a rate beyond the band has no path-loss limit', () => {
  const { base } = bands.n28;
  expect(uplinkPathLossLimitDb(base, terminalOf(cases[0]), 200, margins)).toBe(
    Number.NEGATIVE_INFINITY,
  );
});

function limitDb(row: RangeCase): number {
  return uplinkPathLossLimitDb(bands[row.band].base, terminalOf(row), row.uplinkMbps, margins);
}

function terminalOf({ band, terminal }: RangeCase): TerminalRadio {
  const { terminalDbm, terminalDbi } = bands[band];
  return { powerDbm: terminalDbm, gainDbi: terminalDbi[terminal], lossDb: 1, noiseFigureDb: 7 };
}

/** Largest distance in steps of 0.25 km at which the uplink still works. */
function rangeKm(row: RangeCase, antennaHeightM: number): number {
  const { uplinkMhz } = bands[row.band];
  const heightsM = [antennaHeightM, terminalHeightsM[row.terminal]] as const;
  const diffraction = sphericalEarthLoss((4 / 3) * 6371, uplinkMhz / 1000, heightsM, 'vertical');
  const mostDb = limitDb(row);
  let km = 150;
  while (freeSpaceLossDb(km, uplinkMhz) + mixedPathLossDb(diffraction(km), 1) > mostDb) km -= 0.25;
  return km;
}

function nameOf({ band, terminal, uplinkMbps }: RangeCase): string {
  return `${band} ${terminal} at ${uplinkMbps} Mbps`;
}

function readCases(): RangeCase[] {
  const file = new URL('../reference/uplink-ranges.csv', import.meta.url);
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const at = (name: string) => head.split(',').indexOf(name);
  return lines.map((line) => {
    const fields = line.split(',');
    return {
      band: fields[at('band')] as RangeCase['band'],
      terminal: fields[at('terminal')] as RangeCase['terminal'],
      uplinkMbps: Number(fields[at('ul_mbps')]),
      pathLossLimitDb: Number(fields[at('mapl_ul_db')]),
      medianRsrpDbm: Number(fields[at('median_ss_rsrp_per_port_at_limit_dbm')]),
      rangesKm: antennaHeightsM.map((m) => Number(fields[at(`range_km_h${m}m`)])),
    };
  });
}
