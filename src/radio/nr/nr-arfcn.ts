/** The global frequency raster. [TS 38.104, table 5.4.2.1-1] */
const raster = [
  { fromArfcn: 0, toArfcn: 599_999, stepMhz: 0.005, fromMhz: 0 },
  { fromArfcn: 600_000, toArfcn: 2_016_666, stepMhz: 0.015, fromMhz: 3000 },
  { fromArfcn: 2_016_667, toArfcn: 3_279_165, stepMhz: 0.06, fromMhz: 24_250.08 },
] as const;

/** The frequency of an NR-ARFCN in MHz; null when there is no such number. [TS 38.104, sec. 5.4.2.1] */
export function arfcnMhz(arfcn: number): number | null {
  if (!Number.isInteger(arfcn)) return null;
  const range = raster.find(({ fromArfcn, toArfcn }) => arfcn >= fromArfcn && arfcn <= toArfcn);
  return range ? range.fromMhz + range.stepMhz * (arfcn - range.fromArfcn) : null;
}
