import { describe, expect, test } from 'vitest';
import { fillLayers } from '../../src/coverage/fill-layers.ts';
import { causeOf, emptyJudgement, judge } from '../../src/coverage/judgement.ts';
import { emptyLayers, limitingCauses } from '../../src/coverage/tile-layers.ts';
import { tileSide } from '../../src/geo/tile-grid.ts';
import { downlinkRate } from '../../src/radio/link-budget/downlink-rate.ts';
import { uplinkRate } from '../../src/radio/link-budget/uplink-rate.ts';
import { ratioFromDecibels } from '../../src/units/decibel.ts';
import { seededRandom } from '../units/seeded-random.ts';
import { needs, noiseDbm, plan, services, silentChannels, uncoupledDbm } from './judged-cells.ts';
import { plainJudgement } from './plain-judgement.ts';
import { randomChannels } from './random-channels.ts';

/*
 * By hand. Uplink of 0.256 Mbps: 3 blocks of 180 kHz, 14 % overhead, 0.551 bit/s/Hz, −1.61 dB
 * between CQI 3 and 4; noise of a block −174 + 52.55 + 2.5 = −118.95 dBm, 2 dB of rise, 6 dB of
 * diversity: coupling 23 − 4.77 + 118.95 − 2 + 6 + 1.61 = 142.79 dB, that is an RSRP of
 * 14.89 − 142.79 = −127.90 dBm. Uplink of 5 Mbps: 54 blocks, 0.598 bit/s/Hz, −1.28 dB: coupling
 * 129.90 dB, RSRP −115.01 dBm. Noise of an element at the terminal −174 + 41.76 + 7 = −125.24 dBm;
 * its data elements lie 6.02 dB above RSRP. 2 Mbps of 38.88 MHz · 0.86 is below CQI 1: −6.93 dB.
 */
const uplinkNeedDbm = { easy: -127.9, muchUplink: -115.01 };

test('what a service needs is the link budget’s', () => {
  const needDbm = (powersMw: Float64Array, at: number) => 10 * Math.log10(powersMw[at]);
  expect(needDbm(needs.uplinkNeedMw, 0)).toBeCloseTo(uplinkNeedDbm.easy, 1);
  expect(needDbm(needs.uplinkNeedMw, 1)).toBeCloseTo(uplinkNeedDbm.muchUplink, 1);
  expect(needDbm(needs.downlinkNeedMw, 0)).toBeCloseTo(-119, 6);
  expect(10 * Math.log10(needs.rateSinr[0])).toBeCloseTo(-6.934, 3);
  expect(10 * Math.log10(needs.perDataGain[0])).toBeCloseTo(-6.021, 3);
  // the uplink's margin in sight: 0.6745 · 4 dB
  expect(needDbm(needs.needMw, 1)).toBeCloseTo(uplinkNeedDbm.muchUplink + 2.7, 1);
});

