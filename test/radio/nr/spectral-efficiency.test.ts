import { expect, test } from 'vitest';
import { type CqiTable, cqiTables } from '../../../src/radio/nr/cqi-tables.ts';
import {
  cqiAtSinr,
  efficiencyAtSinr,
  lowestSinrDb,
  sinrForEfficiencyDb,
} from '../../../src/radio/nr/spectral-efficiency.ts';
import { readTable } from '../../reference/read-table.ts';

const modulationOrders: Readonly<Record<string, number>> = {
  QPSK: 2,
  '16QAM': 4,
  '64QAM': 6,
  '256QAM': 8,
};

const tables: readonly CqiTable[] = [1, 2, 3];

const rows = readTable<'table' | 'cqi' | 'modulation' | 'rate_1024' | 'efficiency' | 'snr_awgn_db'>(
  'nr-cqi.csv',
);

test.each(tables)('table %i has the modulations, rates and ratios of its 15 CQIs', (table) => {
  const expected = rows.filter((row) => row.table === String(table));
  expect(cqiTables[table]).toHaveLength(15);
  expect(expected).toHaveLength(15);
  for (const [i, entry] of cqiTables[table].entries()) {
    const row = expected[i];
    expect(entry.modulationOrder).toBe(modulationOrders[row.modulation]);
    expect(entry.rate1024).toBe(Number(row.rate_1024));
    // the standard prints four decimals
    expect(entry.efficiency).toBe(Number(row.efficiency));
    expect(
      Math.abs(entry.efficiency - (entry.modulationOrder * entry.rate1024) / 1024),
    ).toBeLessThanOrEqual(0.00005001);
    // tables 2 and 3 are rounded to two decimals there
    expect(Math.abs(entry.snrDb - Number(row.snr_awgn_db))).toBeLessThan(0.005);
  }
});

test.each(tables)('the SINR of table %i follows its CQIs, and ends above them', (table) => {
  for (const [i, { efficiency, snrDb }] of cqiTables[table].entries()) {
    expect(sinrForEfficiencyDb(efficiency, table)).toBeCloseTo(snrDb, 10);
    expect(cqiAtSinr(snrDb, table)).toBe(i + 1);
    expect(cqiAtSinr(snrDb - 0.001, table)).toBe(i);
  }
  expect(sinrForEfficiencyDb(0.001, table)).toBe(lowestSinrDb(table));
  expect(sinrForEfficiencyDb(7.5, table)).toBe(Number.POSITIVE_INFINITY);
});

test.each(tables)('efficiency at the SINR that table %i asks for is the one asked for', (table) => {
  const [first, last] = [cqiTables[table][0], cqiTables[table][14]];
  for (let share = 0; share <= 1; share += 0.01) {
    const efficiency = first.efficiency + share * (last.efficiency - first.efficiency);
    const sinrDb = sinrForEfficiencyDb(efficiency, table);
    expect(efficiencyAtSinr(sinrDb, table) / efficiency).toBeCloseTo(1, 12);
  }
  expect(efficiencyAtSinr(first.snrDb - 0.001, table)).toBe(0);
  expect(efficiencyAtSinr(last.snrDb + 30, table)).toBeCloseTo(last.efficiency, 12);
  expect(efficiencyAtSinr(Number.POSITIVE_INFINITY, table)).toBeCloseTo(last.efficiency, 12);
});
