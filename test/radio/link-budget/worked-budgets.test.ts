import { expect, test } from 'vitest';
import { budgetLines } from '../../../src/radio/link-budget/budget-lines.ts';
import type { BudgetLink } from '../../../src/radio/link-budget/budget-link.ts';
import { dataOverRsrpDb, elementNoiseDbm } from '../../../src/radio/link-budget/element-power.ts';
import { edgeMarginDb } from '../../../src/radio/location-probability.ts';
import { decibelsFromRatio, ratioFromDecibels } from '../../../src/units/decibel.ts';
import { readTable } from '../../reference/read-table.ts';
import { type Band, cells, type TerminalKind, terminalOf } from './planning-links.ts';

const rows = readTable<'band' | 'terminal' | 'direction' | 'line' | 'value'>('link-budgets.csv');

/** The worked budgets keep 2 dB for interference in both directions. */
const interferenceDb = 2;

test.each(
  (['n28', 'n1', 'n41', 'n78'] as const).flatMap((band) => [
    [band, 'ue'] as const,
    [band, 'cpe'] as const,
  ]),
)('the worked budget of %s %s, line by line within 0.1 dB', (band, kind) => {
  const budget = budgetLines(linkOf(band, kind));
  const expected = rows.filter((row) => row.band === band && row.terminal === kind);
  expect(expected).toHaveLength(33);
  for (const { direction, line: written, value } of expected) {
    // one of the two is nothing, and a terminal has one figure for both
    const isOwn = written === 'cableLoss' || written === 'bodyLoss';
    if (isOwn && Number(value) === 0) continue;
    const id = isOwn ? 'terminalLoss' : written;
    const lines = direction === 'uplink' ? budget.uplink : budget.downlink;
    const line = lines.find((candidate) => candidate.id === id);
    expect(line, `${direction} ${id}`).toBeDefined();
    const differs = Math.abs((line?.value ?? Number.NaN) - Number(value));
    expect(differs, `${direction} ${id}: ${line?.value} for ${value}`).toBeLessThanOrEqual(
      line?.unit === 'bit/s/Hz' ? 0.0005 : 0.1,
    );
  }
});

test('the margin does not depend on the path loss that the budget is asked at', () => {
  const near = budgetLines(linkOf('n28', 'ue', 120));
  const far = budgetLines(linkOf('n28', 'ue', 150));
  for (const direction of ['downlink', 'uplink'] as const) {
    const greatest = [near, far].map((lines) => lineValue(lines[direction], 'greatestPathLoss'));
    expect(greatest[0]).toBeCloseTo(greatest[1], 9);
    expect(lineValue(near[direction], 'margin') - lineValue(far[direction], 'margin')).toBeCloseTo(
      30,
      9,
    );
  }
});

test('every line is in the sums: a decibel more of any loss is a decibel less of margin', () => {
  const link = linkOf('n28', 'ue', 130);
  const margins = (changed: BudgetLink) => {
    const { downlink, uplink } = budgetLines(changed);
    return [lineValue(downlink, 'margin'), lineValue(uplink, 'margin')];
  };
  const [downlinkDb, uplinkDb] = margins(link);
  const { losses, cell } = link;
  for (const changed of [
    { ...link, patternLossDb: 1 },
    { ...link, cell: { ...cell, feederLossDb: cell.feederLossDb + 1 } },
    { ...link, losses: { ...losses, ownDb: losses.ownDb + 1 } },
    { ...link, losses: { ...losses, penetrationDb: 1 } },
    { ...link, losses: { ...losses, seaDb: 1 } },
    { ...link, cell: { ...cell, implementationMarginDb: 1 } },
  ]) {
    const [downlink, uplink] = margins(changed);
    expect(downlink).toBeCloseTo(downlinkDb - 1, 9);
    expect(uplink).toBeCloseTo(uplinkDb - 1, 9);
  }
});

/** What formulas may name besides lines: fields of the carrier and the service, and functions. */
const otherSymbols =
  'N_RB N_port Δf F r OH µ α P0 σ p η_j I_j SINR_min SE Q log max min min_v arg Σ'.split(' ');

test.each([null, { p0DbmPerBlock: -90, alpha: 0.8 }])(
  'every line has a formula or a source, and formulas name only other lines: power control %j',
  (powerControl) => {
    const link = { ...linkOf('n41', 'cpe'), interferenceDbm: -110 };
    const { downlink, uplink } = budgetLines({ ...link, cell: { ...link.cell, powerControl } });
    for (const lines of [downlink, uplink]) {
      const symbols = lines.map(({ symbol }) => symbol);
      expect(new Set(symbols).size).toBe(lines.length);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const { id, formula, source } of lines) {
        expect(formula !== '' || source !== '', id).toBe(true);
        const named = formula.match(/\p{L}[\p{L}\d_-]*/gu) ?? [];
        const unknown = named.filter((name) => ![...symbols, ...otherSymbols].includes(name));
        expect(unknown, `${id}: ${formula}`).toEqual([]);
      }
    }
  },
);

test('without interference and demand their lines are left out', () => {
  const link = { ...linkOf('n28', 'ue'), interferenceDbm: null, demand: null };
  const { downlink, uplink } = budgetLines(link);
  const ids = [...downlink, ...uplink].map(({ id }) => id);
  expect(ids).not.toContain('dataInterference');
  expect(ids).not.toContain('margin');
  expect(lineValue(downlink, 'interferenceRise')).toBe(0);
});

function linkOf(band: Band, kind: TerminalKind, pathLossDb = 140): BudgetLink {
  const cell = cells[band];
  const terminal = terminalOf(band, kind);
  const noiseDbm = elementNoiseDbm(cell.subcarrierSpacingKhz, terminal.noiseFigureDb);
  return {
    cell,
    terminal,
    losses: { ownDb: terminal.lossDb, penetrationDb: 0, seaDb: 0 },
    patternLossDb: 0,
    downlinkPathLossDb: pathLossDb,
    uplinkPathLossDb: pathLossDb,
    // as much as lifts the data's noise by what the budgets keep
    interferenceDbm:
      noiseDbm + decibelsFromRatio(ratioFromDecibels(interferenceDb) - 1) - dataOverRsrpDb(cell),
    noiseRiseDb: interferenceDb,
    demand: {
      downlinkMbps: Number(figure(band, kind, 'downlink', 'demandedRate')),
      uplinkMbps: Number(figure(band, kind, 'uplink', 'demandedRate')),
      // the budgets count on no downlink below −6 dB
      leastSinrDb: -6,
      leastSignal: null,
      downlinkShadowMarginDb: edgeMarginDb(4, 0.9),
      uplinkShadowMarginDb: edgeMarginDb(4, 0.9),
    },
  };
}

function figure(band: Band, kind: TerminalKind, direction: string, line: string): string {
  const row = rows.find(
    (candidate) =>
      candidate.band === band &&
      candidate.terminal === kind &&
      candidate.direction === direction &&
      candidate.line === line,
  );
  if (!row) throw new Error(`no ${direction} ${line} of ${band} ${kind}`);
  return row.value;
}

function lineValue(lines: readonly { id: string; value: number }[], id: string): number {
  return lines.find((line) => line.id === id)?.value ?? Number.NaN;
}
