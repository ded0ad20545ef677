import { expect, test } from 'vitest';
import { downlinkSinrNeedDb } from '../../../src/radio/link-budget/downlink-rate.ts';
import {
  carrierEirpDbm,
  elementNoiseDbm,
  elementPowerDbm,
  rsrpWithoutPathLossDbm,
} from '../../../src/radio/link-budget/element-power.ts';
import { uplinkLimit } from '../../../src/radio/link-budget/uplink-limit.ts';
import { edgeMarginDb } from '../../../src/radio/location-probability.ts';
import { freeSpaceLossDb } from '../../../src/radio/propagation/free-space-loss.ts';
import {
  mixedPathLossDb,
  sphericalEarthLoss,
} from '../../../src/radio/propagation/p526/spherical-earth-loss.ts';
import { dbmFromWatts } from '../../../src/units/decibel.ts';
import { readTable } from '../../reference/read-table.ts';
import { type Band, cells, type TerminalKind, terminalOf } from './planning-links.ts';

/**
 * The ranges come out at the uplink's frequency; taken at the downlink's, those of n28 and n1 are
 * up to 0.8 km too short.
 */
const uplinkMhz: Readonly<Record<Band, number>> = { n28: 718, n1: 1940, n41: 2565, n78: 3500 };

const terminalHeightsM = { ue: 3, cpe: 10 };
const antennaHeightsM = [25, 40, 60, 80, 120, 200] as const;

/** What the ranges keep: 90 % of places at σ = 4 dB, and 2 dB for interference. */
const shadowDb = edgeMarginDb(4, 0.9);
const interferenceDb = 2;

/** A row of test/reference/uplink-ranges.csv. */
type Row = Record<
  | 'band'
  | 'terminal'
  | 'dl_mbps'
  | 'ul_mbps'
  | 'mapl_dl_db'
  | 'mapl_ul_db'
  | 'ul_nrb'
  | 'ul_sinr_db'
  | 'median_ss_rsrp_per_port_at_limit_dbm'
  | `range_km_h${(typeof antennaHeightsM)[number]}m`,
  string
>;

const rows: Row[] = readTable<keyof Row>('uplink-ranges.csv');

test.each(rows)('path loss of $band $terminal may be what the planning facts find', (row) => {
  expect(differenceFrom(row.mapl_ul_db, uplinkPathLossDb(row))).toBeLessThan(0.1);
  expect(differenceFrom(row.mapl_dl_db, downlinkPathLossDb(row))).toBeLessThan(0.1);
  const { blocks, sinrNeedDb } = limitOf(row);
  expect(blocks).toBe(Number(row.ul_nrb));
  expect(differenceFrom(row.ul_sinr_db, sinrNeedDb)).toBeLessThan(0.051);
});

test.each(rows)('the uplink of $band $terminal at $ul_mbps Mbps ends at its RSRP', (row) => {
  const { cell, terminal } = linkOf(row);
  const rsrpDbm = rsrpWithoutPathLossDbm(cell, terminal) - uplinkPathLossDb(row);
  const expected = row.median_ss_rsrp_per_port_at_limit_dbm;
  expect(differenceFrom(expected, rsrpDbm)).toBeLessThan(0.1);
});

test.each(rows)(
  'the uplink of $band $terminal at $ul_mbps Mbps reaches as far over a smooth sea',
  (row) => {
    for (const heightM of antennaHeightsM) {
      const expected = row[`range_km_h${heightM}m`];
      // within the 0.25 km steps of the search and the rounding of the path loss
      expect(differenceFrom(expected, rangeKm(row, heightM)), `from ${heightM} m`).toBeLessThan(
        0.301,
      );
    }
  },
);

test('power of a carrier, of its elements and of noise are those of the worked budgets', () => {
  // radio planning facts, §3.3
  expect(carrierEirpDbm(cells.n28)).toBeCloseTo(68.3, 1);
  expect(elementPowerDbm(cells.n41)).toBeCloseTo(19.9, 1);
  expect(elementNoiseDbm(15, 7)).toBeCloseTo(-125.2, 1);
  expect(elementNoiseDbm(30, 7)).toBeCloseTo(-122.2, 1);
  expect(dbmFromWatts(240)).toBeCloseTo(53.8, 1);
});

function linkOf({ band, terminal }: Row) {
  return {
    cell: cells[band as Band],
    terminal: terminalOf(band as Band, terminal as TerminalKind),
  };
}

function limitOf(row: Row) {
  const { cell, terminal } = linkOf(row);
  return uplinkLimit(cell, terminal, Number(row.ul_mbps), interferenceDb);
}

function uplinkPathLossDb(row: Row): number {
  const { cell, terminal } = linkOf(row);
  const gainsDb = terminal.gainDbi - terminal.lossDb + cell.antennaGainDbi - cell.feederLossDb;
  return limitOf(row).couplingDb + gainsDb - shadowDb;
}

function downlinkPathLossDb(row: Row): number {
  const { cell, terminal } = linkOf(row);
  const sentDbm = elementPowerDbm(cell) + cell.antennaGainDbi - cell.feederLossDb;
  const noiseDbm = elementNoiseDbm(cell.subcarrierSpacingKhz, terminal.noiseFigureDb);
  // the facts count on no downlink below −6 dB
  const sinrDb = Math.max(-6, downlinkSinrNeedDb(cell, terminal, Number(row.dl_mbps)));
  const receivedDbm = sentDbm + terminal.gainDbi - terminal.lossDb;
  return receivedDbm - noiseDbm - sinrDb - interferenceDb - shadowDb;
}

/** Largest distance in steps of 0.25 km at which the uplink still works. */
function rangeKm(row: Row, antennaHeightM: number): number {
  const frequencyMhz = uplinkMhz[row.band as Band];
  const heightsM = [antennaHeightM, terminalHeightsM[row.terminal as TerminalKind]] as const;
  const diffraction = sphericalEarthLoss((4 / 3) * 6371, frequencyMhz / 1000, heightsM, 'vertical');
  const mostDb = uplinkPathLossDb(row);
  let km = 150;
  while (freeSpaceLossDb(km, frequencyMhz) + mixedPathLossDb(diffraction(km), 1) > mostDb) {
    km -= 0.25;
  }
  return km;
}

function differenceFrom(expected: string, value: number): number {
  return Math.abs(value - Number(expected));
}
