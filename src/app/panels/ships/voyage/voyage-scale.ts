import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { kmPerNauticalMile } from '../../../../units/constants.ts';
import type { VoyageAxis } from '../../../ships/voyage-store.ts';
import { localOffsetMs } from '../../../sky/clock-period.ts';
import { ticks } from '../../profile/profile-scale.ts';

/** Where the profile of a voyage is drawn, in px. */
export interface VoyageScale {
  readonly left: number;
  readonly right: number;
  /** Rows from above: who serves, rates, level of the masts. */
  readonly band: Row;
  readonly rate: Row;
  readonly level: Row;
  /** Of a moment and the way sailed by then, by the axis that is chosen. */
  readonly x: (place: { readonly timeMs: number; readonly km: number }) => number;
  /** The moment at a place on the axis, within the voyage. */
  readonly timeAt: (px: number) => number;
  /** Of a rate on a scale of decades; rates below its foot stand on it. */
  readonly rateY: (mbps: number) => number;
  readonly rateTicks: readonly number[];
  /** NaN of a level below what is shown. */
  readonly levelY: (dbm: number) => number;
  readonly levelTicks: readonly number[];
  /** Places of the axis that are written: ms or km. */
  readonly axisTicks: readonly number[];
  /** Under kilometres, in nautical miles; none over time. */
  readonly mileTicks: readonly number[];
}

interface Row {
  readonly top: number;
  readonly bottom: number;
}

const margins = { left: 42, right: 14, top: 20, bottom: 30 } as const;
const bandPx = 16;
const gapPx = 8;
/** Of the height that rates and level share. */
const rateShare = 0.6;
const levelSpan = { low: -130, high: -60 } as const;
const minuteMs = 60_000;
/** Steps of a time axis, in minutes. */
const timeSteps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080];

/** @param needMbps that the service asks for, which is kept in sight */
export function voyageScale(
  { points, stepMin }: Pick<VoyageProfile, 'points' | 'stepMin'>,
  axis: VoyageAxis,
  needMbps: number,
  widthPx: number,
  heightPx: number,
): VoyageScale {
  const left = margins.left;
  const right = Math.max(left + 10, widthPx - margins.right);
  const bandTop = margins.top;
  const rateTop = bandTop + bandPx + gapPx;
  const freePx = Math.max(40, heightPx - margins.bottom - rateTop - gapPx);
  const rateBottom = rateTop + freePx * rateShare;
  const levelTop = rateBottom + gapPx;
  const levelBottom = rateTop + freePx + gapPx;

  const first = points[0];
  const last = points[points.length - 1];
  const halfMs = (stepMin * minuteMs) / 2;
  const [startMs, endMs] = [first.timeMs - halfMs, last.timeMs + halfMs];
  const endKm = Math.max(last.km, 0.001);
  const width = right - left;
  const shareOfTime = (timeMs: number) => (timeMs - startMs) / (endMs - startMs);

  let mostMbps = needMbps;
  for (const { downlinkMbps } of points) mostMbps = Math.max(mostMbps, downlinkMbps);
  const [lowDecade, highDecade] = [-2, Math.ceil(Math.log10(Math.max(1, mostMbps) * 1.2))];
  const rateY = (mbps: number) => {
    const decade = mbps > 0 ? Math.log10(mbps) : Number.NEGATIVE_INFINITY;
    const share = (Math.max(decade, lowDecade) - lowDecade) / (highDecade - lowDecade);
    return rateBottom - share * (rateBottom - rateTop);
  };
  const columns = Math.max(2, Math.floor(width / 80));
  return {
    left,
    right,
    band: { top: bandTop, bottom: bandTop + bandPx },
    rate: { top: rateTop, bottom: rateBottom },
    level: { top: levelTop, bottom: levelBottom },
    x: ({ timeMs, km }) =>
      left + width * clamped(axis === 'time' ? shareOfTime(timeMs) : km / endKm),
    timeAt: (px) => {
      const share = clamped((px - left) / width);
      if (axis === 'time') return startMs + share * (endMs - startMs);
      return timeAtKm(points, share * endKm);
    },
    rateY,
    rateTicks: Array.from({ length: highDecade - lowDecade + 1 }, (_, i) => 10 ** (lowDecade + i)),
    levelY: (dbm) => {
      const { low, high } = levelSpan;
      if (dbm < low) return Number.NaN;
      return levelBottom - clamped((dbm - low) / (high - low)) * (levelBottom - levelTop);
    },
    levelTicks: [-120, -100, -80],
    axisTicks: axis === 'time' ? timeTicks(startMs, endMs, columns) : ticks(0, endKm, columns),
    mileTicks: axis === 'time' ? [] : ticks(0, endKm / kmPerNauticalMile, columns),
  };
}

/** Round times from start to end, about `count` of them. */
function timeTicks(startMs: number, endMs: number, count: number): number[] {
  const rough = (endMs - startMs) / minuteMs / count;
  const stepMs =
    (timeSteps.find((step) => step >= rough) ?? timeSteps[timeSteps.length - 1]) * minuteMs;
  const found: number[] = [];
  // whole hours of the region's clocks, whole days by its midnights
  const first = Math.ceil((startMs + localOffsetMs) / stepMs) * stepMs - localOffsetMs;
  for (let ms = first; ms <= endMs; ms += stepMs) found.push(ms);
  return found;
}

/** The moment at which so much of the way was sailed; a ship at rest gives the first. */
function timeAtKm(points: VoyageProfile['points'], km: number): number {
  const after = points.findIndex((point) => point.km >= km);
  if (after <= 0) return points[after < 0 ? points.length - 1 : 0].timeMs;
  const [from, to] = [points[after - 1], points[after]];
  const share = to.km > from.km ? (km - from.km) / (to.km - from.km) : 0;
  return from.timeMs + share * (to.timeMs - from.timeMs);
}

/** The place of the point nearest to a moment. */
export function pointAt({ points }: Pick<VoyageProfile, 'points'>, timeMs: number): number {
  let low = 0;
  let high = points.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (points[middle].timeMs <= timeMs) low = middle;
    else high = middle;
  }
  return timeMs - points[low].timeMs <= points[high].timeMs - timeMs ? low : high;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
