import type { Position } from 'geojson';

/** Positions, or nested lists of them, with so many decimals of a degree. */
export function rounded<T>(coordinates: T, decimals: number): T {
  if (typeof coordinates === 'number') return Number(coordinates.toFixed(decimals)) as T;
  if (!Array.isArray(coordinates)) throw new Error(`rounded: ${coordinates} is no coordinate`);
  return coordinates.map((part) => rounded(part, decimals)) as T;
}

/** A line or ring with so many decimals of a degree, without the repeats that rounding makes. */
export function roundedLine(line: readonly Position[], decimals: number): Position[] {
  const places = line.map((place) => rounded(place, decimals));
  return places.filter((place, i) => i === 0 || String(place) !== String(places[i - 1]));
}
