import { assumedNoiseRiseDb } from '../../coverage/station.ts';
import type { Antenna } from '../../network/antenna.ts';
import type { Carrier } from '../../network/carrier.ts';
import type { Sector } from '../../network/site.ts';
import { type Departure, patternLossDb } from '../../radio/antenna/pattern-loss.ts';
import {
  dataOverRsrpDb,
  elementPowerDbm,
  rsrpWithoutPathLossDbm,
} from '../../radio/link-budget/element-power.ts';
import type { TerminalRadio } from '../../radio/link-budget/terminal-radio.ts';
import { uplinkCouplingLimitDb } from '../../radio/link-budget/uplink-limit.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import { attachRangeOf, carrierRadio, type SeaTerms, terminalRadio } from '../carrier-radio.ts';
import { edgeDeviations } from '../reception-plan.ts';
import { sectorAntenna } from '../sector-antenna.ts';
import { usualShadowing } from '../usual-shadowing.ts';
import type { Asker } from './path-question.ts';

/** The way of a signal from a cell to a terminal, path loss left out. */
export interface CellBudget {
  readonly sectorId: string;
  /** Radiated per resource element and port on the antenna's axis. */
  readonly elementEirpDbm: number;
  /** What the antenna's pattern takes off in the direction of the path, positive. */
  readonly patternLossDb: number;
  readonly terminalGainDbi: number;
  readonly terminalLossDb: number;
  /** RSRP that the downlink of the service needs. */
  readonly downlinkNeedDbm: number;
  /** RSRP at which the uplink of the service comes to its end. */
  readonly uplinkNeedDbm: number;
  /** Farther than this no terminal can attach. */
  readonly attachRangeKm: number;
}

/** What of a project a budget stands on, beside the carrier. */
export type CellTerms = SeaTerms & { readonly antennas?: readonly Antenna[] | undefined };

/** The budget of the sector that is strongest in a direction; null when there is none. */
export function cellBudget(
  carrier: Carrier,
  sectors: readonly Sector[],
  { terminal, service }: Asker,
  departure: Departure,
  terms: CellTerms,
): CellBudget | null {
  const radio = terminalRadio(terminal, carrier, terms);
  const riseDb = carrier.uplinkNoiseRiseDb ?? assumedNoiseRiseDb;
  const shadowDb = usualShadowing.inSightDb * edgeDeviations(service);
  return sectors
    .map((sector) => {
      const antenna = sectorAntenna(carrier, terms.antennas, sector);
      const base = carrierRadio(carrier, antenna);
      const limitDb = uplinkCouplingLimitDb(base, radio, service.uplinkMbps, riseDb);
      return {
        sectorId: sector.id,
        elementEirpDbm: rsrpWithoutPathLossDbm(base, radio) - terminalShareDb(radio),
        patternLossDb: patternLossDb(antenna.pattern, sector, departure),
        terminalGainDbi: radio.gainDbi,
        terminalLossDb: radio.lossDb,
        downlinkNeedDbm: service.ssRsrpDbm[carrier.thresholdClass],
        uplinkNeedDbm: elementPowerDbm(base) - dataOverRsrpDb(base) - limitDb + shadowDb,
        attachRangeKm: attachRangeOf(carrier).rangeKm,
      };
    })
    .reduce<CellBudget | null>(
      (best, next) => (best && radiatedDbm(best) >= radiatedDbm(next) ? best : next),
      null,
    );
}

/** What a cell sends towards the departure, per resource element. */
function radiatedDbm({ elementEirpDbm, patternLossDb }: CellBudget): number {
  return elementEirpDbm - patternLossDb;
}

/** RSRP that a budget leaves at the end of a path, in dBm. */
export function rsrpAfterDbm(budget: CellBudget, lossDb: number): number {
  const { elementEirpDbm, patternLossDb, terminalGainDbi, terminalLossDb } = budget;
  return elementEirpDbm - patternLossDb + terminalGainDbi - terminalLossDb - lossDb;
}

/** RSRP that the service needs in both directions. */
export function needDbm({ downlinkNeedDbm, uplinkNeedDbm }: CellBudget): number {
  return Math.max(downlinkNeedDbm, uplinkNeedDbm);
}

/** Angle below the horizontal at which waves leave: towards the place, or the horizon before it. */
export function depressionDeg(heightM: number, distanceKm: number, kFactor: number): number {
  const diameterM = 2000 * kFactor * earthRadiusKm;
  const farthestM = Math.min(1000 * distanceKm, Math.sqrt(diameterM * Math.max(0, heightM)));
  if (farthestM === 0) return 0;
  return (Math.atan(heightM / farthestM + farthestM / diameterM) * 180) / Math.PI;
}

function terminalShareDb({ gainDbi, lossDb }: TerminalRadio): number {
  return gainDbi - lossDb;
}
