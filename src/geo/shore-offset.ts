import type { Vertex } from './position.ts';
import { pointsAlong } from './sample-points.ts';
import { type ShoreLine, shoreDistanceM } from './shore-line.ts';

/** How far lines lie from a shore. */
export interface ShoreOffset {
  /** Places along the lines that were measured. */
  readonly places: number;
  readonly medianM: number;
  /** Nineteen of twenty places are nearer than this. */
  readonly p95M: number;
}

/** Lines are measured every this many metres, or more rarely where they are long. */
const stepM = 250;

/** Distances from lines to a shore, at no more than `mostPlaces` places; null of nothing. */
export function shoreOffset(
  shore: ShoreLine,
  lines: readonly (readonly Vertex[])[],
  mostPlaces = 400,
): ShoreOffset | null {
  const all = lines.flatMap((line) => pointsAlong(line, stepM).map(({ vertex }) => vertex));
  if (all.length === 0) return null;
  const stride = Math.ceil(all.length / mostPlaces);
  const distances = all
    .filter((_, i) => i % stride === 0)
    .map(([longitudeDeg, latitudeDeg]) => shoreDistanceM(shore, { longitudeDeg, latitudeDeg }))
    .sort((a, b) => a - b);
  const quantile = (share: number) => distances[Math.floor(share * (distances.length - 1))];
  return { places: distances.length, medianM: quantile(0.5), p95M: quantile(0.95) };
}
