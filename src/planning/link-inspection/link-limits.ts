import type { Carrier } from '../../network/carrier.ts';
import type { AttachLimit } from '../../radio/nr/attach-range.ts';
import { attachRangeOf } from '../carrier-radio.ts';
import type { CellAtPlace } from './cells-at-place.ts';

/** One limit of how far a terminal can attach; null where it does not apply. */
export interface AttachBar {
  readonly id: AttachLimit;
  readonly rangeKm: number | null;
}

/** Limits of a link beyond its signal, against its distance. */
export interface LinkLimits {
  readonly distanceKm: number;
  readonly attaches: boolean;
  /** The least of the carrier's own limits, and of those that share its channel at the site. */
  readonly attachRangeKm: number;
  /** What ends the carrier's own range. */
  readonly limitedBy: AttachLimit;
  readonly bars: readonly AttachBar[];
  /** Where the smooth earth hides the antenna from the terminal. */
  readonly horizonKm: number;
  readonly beyondHorizon: boolean;
  /** Where the place lies as shadowing sees it. */
  readonly shadowZone: 'inSight' | 'beyondHorizon' | 'land';
  readonly shadowSigmaDb: number;
  /** Kept by the uplink for the service's share of places. */
  readonly shadowMarginDb: number;
}

/** The limits of a link; `shadow` as the budget has it. */
export function limitsOf(
  { station, distanceM, attaches, beyondHorizon }: CellAtPlace,
  carrier: Carrier,
  horizonM: number,
  onLand: boolean,
  shadow: { readonly sigmaDb: number; readonly marginDb: number },
): LinkLimits {
  const { limitedBy, all } = attachRangeOf(carrier);
  const seaZone = beyondHorizon ? 'beyondHorizon' : 'inSight';
  return {
    distanceKm: distanceM / 1000,
    attaches,
    attachRangeKm: station.attachRangeM / 1000,
    limitedBy,
    bars: (Object.keys(all) as AttachLimit[]).map((id) => ({ id, rangeKm: all[id] })),
    horizonKm: horizonM / 1000,
    beyondHorizon,
    shadowZone: onLand ? 'land' : seaZone,
    shadowSigmaDb: shadow.sigmaDb,
    shadowMarginDb: shadow.marginDb,
  };
}
