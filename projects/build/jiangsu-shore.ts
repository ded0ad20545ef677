import { lineString, nearestPointOnLine } from '@turf/turf';
import type { Position } from 'geojson';
import { azimuthDeg, densified, destination, distanceKm } from '../../geodata/build/geodesic.ts';
import { distanceToShoreKm, shoreBetween } from '../../geodata/build/shore-distance.ts';
import { isOnLand, mainland } from './region-files.ts';

/** From Zhewang, 3 km from Shandong, to Qidong, where the Yangtze's northern branch begins. */
const northEnd: Position = [119.278, 35.068];
const southEnd: Position = [121.82, 31.69];

const shore = shoreBetween(mainland, northEnd, southEnd);
const stepKm = 0.5;

/** A place on dry land close to the shore. */
export interface ShoreStation {
  readonly place: Position;
  /** Azimuth of the shore's normal, towards the sea, in degrees. */
  readonly seawardDeg: number;
}

// jetties and creeks turn neither the walk along the shore nor the shore's direction
const walk = smoothed(densified(shore, stepKm), 12);

/** Stations on the mainland along its shore, from north to south, about evenly spaced. */
export function shoreStations(spacingKm: number): ShoreStation[] {
  const stations: ShoreStation[] = [];
  let last: Position | undefined;
  for (const [index, at] of walk.entries()) {
    if (last && distanceKm(last, at) < spacingKm) continue;
    last = at;
    const seawardDeg = seawardAt(index);
    const place = behindShore(nearestOnShore(at), seawardDeg + 180);
    if (place) stations.push({ place, seawardDeg });
  }
  return stations;
}

/** The direction of the open sea at a place near the shore, in degrees. */
export function seawardNear(place: Position): number {
  const distances = walk.map((at) => distanceKm(at, place));
  return seawardAt(distances.indexOf(Math.min(...distances)));
}

/** A place itself when it is dry, else one behind the shore nearest to it. */
export function onDryLand(place: Position): Position {
  if (isOnLand(place)) return place;
  const dry = behindShore(nearestOnShore(place), seawardNear(place) + 180);
  if (!dry) throw new Error(`no dry land near ${place.join(', ')}`);
  return dry;
}

/** Distance to the mainland, in km. */
export function kmFromShore(place: Position): number {
  return distanceToShoreKm(shore, place);
}

/** The shore runs from north to south, so the sea is on its left. */
function seawardAt(index: number): number {
  const half = 10 / stepKm;
  const ahead = walk[Math.min(index + half, walk.length - 1)];
  const behind = walk[Math.max(index - half, 0)];
  return azimuthDeg(behind, ahead) - 90;
}

function nearestOnShore(place: Position): Position {
  return nearestPointOnLine(lineString(shore), place).geometry.coordinates;
}

/** The first dry place inland of the shore: 0.2 to 1 km from it. */
function behindShore(onShore: Position, inlandDeg: number): Position | undefined {
  for (const km of [0.2, 0.4, 0.6, 0.8, 1]) {
    for (const turnDeg of [0, 40, -40, 80, -80]) {
      const place = destination(onShore, inlandDeg + turnDeg, km);
      if (isOnLand(place)) return place;
    }
  }
  return undefined;
}

/** Each place of a line in equal steps replaced by the mean of those around it. */
function smoothed(line: readonly Position[], widthKm: number): Position[] {
  const half = Math.floor(widthKm / stepKm / 2);
  return line.map((_, index) => {
    const reach = Math.min(half, index, line.length - 1 - index);
    const near = line.slice(index - reach, index + reach + 1);
    return [0, 1].map((axis) => near.reduce((sum, at) => sum + at[axis], 0) / near.length);
  });
}
