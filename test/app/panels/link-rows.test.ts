import { expect, test } from 'vitest';
import { linkRows } from '../../../src/app/panels/link/link-rows.ts';
import { budgetLines } from '../../../src/radio/link-budget/budget-lines.ts';
import type { BudgetLink } from '../../../src/radio/link-budget/budget-link.ts';
import { cells, terminalOf } from '../../radio/link-budget/planning-links.ts';

test('bars go from level to level, and end where the sums stand', () => {
  const { downlink, uplink } = budgetLines(linkAt(130));
  for (const [direction, lines, sum] of [
    ['downlink', downlink, 'rsrp'],
    ['uplink', uplink, 'receivedPower'],
  ] as const) {
    const { rows, lowDbm, highDbm } = linkRows(direction, lines);
    const steps = rows.filter(({ bar, isSum }) => bar && !isSum);
    const last = steps.at(-1)?.bar?.to;
    const line = lines.find(({ id }) => id === sum);
    if (direction === 'downlink') expect(last).toBeCloseTo(line?.value ?? Number.NaN, 9);
    const ends = rows.flatMap(({ bar }) => (bar ? [bar.from, bar.to] : []));
    expect(Math.min(...ends)).toBeGreaterThan(lowDbm);
    expect(Math.max(...ends)).toBeLessThan(highDbm);
    expect(ends).toContainEqual(line?.value);
  }
});

test('margins below zero are told apart, and the limit is what must be received', () => {
  const near = budgetLines(linkAt(110));
  const far = budgetLines(linkAt(165));
  expect(linkRows('downlink', near.downlink).rows.some(({ isShort }) => isShort)).toBe(false);
  const short = linkRows('downlink', far.downlink).rows.filter(({ isShort }) => isShort);
  // the rate is small and would still get through
  expect(short.map(({ line }) => line.id)).toEqual(['rsrpMargin', 'ssSinrMargin', 'margin']);
  const { limitDbm } = linkRows('downlink', far.downlink);
  expect(limitDbm).toBe(-110);
  const uplink = linkRows('uplink', far.uplink);
  const received = far.uplink.find(({ id }) => id === 'receivedPower')!.value;
  const margin = far.uplink.find(({ id }) => id === 'margin')!.value;
  expect(received - uplink.limitDbm!).toBeCloseTo(margin, 9);
});

function linkAt(pathLossDb: number): BudgetLink {
  const terminal = terminalOf('n28', 'cpe');
  return {
    cell: cells.n28,
    terminal,
    losses: { ownDb: terminal.lossDb, penetrationDb: 0, seaDb: 0 },
    patternLossDb: 1,
    downlinkPathLossDb: pathLossDb,
    uplinkPathLossDb: pathLossDb,
    interferenceDbm: null,
    noiseRiseDb: 2,
    demand: {
      downlinkMbps: 5,
      uplinkMbps: 0.5,
      leastSinrDb: null,
      leastSignal: { rsrpDbm: -110, ssSinrDb: -3 },
      downlinkShadowMarginDb: null,
      uplinkShadowMarginDb: 3,
    },
  };
}
