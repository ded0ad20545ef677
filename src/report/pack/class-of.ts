import { limitingCauses } from '../../coverage/tile-layers.ts';
import { layerScales, tierClasses } from '../legend/layer-scales.ts';

const rsrpBounds = layerScales.rsrp.classes.map(({ lowerBound }) => lowerBound);

/** Cells of maps hold the place of their class in the layer's legend plus one, and 0 for none. */

/** Class of a service tier, the best first; none where no service is given or nothing was computed. */
export function tierClass(tier: number): number {
  return tier > tierClasses.length || tier === 0 ? 0 : tierClasses.length - tier + 1;
}

/** Class of an RSRP in dBm; NaN, and what is below the last class, has none. */
export function rsrpClass(rsrpDbm: number): number {
  for (let i = 0; i < rsrpBounds.length; i++) if (rsrpDbm >= rsrpBounds[i]) return i + 1;
  return 0;
}

/** Class of a limiting cause by its code; none where nothing was computed. */
export function causeClass(code: number): number {
  return code < limitingCauses.length ? code + 1 : 0;
}

/** Gains from 12, 6 and 3 dB on, then losses of up to 6, up to 12 and more; less than 3 dB is no class. */
export function differenceClass(differenceDb: number): number {
  const sizeDb = Math.abs(differenceDb);
  if (!(sizeDb >= 3)) return 0;
  const step = sizeDb > 12 ? 0 : sizeDb >= 6 ? 1 : 2;
  return differenceDb > 0 ? step + 1 : 6 - step;
}

/** Class of a service that a place had, or not, and has now, or not: gained, lost, kept. */
export function changeClass(had: boolean, has: boolean): number {
  if (has) return had ? 3 : 1;
  return had ? 2 : 0;
}
