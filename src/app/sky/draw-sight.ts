import type { Observer } from '../../orbit/observer.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import type { ChartPlane } from './chart-plane.ts';
import type { StrokeBatch } from './stroke-batch.ts';
import type { SystemSky } from './system-sky.ts';

const steps = 64;
/** No view is wider than this, in radians at the earth's centre. */
const mostReach = (16 * Math.PI) / 180;
/** Tags of satellites beyond the view stand this far within its edges. */
const edgePx = 16;

/**
 * Draws the line of sight from a place towards a satellite, as the great circle below it. The highest
 * satellite's is stronger, and where it ends, or leaves the view, its tag goes.
 */
export function drawSight(
  sky: SystemSky,
  index: number,
  opacity: number,
  { x: fromX, y: fromY, z: fromZ }: Observer,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  const { positions, highest, system } = sky;
  const isHighest = index === highest;
  strokes.pen(isHighest ? 1.4 : 0.9, system.colour, opacity);
  const x = positions[3 * index];
  const y = positions[3 * index + 1];
  const z = positions[3 * index + 2];
  const radius = Math.sqrt(x * x + y * y + z * z);
  const length = Math.sqrt(fromX * fromX + fromY * fromY + fromZ * fromZ);
  const whole = Math.acos(Math.min(1, (x * fromX + y * fromY + z * fromZ) / (radius * length)));
  const sine = Math.sin(whole);
  const reach = Math.min(whole, mostReach);
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  for (let step = 0; step <= steps; step++) {
    const gone = (step / steps) * reach;
    // right over the place there is no way to go
    const a =
      sine > 1e-9
        ? (Math.sin(whole - gone) / sine / length) * earthRadiusKm
        : earthRadiusKm / length;
    const b = sine > 1e-9 ? (Math.sin(gone) / sine / radius) * earthRadiusKm : 0;
    plane.project(a * fromX + b * x, a * fromY + b * y, a * fromZ + b * z);
    strokes.to(plane.xPx, plane.yPx);
    if (isHighest) moveTag(sky, plane, lastX, lastY);
    lastX = plane.xPx;
    lastY = plane.yPx;
  }
}

/** Takes the tag on to the last point, or to where the way to it leaves the view. */
function moveTag(sky: SystemSky, plane: ChartPlane, lastX: number, lastY: number): void {
  const { xPx, yPx } = plane;
  if (plane.shows(-edgePx)) {
    sky.tagX = xPx;
    sky.tagY = yPx;
    return;
  }
  const right = plane.widthPx - edgePx;
  const bottom = plane.heightPx - edgePx;
  if (!(lastX >= edgePx && lastX <= right && lastY >= edgePx && lastY <= bottom)) return;
  const overX = shareWithin(lastX, xPx, edgePx, right);
  const overY = shareWithin(lastY, yPx, edgePx, bottom);
  const share = Math.min(overX, overY);
  sky.tagX = lastX + share * (xPx - lastX);
  sky.tagY = lastY + share * (yPx - lastY);
}

/** Share of the way that lies between two edges, from a point that does. */
function shareWithin(from: number, to: number, least: number, most: number): number {
  if (to > most) return (most - from) / (to - from);
  if (to < least) return (least - from) / (to - from);
  return 1;
}
