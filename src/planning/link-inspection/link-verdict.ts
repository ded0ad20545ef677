import { locationShare } from '../../radio/location-probability.ts';
import type { PlaceVerdict } from './judged-place.ts';
import { type InspectedBudget, lineValue } from './link-budget-of.ts';
import type { LinkHelp } from './link-help.ts';

/** What a margin is over. */
export type MarginOf = 'rsrp' | 'ssSinr' | 'downlinkRate' | 'uplink';

/** What limits a link and what would help. */
export interface LinkVerdict extends PlaceVerdict {
  /** Over everything that the service asks; −∞ where a rate is out of reach. */
  readonly margins: Readonly<Record<MarginOf, number>>;
  /** The least of them, and which it is. */
  readonly marginDb: number;
  readonly marginOf: MarginOf;
  readonly help: LinkHelp;
}

/** The margins of a budget. */
export function marginsOf({ downlink, uplink }: InspectedBudget): LinkVerdict['margins'] {
  return {
    rsrp: lineValue(downlink, 'rsrpMargin'),
    ssSinr: lineValue(downlink, 'ssSinrMargin'),
    downlinkRate: lineValue(downlink, 'rateMargin'),
    uplink: lineValue(uplink, 'margin'),
  };
}

/** The least of some margins. */
export function leastMargin(margins: LinkVerdict['margins']): {
  marginDb: number;
  marginOf: MarginOf;
} {
  const ids: readonly MarginOf[] = ['rsrp', 'ssSinr', 'downlinkRate', 'uplink'];
  const marginOf = ids.reduce((least, id) => (margins[id] < margins[least] ? id : least));
  return { marginDb: margins[marginOf], marginOf };
}

/** Share of places that have what they need of a link: no margin is kept for shadowing in either direction. */
export function probabilityOf(
  margins: LinkVerdict['margins'],
  uplinkShadowMarginDb: number,
  sigmaDb: number,
): number {
  const { rsrp, ssSinr, downlinkRate, uplink } = margins;
  const medianDb = Math.min(rsrp, ssSinr, downlinkRate, uplink + uplinkShadowMarginDb);
  return locationShare(medianDb, sigmaDb);
}
