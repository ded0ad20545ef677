import type { PathStudy } from '../../../planning/path-study.ts';
import { kmPerNauticalMile } from '../../../units/constants.ts';

/** Where the profile is drawn, in px, and which distances and heights it spans. */
export interface ProfileScale {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly distanceKm: number;
  readonly x: (km: number) => number;
  /** Of a height above the straight line between the ends' places at sea level. */
  readonly y: (heightM: number) => number;
  readonly kmAt: (x: number) => number;
  readonly heightTicksM: readonly number[];
  readonly kmTicks: readonly number[];
  /** In nautical miles. */
  readonly mileTicks: readonly number[];
}

const margins = { left: 42, right: 16, top: 33, bottom: 46 } as const;

/** Share of the shown heights that lies below the sea, so that the hidden part of F1 is seen. */
const shareBelow = 0.26;

export function profileScale(
  { geometry, profile, distanceKm }: PathStudy,
  widthPx: number,
  heightPx: number,
): ProfileScale {
  const { transmitterAmslM, receiverAmslM, fresnelRadiusM, bulgeM } = geometry;
  const last = bulgeM.length - 1;
  let highestM = Math.max(transmitterAmslM, receiverAmslM, 10) * 1.12;
  for (let i = 0; i <= last; i++) {
    const rayM = transmitterAmslM + ((receiverAmslM - transmitterAmslM) * i) / last;
    highestM = Math.max(
      highestM,
      rayM + fresnelRadiusM[i] * 1.04,
      (profile.heightsM[i] + profile.clutterM[i] + bulgeM[i]) * 1.05,
    );
  }
  const lowestM = (-shareBelow / (1 - shareBelow)) * highestM;
  const { left, top } = margins;
  const right = widthPx - margins.right;
  const bottom = heightPx - margins.bottom;
  const x = (km: number) => left + ((right - left) * km) / distanceKm;
  const y = (m: number) => top + ((bottom - top) * (highestM - m)) / (highestM - lowestM);
  const columns = Math.max(3, Math.floor((right - left) / 70));
  return {
    left,
    right,
    top,
    bottom,
    distanceKm,
    x,
    y,
    kmAt: (px) => Math.min(distanceKm, Math.max(0, (distanceKm * (px - left)) / (right - left))),
    heightTicksM: ticks(lowestM, highestM, 6),
    kmTicks: ticks(0, distanceKm, columns),
    mileTicks: ticks(0, distanceKm / kmPerNauticalMile, columns),
  };
}

/** Round values from `low` to `high`, about `count` of them. */
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * decade).find((each) => each >= rough)!;
  const found: number[] = [];
  for (let n = Math.ceil(low / step - 1e-9); n * step <= high * (1 + 1e-9); n++) {
    found.push(Number((n * step).toPrecision(12)));
  }
  return found;
}

/** Decimals that tell ticks apart. */
export function tickDecimals(values: readonly number[]): number {
  const step = values.length > 1 ? values[1] - values[0] : 1;
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** An open line through places given by index. */
export function linePath(
  count: number,
  x: (index: number) => number,
  y: (index: number) => number,
): string {
  let path = '';
  for (let i = 0; i < count; i++) {
    const [px, py] = [x(i), y(i)];
    if (Number.isNaN(py)) continue;
    const begins = path === '' || Number.isNaN(y(i - 1));
    path += `${begins ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
  }
  return path;
}

/** A closed band between two heights by index. */
export function bandPath(
  count: number,
  x: (index: number) => number,
  upper: (index: number) => number,
  lower: (index: number) => number,
): string {
  let path = linePath(count, x, upper);
  for (let i = count - 1; i >= 0; i--) path += `L${x(i).toFixed(1)} ${lower(i).toFixed(1)}`;
  return `${path}Z`;
}
