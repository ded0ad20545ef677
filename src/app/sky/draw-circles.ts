import { footprintHalfAngleDeg } from '../../orbit/footprint.ts';
import type { Observer } from '../../orbit/observer.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import type { ChartPlane } from './chart-plane.ts';
import type { StrokeBatch } from './stroke-batch.ts';
import type { SystemSky } from './system-sky.ts';

const degree = Math.PI / 180;
const circlePoints = 240;
const circle = new Float64Array(2 * (circlePoints + 1));
for (let i = 0; i <= circlePoints; i++) {
  const angle = (i / circlePoints) * 2 * Math.PI;
  circle[2 * i] = Math.cos(angle);
  circle[2 * i + 1] = Math.sin(angle);
}

/**
 * Draws the edge of a satellite's footprint with ticks inwards, as charts mark the side of a limit on
 * which something holds.
 */
export function drawFootprint(
  { positions, system }: SystemSky,
  index: number,
  plane: ChartPlane,
  strokes: StrokeBatch,
  opacity: number,
): void {
  const x = positions[3 * index];
  const y = positions[3 * index + 1];
  const z = positions[3 * index + 2];
  const radiusKm = Math.sqrt(x * x + y * y + z * z);
  if (!(radiusKm > earthRadiusKm)) return;
  const angle = footprintHalfAngleDeg(radiusKm - earthRadiusKm, system.maskDeg) * degree;
  turnTo(x / radiusKm, y / radiusKm, z / radiusKm, angle);
  strokes.pen(1, system.colour, opacity);
  drawCircle(plane, strokes, true);
}

/** Draws a beam as wide as the system's, as if it were pointed at the place. */
export function drawBeam(
  { system }: SystemSky,
  { x, y, z }: Observer,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  const length = Math.sqrt(x * x + y * y + z * z);
  turnTo(x / length, y / length, z / length, system.beamDiameterKm / 2 / earthRadiusKm);
  strokes.pen(1.2, system.colour, 0.9, 7);
  drawCircle(plane, strokes, false);
}

/** The circle that is being drawn: its middle, and how far east and north its points may lie. */
let middleX = 1;
let middleY = 0;
let middleZ = 0;
let eastX = 0;
let eastY = 1;
let northX = 0;
let northY = 0;
let northZ = 1;

/** @param angle from the middle to the edge, at the earth's centre, in radians */
function turnTo(x: number, y: number, z: number, angle: number): void {
  const across = Math.sqrt(x * x + y * y) || 1e-9;
  const reachKm = earthRadiusKm * Math.sin(angle);
  const middleKm = earthRadiusKm * Math.cos(angle);
  middleX = middleKm * x;
  middleY = middleKm * y;
  middleZ = middleKm * z;
  eastX = (-reachKm * y) / across;
  eastY = (reachKm * x) / across;
  northX = (-reachKm * z * x) / across;
  northY = (-reachKm * z * y) / across;
  northZ = reachKm * across;
}

const tickPx = 5;
const tickEveryPx = 26;

/** Draws what of the circle is near the view, where wanted with ticks towards its middle. */
function drawCircle(plane: ChartPlane, strokes: StrokeBatch, isTicked: boolean): void {
  const leastKm = plane.cornerCosine * earthRadiusKm;
  let fromX = Number.NaN;
  let fromY = Number.NaN;
  strokes.lift();
  // from east over north
  for (let i = 0; i <= circlePoints; i++) {
    const east = circle[2 * i];
    const north = circle[2 * i + 1];
    const x = middleX + eastX * east + northX * north;
    const y = middleY + eastY * east + northY * north;
    const z = middleZ + northZ * north;
    // the next point of one that is not near is not in view: pieces are shorter than that
    if (x * plane.middleX + y * plane.middleY + z * plane.middleZ < leastKm) {
      if (!Number.isNaN(fromX)) strokes.lift();
      fromX = Number.NaN;
      continue;
    }
    plane.project(x, y, z);
    const { xPx, yPx } = plane;
    strokes.to(xPx, yPx);
    if (isTicked && !Number.isNaN(fromX)) {
      drawTicks(fromX, fromY, xPx, yPx, plane, strokes);
      strokes.lift();
      strokes.to(xPx, yPx);
    }
    fromX = xPx;
    fromY = yPx;
  }
}

/** Ticks along a piece of the circle. */
function drawTicks(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  { widthPx, heightPx, worldPx }: ChartPlane,
  strokes: StrokeBatch,
): void {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const lengthPx = Math.sqrt(dx * dx + dy * dy);
  if (!(lengthPx > 0 && lengthPx < worldPx / 2)) return;
  if (Math.max(fromX, toX) < 0 || Math.min(fromX, toX) > widthPx) return;
  if (Math.max(fromY, toY) < 0 || Math.min(fromY, toY) > heightPx) return;
  const count = Math.max(1, Math.round(lengthPx / tickEveryPx));
  for (let tick = 0; tick < count; tick++) {
    const share = (tick + 0.5) / count;
    const x = fromX + share * dx;
    const y = fromY + share * dy;
    strokes.lift();
    strokes.to(x, y);
    // the circle is walked with its middle on the left
    strokes.to(x + (dy / lengthPx) * tickPx, y - (dx / lengthPx) * tickPx);
  }
}
