import { cellPattern } from '../../coverage/cell-pattern.ts';
import type { FanRequest } from '../../coverage/fan.ts';
import {
  followedFloorDbm,
  type ReceptionPlan,
  type Station,
  type StationCell,
} from '../../coverage/station.ts';
import { cutsOf, floorDbOf } from '../../radio/antenna/pattern-cuts.ts';
import { patternLossDb } from '../../radio/antenna/pattern-loss.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';
import { arcTangent } from '../../units/trigonometry.ts';
import { reachOfFanM } from '../fan-plan.ts';
import type { PathsToPlace } from './paths-to-place.ts';

/** One cell as it arrives at a place. */
export interface CellAtPlace {
  readonly station: Station;
  readonly cell: StationCell;
  readonly distanceM: number;
  /** From the antenna to the place, clockwise from true north. */
  readonly bearingDeg: number;
  readonly patternLossDb: number;
  /** Path loss for the share of time of what is served; NaN where the map does not follow it. */
  readonly lossDb: number;
  /** SS-RSRP in the same share of time; NaN with the loss. */
  readonly rsrpDbm: number;
  /** SS-RSRP in the share of time of what disturbs, fully loaded; NaN where it does not. */
  readonly disturbingDbm: number;
  /** Near enough to attach. */
  readonly attaches: boolean;
  readonly beyondHorizon: boolean;
}

/** Finds what cells send to a place, as the composite of a tile does, with paths of its own. */
export class CellsAtPlace {
  readonly #plan: ReceptionPlan;
  readonly #fans: ReadonlyMap<string, FanRequest>;
  readonly #paths: PathsToPlace;

  constructor(plan: ReceptionPlan, fans: readonly FanRequest[], paths: PathsToPlace) {
    this.#plan = plan;
    this.#fans = new Map(fans.map((fan) => [fan.key, fan]));
    this.#paths = paths;
  }

  /** All cells in service at the end of a year that are heard or disturb, in the plan's order. */
  heard(year: number): CellAtPlace[] {
    return this.#plan.stations.flatMap((station) => {
      const { distanceM, bearingDeg } = this.#paths.geodesicFrom(station.origin);
      if (station.year > year || distanceM > station.reachM) return [];
      const [wanted, interference] = this.fansOf(station);
      const strongestDbm = this.#strongestDbm(station, bearingDeg);
      const followed = (fan: FanRequest) => {
        if (distanceM > reachOfFanM(fan)) return Number.NaN;
        const { lossDb } = this.#paths.loss(fan);
        return strongestDbm - lossDb >= followedFloorDbm ? lossDb : Number.NaN;
      };
      const lossDb = followed(wanted);
      const otherDb = interference === wanted ? lossDb : followed(interference);
      if (Number.isNaN(lossDb) && Number.isNaN(otherDb)) return [];
      // what is followed at all is followed for both shares of time
      const disturbingDb = Number.isNaN(otherDb) ? this.#paths.loss(interference).lossDb : otherDb;
      return station.cells.map((cell) => this.#received(station, cell, lossDb, disturbingDb));
    });
  }

  /** One cell, however weak. */
  asked(station: Station, cell: StationCell): CellAtPlace {
    const [wanted, interference] = this.fansOf(station);
    const { lossDb } = this.#paths.loss(wanted);
    return this.#received(station, cell, lossDb, this.#paths.loss(interference).lossDb);
  }

  /** The fans of a station: for what is served, and for what is disturbed. */
  fansOf({ fanKey, interferenceFanKey }: Station): [wanted: FanRequest, interference: FanRequest] {
    return [this.#fan(fanKey), this.#fan(interferenceFanKey)];
  }

  #received(
    station: Station,
    cell: StationCell,
    lossDb: number,
    disturbingDb: number,
  ): CellAtPlace {
    const { distanceM, bearingDeg } = this.#paths.geodesicFrom(station.origin);
    const pattern = cellPattern(cell, this.#plan.carriers);
    const departure = { bearingDeg, depressionDeg: depressionDeg(station, distanceM) };
    const patternDb = patternLossDb(pattern, cell, departure);
    const radiatedDbm = decibelsFromRatio(cell.axisMw) - patternDb;
    return {
      station,
      cell,
      distanceM,
      bearingDeg,
      patternLossDb: patternDb,
      lossDb,
      rsrpDbm: radiatedDbm - lossDb,
      disturbingDbm: radiatedDbm - disturbingDb,
      attaches: distanceM <= station.attachRangeM,
      beyondHorizon: distanceM > horizonM(station, this.#plan.terminalHeightM),
    };
  }

  /** The most that any cell of a station sends towards a bearing, in any plane. */
  #strongestDbm({ cells }: Station, bearingDeg: number): number {
    return cells.reduce((strongest, cell) => {
      const pattern = cellPattern(cell, this.#plan.carriers);
      const across = cutsOf(pattern).acrossDb(bearingDeg - cell.azimuthDeg);
      const lossDb = Math.min(across, floorDbOf(pattern));
      return Math.max(strongest, decibelsFromRatio(cell.axisMw) - lossDb);
    }, Number.NEGATIVE_INFINITY);
  }

  #fan(key: string): FanRequest {
    const fan = this.#fans.get(key);
    if (!fan) throw new Error(`fan ${key} is missing`);
    return fan;
  }
}

/** Where the smooth earth hides a station's antenna from a terminal. */
export function horizonM(
  { earthDiameterM, antennaHeightM }: Station,
  terminalHeightM: number,
): number {
  return Math.sqrt(earthDiameterM * antennaHeightM) + Math.sqrt(earthDiameterM * terminalHeightM);
}

/** Angle below the horizontal at which waves leave: towards the place, or the horizon before it. */
function depressionDeg({ antennaHeightM, earthDiameterM }: Station, distanceM: number): number {
  const d = Math.min(Math.max(10, distanceM), Math.sqrt(earthDiameterM * antennaHeightM));
  // 45° is below any antenna's pattern
  const slope = Math.min(1, antennaHeightM / d + d / earthDiameterM);
  return (arcTangent(slope) * 180) / Math.PI;
}
