import { assumedNoiseRiseDb } from '../../coverage/station.ts';
import type { Carrier } from '../../network/carrier.ts';
import type { Sector } from '../../network/site.ts';
import { cutsOf, floorDbOf } from '../../radio/antenna/pattern-cuts.ts';
import {
  dataOverRsrpDb,
  elementPowerDbm,
  rsrpWithoutPathLossDbm,
} from '../../radio/link-budget/element-power.ts';
import type { TerminalRadio } from '../../radio/link-budget/terminal-radio.ts';
import { uplinkCouplingLimitDb } from '../../radio/link-budget/uplink-limit.ts';
import { tiltTowards } from '../../radio/sector-pattern.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import { attachRangeOf, carrierRadio, terminalRadio } from '../carrier-radio.ts';
import { edgeDeviations } from '../reception-plan.ts';
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

/** Which way a path leaves its transmitter. */
export interface Departure {
  /** Clockwise from true north. */
  readonly bearingDeg: number;
  /** Below the horizontal. */
  readonly depressionDeg: number;
}

/** The budget of the sector that is strongest in a direction; null when there is none. */
export function cellBudget(
  carrier: Carrier,
  sectors: readonly Sector[],
  { terminal, service }: Asker,
  departure: Departure,
): CellBudget | null {
  const base = carrierRadio(carrier);
  const radio = terminalRadio(terminal, carrier);
  const axisDbm = rsrpWithoutPathLossDbm(base, radio);
  const riseDb = carrier.uplinkNoiseRiseDb ?? assumedNoiseRiseDb;
  const limitDb = uplinkCouplingLimitDb(base, radio, service.uplinkMbps, riseDb);
  const shadowDb = usualShadowing.inSightDb * edgeDeviations(service);
  return sectors
    .map((sector) => ({
      sectorId: sector.id,
      elementEirpDbm: axisDbm - terminalShareDb(radio),
      patternLossDb: patternLossDb(carrier, sector, departure),
      terminalGainDbi: radio.gainDbi,
      terminalLossDb: radio.lossDb,
      downlinkNeedDbm: service.ssRsrpDbm[carrier.thresholdClass],
      uplinkNeedDbm: elementPowerDbm(base) - dataOverRsrpDb(base) - limitDb + shadowDb,
      attachRangeKm: attachRangeOf(carrier).rangeKm,
    }))
    .reduce<CellBudget | null>(
      (best, next) => (best && best.patternLossDb <= next.patternLossDb ? best : next),
      null,
    );
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

function patternLossDb(carrier: Carrier, sector: Sector, departure: Departure): number {
  const offAxisDeg = departure.bearingDeg - sector.azimuthDeg;
  const tiltDeg = tiltTowards(sector.electricalTiltDeg, sector.mechanicalTiltDeg, offAxisDeg);
  const cuts = cutsOf(carrier);
  const loss = cuts.acrossDb(offAxisDeg) + cuts.downDb(departure.depressionDeg - tiltDeg);
  return Math.min(loss, floorDbOf(carrier));
}
