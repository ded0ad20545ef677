import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { itmArea, itmSitings } from '../../../src/radio/propagation/itm/itm-area.ts';
import { itmClimates } from '../../../src/radio/propagation/itm/itm-climate.ts';
import type { ItmInput } from '../../../src/radio/propagation/itm/itm-input.ts';
import { itmPointToPoint } from '../../../src/radio/propagation/itm/itm-point-to-point.ts';
import type { ItmResult } from '../../../src/radio/propagation/itm/itm-result.ts';
import { itmModes } from '../../../src/radio/propagation/itm/longley-rice.ts';
import { variabilityMode } from '../../../src/radio/propagation/itm/variability.ts';

/** A case of test/reference/itm-*.jsonl; its README tells the units. */
interface ItmCase {
  readonly id: string;
  readonly f_mhz: number;
  readonly h_tx: number;
  readonly h_rx: number;
  readonly climate: number;
  readonly N0: number;
  readonly pol: 0 | 1;
  readonly eps: number;
  readonly sigma: number;
  readonly mdvar: number;
  readonly time: number;
  readonly location: number;
  readonly situation: number;
  readonly out: {
    readonly A: number;
    readonly warnings: number;
    readonly theta_hzn: readonly [number, number];
    readonly d_hzn__meter: readonly [number, number];
    readonly h_e__meter: readonly [number, number];
    readonly N_s: number;
    readonly delta_h__meter: number;
    readonly A_ref__db: number;
    readonly A_fs__db: number;
    readonly d__km: number;
    readonly mode: number;
  };
}

interface PathCase extends ItmCase {
  readonly prof: {
    readonly D: number;
    readonly n: number;
    readonly h: readonly (number | readonly [count: number, heightM: number])[];
  };
}

interface AreaCase extends ItmCase {
  readonly tx_site: number;
  readonly rx_site: number;
  readonly d_km: number;
  readonly delta_h: number;
}

test('point-to-point mode agrees with NTIA in all it gives, within 1e-6 dB', () => {
  const cases = readReference<PathCase>('itm-p2p.jsonl');
  expect(cases).toHaveLength(120);
  for (const row of cases) {
    const heightsM = Float64Array.from(
      row.prof.h.flatMap((run) => (typeof run === 'number' ? run : Array(run[0]).fill(run[1]))),
    );
    const stepM = (row.prof.D * 1000) / (row.prof.n - 1);
    expectEqual(row, itmPointToPoint({ ...inputOf(row), stepM, heightsM }));
  }
});

test('area mode agrees with NTIA in all it gives, within 1e-6 dB', () => {
  const cases = readReference<AreaCase>('itm-area.jsonl');
  expect(cases).toHaveLength(120);
  for (const row of cases) {
    const result = itmArea({
      ...inputOf(row),
      distanceKm: row.d_km,
      irregularityM: row.delta_h,
      transmitterSiting: itmSitings[row.tx_site],
      receiverSiting: itmSitings[row.rx_site],
    });
    expectEqual(row, result);
  }
});

/** Rounding alone separates the two: sums of heights are taken in another order, 2e-10 dB measured. */
function expectEqual({ id, out }: ItmCase, result: ItmResult): void {
  expect(result.lossDb, id).toBeCloseTo(out.A, 6);
  expect(result.referenceLossDb, id).toBeCloseTo(out.A_ref__db, 6);
  expect(result.freeSpaceLossDb, id).toBeCloseTo(out.A_fs__db, 6);
  expect(result.warningFlags, id).toBe(out.warnings);
  expect(result.warnings, id).toHaveLength(out.warnings.toString(2).replaceAll('0', '').length);
  expect(itmModes.indexOf(result.mode) + 1, id).toBe(out.mode);
  expect(result.distanceKm, id).toBeCloseTo(out.d__km, 9);
  expect(result.irregularityM, id).toBeCloseTo(out.delta_h__meter, 6);
  expect(result.surfaceRefractivityN, id).toBeCloseTo(out.N_s, 9);
  for (const end of [0, 1]) {
    expect(result.horizonsRad[end], id).toBeCloseTo(out.theta_hzn[end], 9);
    expect(result.horizonsM[end], id).toBeCloseTo(out.d_hzn__meter[end], 6);
    expect(result.effectiveHeightsM[end], id).toBeCloseTo(out.h_e__meter[end], 6);
  }
}

function inputOf(row: ItmCase): ItmInput {
  return {
    frequencyMhz: row.f_mhz,
    transmitterHeightM: row.h_tx,
    receiverHeightM: row.h_rx,
    climate: itmClimates[row.climate - 1],
    refractivityN: row.N0,
    polarisation: row.pol === 1 ? 'vertical' : 'horizontal',
    relativePermittivity: row.eps,
    conductivitySpm: row.sigma,
    variability: variabilityMode(row.mdvar),
    timePercent: row.time,
    locationPercent: row.location,
    situationPercent: row.situation,
  };
}

function readReference<Case>(file: string): Case[] {
  const text = readFileSync(new URL(`../../reference/${file}`, import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line): Case => JSON.parse(line));
}
