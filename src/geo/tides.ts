import { cosine } from '../units/trigonometry.ts';
import type { Position } from './position.ts';

/** A place of the coast with its mean tide. Heights are in metres above mean sea level. */
export interface TideStation extends Position {
  readonly meanHighM: number;
  readonly meanLowM: number;
  /** From low to high water at the greatest springs. */
  readonly largestRangeM: number;
}

/** Which level of the sea is asked for. */
export type WaterLevel = 'mean' | 'high' | 'low';

/**
 * Height of the sea's surface above mean sea level at a place, in whole centimetres. The tide is
 * that of the nearest place on the line through the stations, between the two next to it in inverse
 * proportion to their distances along it; so far from the coast it is the coast's.
 *
 * @param stations along the coast in their order
 * @throws when the tide is asked for and there is no station
 */
export function waterLevelAt(
  stations: readonly TideStation[],
  position: Position,
  level: WaterLevel,
): number {
  if (level === 'mean') return 0;
  if (stations.length === 0) {
    throw new Error(
      `water level ${level}: the geodata have no tide station — expected one or more`,
    );
  }
  const { before, after, share } = placeAlong(stations, position);
  const field = level === 'high' ? 'meanHighM' : 'meanLowM';
  const levelM = before[field] + share * (after[field] - before[field]);
  return Math.round(100 * levelM) / 100;
}

/** The stations about a place, and how far it lies from the first to the second, 0 to 1. */
interface PlaceAlong {
  readonly before: TideStation;
  readonly after: TideStation;
  readonly share: number;
}

function placeAlong(stations: readonly TideStation[], position: Position): PlaceAlong {
  let best: PlaceAlong = { before: stations[0], after: stations[0], share: 0 };
  let leastDeg2 = Number.POSITIVE_INFINITY;
  // a plane that keeps shapes will do: stations lie tens of kilometres apart
  const shrink = cosine((position.latitudeDeg * Math.PI) / 180);
  const xOf = ({ longitudeDeg }: Position) => (longitudeDeg - position.longitudeDeg) * shrink;
  const yOf = ({ latitudeDeg }: Position) => latitudeDeg - position.latitudeDeg;
  for (let i = 1; i < stations.length; i++) {
    const [before, after] = [stations[i - 1], stations[i]];
    const [x, y] = [xOf(before), yOf(before)];
    const [alongX, alongY] = [xOf(after) - x, yOf(after) - y];
    const along = -(x * alongX + y * alongY) / (alongX * alongX + alongY * alongY);
    const share = Math.min(Math.max(along, 0), 1);
    const [awayX, awayY] = [x + share * alongX, y + share * alongY];
    const awayDeg2 = awayX * awayX + awayY * awayY;
    if (awayDeg2 >= leastDeg2) continue;
    leastDeg2 = awayDeg2;
    best = { before, after, share };
  }
  return best;
}