describe('a cell', () => {
  test('that is short in the uplink alone says so, and how likely the service is', () => {
    const cell = judged({ bestDbm: -114 });
    expect(cell.given).toEqual(['easy', 'muchSinr']);
    expect(cell.causes.muchUplink).toBe('uplink');
    // 1.01 dB above the median need: Φ(1.01 / 4)
    expect(cell.probabilities.muchUplink).toBeCloseTo(0.6, 2);
    // −114 + 125.24 − 8 = 3.24 dB of SINR to spare: Φ(3.24 / 4)
    expect(cell.probabilities.muchSinr).toBeCloseTo(0.791, 2);
    expect(cell.probabilities.easy).toBeCloseTo(phi(5 / 4), 2);
  });

  test('that keeps the uplink’s margin at sea need not keep that on land', () => {
    // −115.01 + 0.6745 · 4 = −112.31 dBm at sea, + 0.6745 · 8 = −109.61 dBm on land
    expect(judged({ bestDbm: -111 }).given).toContain('muchUplink');
    expect(judged({ bestDbm: -111, onLand: true }).given).not.toContain('muchUplink');
    expect(judged({ bestDbm: -111, onLand: true }).probabilities.muchUplink).toBeCloseTo(
      phi(4.01 / 8),
      2,
    );
  });

  test('that is too weak both ways is behind the horizon, or short in the direction worse off', () => {
    // the downlink by itself needs −125.24 − 5 = −130.24 dBm, the uplink −127.90 dBm
    const behind = judged({ bestDbm: -132, beyond: 1 });
    expect(behind.given).toEqual([]);
    expect(behind.causes).toEqual({ easy: 'horizon', muchUplink: 'horizon', muchSinr: 'horizon' });
    const inSight = judged({ bestDbm: -132 });
    // with 8 dB of SINR the downlink needs −117.24 dBm, more than the uplink
    expect(inSight.causes).toEqual({ easy: 'uplink', muchUplink: 'uplink', muchSinr: 'downlink' });
    // one direction would do behind the horizon: it is not what stands in the way
    expect(judged({ bestDbm: -129, beyond: 1 }).causes.easy).toBe('uplink');
  });

  test('whose signal would do but for the others is limited by interference', () => {
    const cell = judged({ bestDbm: -90, othersDbm: -80 });
    expect(cell.causes).toEqual({
      easy: 'interference',
      muchUplink: 'interference',
      muchSinr: 'interference',
    });
    // −10 dB of SS-SINR, 5 dB short: Φ(−5 / 4)
    expect(cell.probabilities.easy).toBeCloseTo(phi(-5 / 4), 2);
    // without noise to speak of 18 dB short: Φ(−18 / 4)
    expect(cell.probabilities.muchSinr).toBeLessThan(1e-4);
  });

  test('that hears a strong signal from too far off to attach to is barred by its range', () => {
    const barred = judged({ barredDbm: -90 });
    expect(barred.causes).toEqual({ easy: 'range', muchUplink: 'range', muchSinr: 'range' });
    expect(barred.probabilities.easy).toBe(0);
    expect(judged({ bestDbm: -132, barredDbm: -90 }).causes.easy).toBe('range');
    // strong enough for one service, not for the other: −119 dBm against −115.01 dBm
    expect(judged({ barredDbm: -117 }).causes).toMatchObject({
      easy: 'range',
      muchUplink: 'silent',
    });
    // interference tells more
    expect(judged({ bestDbm: -90, othersDbm: -80, barredDbm: -90 }).causes.easy).toBe(
      'interference',
    );
  });

  test('that receives nothing is silent', () => {
    const cell = judged({});
    expect(cell.given).toEqual([]);
    expect(cell.causes).toEqual({ easy: 'silent', muchUplink: 'silent', muchSinr: 'silent' });
    expect(Object.values(cell.probabilities)).toEqual([0, 0, 0]);
  });
});

test('thousands of cells are judged as the plain form has it, to the bit', () => {
  const channels = randomChannels(seededRandom(21));
  const judgement = emptyJudgement(services.length);
  const met = new Set<number>();
  const differing: string[] = [];
  for (let cell = 0; cell < 20_000; cell++) {
    const onLand = cell % 5 === 0;
    judge(channels, needs, cell, onLand, judgement);
    services.forEach(({ id }, i) => {
      const plain = plainJudgement(channels, needs, cell, onLand, i);
      const given = (judgement.given & (1 << i)) !== 0;
      const cause = given ? 0 : causeOf(channels, needs, cell, onLand, i);
      const isSame =
        given === plain.given &&
        judgement.probability[i] === plain.probability &&
        (given || cause === plain.cause);
      if (!isSame) differing.push(`cell ${cell}, ${id}`);
      met.add(cause);
    });
  }
  expect(differing).toEqual([]);
  expect([...met].sort()).toEqual(limitingCauses.map((_, code) => code));
});

