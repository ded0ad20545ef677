import { decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import type { CellAtPlace } from './cells-at-place.ts';
import { othersMw } from './judged-place.ts';
import type { LabelledCell } from './labelled-cell.ts';

/** Interferers told one by one. */
const listed = 10;

/** One of the cells that disturb a link. */
export interface Interferer {
  readonly cell: LabelledCell;
  readonly distanceKm: number;
  /** From its antenna to the place. */
  readonly bearingDeg: number;
  /** SS-RSRP in the share of time of what disturbs. */
  readonly rsrpDbm: number;
  /** Share of resource elements that it sends on. */
  readonly load: number;
  /** RSRP times load. */
  readonly levelDbm: number;
}

/** All that disturbs a link, in dBm as SS-RSRP is. */
export interface Interference {
  /** −∞ when nothing does. */
  readonly totalDbm: number;
  readonly count: number;
  /** The ten strongest. */
  readonly strongest: readonly Interferer[];
  /** What all others send together; −∞ when there are none. */
  readonly restDbm: number;
}

/** What disturbs one cell of a channel. */
export function interferenceOf(
  channel: readonly CellAtPlace[],
  own: CellAtPlace,
  label: (index: number) => LabelledCell,
): Interference {
  const others = channel
    .filter(({ cell }) => cell.index !== own.cell.index && cell.downlinkLoad > 0)
    .map(({ cell, distanceM, bearingDeg, disturbingDbm }) => ({
      index: cell.index,
      distanceKm: distanceM / 1000,
      bearingDeg,
      rsrpDbm: disturbingDbm,
      load: cell.downlinkLoad,
      levelDbm: disturbingDbm + decibelsFromRatio(cell.downlinkLoad),
    }))
    .sort((a, b) => b.levelDbm - a.levelDbm);
  const restMw = others
    .slice(listed)
    .reduce((sum, { levelDbm }) => sum + ratioFromDecibels(levelDbm), 0);
  return {
    totalDbm: decibelsFromRatio(othersMw(channel, own)),
    count: others.length,
    strongest: others
      .slice(0, listed)
      .map(({ index, ...other }) => ({ cell: label(index), ...other })),
    restDbm: decibelsFromRatio(restMw),
  };
}
