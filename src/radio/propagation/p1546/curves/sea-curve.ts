import { type Curve, curveOf, nominalHeightsM } from './curve.ts';
import { sea100Mhz } from './sea-100-mhz.ts';
import { sea600Mhz } from './sea-600-mhz.ts';
import { sea2000Mhz } from './sea-2000-mhz.ts';
import { type SeaTables, seaDistancesKm } from './sea-tables.ts';

const tables: Readonly<Record<number, SeaTables>> = {
  100: sea100Mhz,
  600: sea600Mhz,
  2000: sea2000Mhz,
};

/** The curve over cold or warm sea. */
export function seaCurve(frequencyMhz: number, timePercent: number, warm: boolean): Curve {
  const { time50, time10Cold, time10Warm, time1Cold, time1Warm } = tables[frequencyMhz];
  if (timePercent === 50) return parse(time50);
  if (timePercent === 10) return parse(warm ? time10Warm : time10Cold);
  return parse(warm ? time1Warm : time1Cold);
}

function parse(text: string): Curve {
  const values = text.trim().split(/\s+/).map(Number);
  const heights = nominalHeightsM.length;
  const fieldDb =
    values.length === seaDistancesKm.length
      ? values.flatMap((value) => Array<number>(heights).fill(value))
      : values;
  if (fieldDb.length !== seaDistancesKm.length * heights) {
    throw new Error(`P.1546 sea curve: ${values.length} values`);
  }
  return curveOf(seaDistancesKm, Float64Array.from(fieldDb));
}