test('rates are those of the link budget, within a step of the table', () => {
  const channels = silentChannels();
  const { bestMw, othersMw, server } = channels[0].reception;
  const layers = emptyLayers({ z: 9, x: 429, y: 206 }, services.length);
  const cells = 120;
  for (let cell = 0; cell < cells; cell++) {
    bestMw[cell] = ratioFromDecibels(-140 + cell * 0.67);
    othersMw[cell] = ratioFromDecibels(-131 + cell * 0.3);
    server[cell] = cell % 2;
  }
  const bits = new Int32Array(tileSide * tileSide);
  fillLayers(channels, needs, { bits }, Int32Array.of(0, 0, cells), layers);
  const { radio, terminal } = plan.carriers[0];
  // places of the table lie 0.26 dB apart at most
  const stepDb = 0.27;
  const noiseMw = ratioFromDecibels(noiseDbm - 6.0206);
  let different = 0;
  for (let cell = 0; cell < cells; cell++) {
    const sinrDb = 10 * Math.log10(bestMw[cell] / (othersMw[cell] + noiseMw));
    const couplingDb = uncoupledDbm - 10 * Math.log10(bestMw[cell]);
    const down = (offDb: number) => downlinkRate(radio, terminal, sinrDb + offDb);
    const up = (offDb: number) => uplinkRate(radio, terminal, couplingDb - offDb, 2).rateMbps;
    expect(layers.downlinkMbps[cell]).toBeGreaterThanOrEqual(Math.fround(down(-stepDb)));
    expect(layers.downlinkMbps[cell]).toBeLessThanOrEqual(Math.fround(down(stepDb)));
    expect(layers.uplinkMbps[cell]).toBeGreaterThanOrEqual(Math.fround(up(-stepDb)));
    expect(layers.uplinkMbps[cell]).toBeLessThanOrEqual(Math.fround(up(stepDb)));
    if (down(-stepDb) < down(stepDb)) different++;
  }
  expect(different).toBeGreaterThan(60);
});

interface CellSignal {
  readonly bestDbm?: number;
  readonly othersDbm?: number;
  readonly barredDbm?: number;
  readonly beyond?: 0 | 1;
  readonly onLand?: boolean;
}

type ServiceId = 'easy' | 'muchUplink' | 'muchSinr';

/** Judges one cell in which server 0 is the best, and server 1 what cannot be attached to. */
function judged({ bestDbm, othersDbm, barredDbm, beyond = 0, onLand = false }: CellSignal) {
  const channels = silentChannels();
  const { reception } = channels[0];
  const powerMw = (dbm: number | undefined) => (dbm === undefined ? 0 : ratioFromDecibels(dbm));
  reception.bestMw[7] = powerMw(bestDbm);
  reception.othersMw[7] = powerMw(othersDbm);
  reception.barredMw[7] = powerMw(barredDbm);
  reception.beyond[7] = beyond;
  if (bestDbm !== undefined) reception.server[7] = 0;
  if (barredDbm !== undefined) reception.barred[7] = 1;
  const judgement = emptyJudgement(services.length);
  judge(channels, needs, 7, onLand, judgement);
  const each = <T>(value: (i: number) => T) =>
    Object.fromEntries(services.map(({ id }, i) => [id, value(i)])) as Record<ServiceId, T>;
  const isGiven = (i: number) => (judgement.given & (1 << i)) !== 0;
  return {
    given: services.filter((_, i) => isGiven(i)).map(({ id }) => id),
    causes: each((i) =>
      isGiven(i) ? 'none' : limitingCauses[causeOf(channels, needs, 7, onLand, i)],
    ),
    probabilities: each((i) => judgement.probability[i]),
  };
}

/** Φ by Simpson's rule, far enough for two digits. */
function phi(x: number): number {
  const steps = 400;
  const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const from = -8;
  const h = (x - from) / steps;
  let sum = density(from) + density(x);
  for (let i = 1; i < steps; i++) sum += density(from + i * h) * (i % 2 === 1 ? 4 : 2);
  return (sum * h) / 3;
}
