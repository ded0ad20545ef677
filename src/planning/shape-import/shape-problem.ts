import type { Bounds } from '../../geo/tile-grid.ts';
import type { Name } from '../../network/name.ts';
import type { IncomingShape } from './incoming-shape.ts';
import { shapeVertices } from './shape-vertices.ts';

/** Why a shape cannot be taken into a project of a region; null when it can. */
export function shapeProblem(shape: IncomingShape, scope: Bounds): Name | null {
  const outside = shapeVertices(shape).find((vertex) => !isWithin(vertex, scope));
  if (!outside) return null;
  const place = outside.map((degrees) => Number(degrees.toFixed(4))).join(', ');
  const { west, east, south, north } = scope;
  return {
    zh: `${place} 在区域以外：经度应为 ${west} 至 ${east}，纬度应为 ${south} 至 ${north}`,
    en: `${place} lies outside the region: expected longitude ${west} to ${east}, latitude ${south} to ${north}`,
  };
}

/** Whether far more of the vertices lie in the region once latitude and longitude change places. */
export function looksSwapped(shapes: readonly IncomingShape[], scope: Bounds): boolean {
  let asWritten = 0;
  let swapped = 0;
  for (const [x, y] of shapes.flatMap(shapeVertices)) {
    if (isWithin([x, y], scope)) asWritten++;
    if (isWithin([y, x], scope)) swapped++;
  }
  return swapped > 2 * asWritten;
}

function isWithin([x, y]: readonly number[], { west, east, south, north }: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
