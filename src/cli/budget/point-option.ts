import type { Position } from '../../geo/position.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import { badInput, wrongUsage } from '../failure.ts';

const form = 'LON,LAT in degrees, such as 121.8,33.2';

/** The place that --point gives, within the geodata. @throws CommandFailure when it is none, swapped or outside. */
export function readPoint(text: string | undefined, scope: Bounds): Position {
  if (text === undefined) throw wrongUsage(`--point: missing: expected ${form}`);
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length !== 2 || !parts.every(Number.isFinite)) {
    throw wrongUsage(`--point: ${text}: expected ${form}`);
  }
  const [longitudeDeg, latitudeDeg] = parts;
  const place = { longitudeDeg, latitudeDeg };
  if (isWithin(place, scope)) return place;
  const swapped = { longitudeDeg: latitudeDeg, latitudeDeg: longitudeDeg };
  if (isWithin(swapped, scope)) {
    throw badInput(
      `--point: ${text}: longitude and latitude look swapped — expected ${latitudeDeg},${longitudeDeg}`,
    );
  }
  const { west, south, east, north } = scope;
  throw badInput(
    `--point: ${text}: outside the geodata — expected a longitude from ${west} to ${east} and a latitude from ${south} to ${north}`,
  );
}

function isWithin({ longitudeDeg, latitudeDeg }: Position, scope: Bounds): boolean {
  const { west, south, east, north } = scope;
  return (
    longitudeDeg >= west && longitudeDeg <= east && latitudeDeg >= south && latitudeDeg <= north
  );
}
