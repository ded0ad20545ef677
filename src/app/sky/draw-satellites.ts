import type { ChartPlane } from './chart-plane.ts';
import { type MarkBatch, markShape } from './mark-batch.ts';
import type { Picks } from './picks.ts';
import { accentColour } from './sky-palette.ts';
import type { StrokeBatch } from './stroke-batch.ts';
import type { SystemSky } from './system-sky.ts';

/** Of a satellite's mark, half its side. */
const markPx = 3.4;
const highestPx = 4.6;
const ringPx = 8;
/** How far beyond the edges of the view marks are still drawn. */
export const viewMarginPx = 12;

/** Draws the satellites over the view: those that do not stand high enough for the place are pale. */
export function drawSatellites(
  sky: SystemSky,
  group: number,
  plane: ChartPlane,
  marks: MarkBatch,
  picks: Picks,
): void {
  const { positions, sines, maskSine, highest } = sky;
  const { colour, isGeostationary } = sky.system;
  const shape = isGeostationary ? markShape.square : markShape.disc;
  for (let i = 0, at = 0; i < sines.length; i++, at += 3) {
    const x = positions[at];
    const y = positions[at + 1];
    const z = positions[at + 2];
    if (!plane.mayShow(x, y, z)) continue;
    plane.project(x, y, z);
    if (!plane.shows(viewMarginPx)) continue;
    const size = i === highest ? highestPx : markPx;
    const opacity = sines[i] >= maskSine ? 1 : 0.55;
    marks.mark(plane.xPx, plane.yPx, size, 0, shape, colour, opacity);
    picks.add(plane.xPx, plane.yPx, group, i);
  }
}

/** Rings one satellite, where it is in view. */
export function ringSatellite(
  sky: SystemSky,
  index: number,
  plane: ChartPlane,
  marks: MarkBatch,
): void {
  const { positions } = sky;
  const at = 3 * index;
  if (!plane.mayShow(positions[at], positions[at + 1], positions[at + 2])) return;
  plane.project(positions[at], positions[at + 1], positions[at + 2]);
  marks.mark(plane.xPx, plane.yPx, ringPx, 0, markShape.ring, accentColour, 1);
}

const trackMinutes = 20;
const trackStepS = 20;
const point = new Float64Array(3);

/** Draws where a satellite has been for 20 minutes, thin and dashed, and where it goes in the next 20. */
export function drawTrack(
  sky: SystemSky,
  index: number,
  timeMs: number,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  const { ephemeris, colour } = sky.system;
  const steps = (trackMinutes * 60) / trackStepS;
  for (const side of sides) {
    if (side < 0) strokes.pen(1.1, colour, 0.75, 5);
    else strokes.pen(1.6, colour, 0.9);
    for (let step = 0; step <= steps; step++) {
      ephemeris.positionAt(index, timeMs + side * step * trackStepS * 1000, point);
      plane.project(point[0], point[1], point[2]);
      strokes.to(plane.xPx, plane.yPx);
    }
  }
}

const sides = [-1, 1] as const;

const degree = Math.PI / 180;
const circlePoints = 240;
const circle = new Float64Array(2 * (circlePoints + 1));
for (let i = 0; i <= circlePoints; i++) {
  const angle = (i / circlePoints) * 2 * Math.PI;
  circle[2 * i] = Math.cos(angle);
  circle[2 * i + 1] = Math.sin(angle);
}

/**
 * Half the angle, seen from the middle of the earth, of the area in which a satellite stands at a
 * mask or higher: arccos(R cos ε / r) − ε, by the sphere of the radius under the place.
 *
 * @param radiusKm of the satellite, from the middle of the earth
 * @returns radians
 */
export function footprintAngle(radiusKm: number, groundKm: number, maskDeg: number): number {
  const mask = maskDeg * degree;
  return Math.acos(Math.min(1, (groundKm / radiusKm) * Math.cos(mask))) - mask;
}

/** Radius of the earth at the middle of the chart, about 33° N, in km. */
const groundKm = 6371.8;

/**
 * Draws the edge of a satellite's footprint with ticks inwards, as charts mark the side of a limit on
 * which something holds.
 */
export function drawFootprint(
  sky: SystemSky,
  index: number,
  plane: ChartPlane,
  strokes: StrokeBatch,
  opacity: number,
): void {
  const { positions } = sky;
  const x = positions[3 * index];
  const y = positions[3 * index + 1];
  const z = positions[3 * index + 2];
  const radiusKm = Math.sqrt(x * x + y * y + z * z);
  if (!(radiusKm > groundKm)) return;
  const angle = footprintAngle(radiusKm, groundKm, sky.system.maskDeg);
  strokes.pen(1, sky.system.colour, opacity);
  drawCircle(x / radiusKm, y / radiusKm, z / radiusKm, angle, plane, strokes);
  strokes.pen(1, sky.system.colour, opacity);
  drawTicks(x / radiusKm, y / radiusKm, z / radiusKm, angle, plane, strokes);
}

/** Draws a beam as wide as the system's, as if it were pointed at the place. */
export function drawBeam(
  sky: SystemSky,
  place: Float64Array,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  const length = Math.sqrt(place[0] ** 2 + place[1] ** 2 + place[2] ** 2);
  const angle = sky.system.beamDiameterKm / 2 / groundKm;
  strokes.pen(1.2, sky.system.colour, 0.9, 7);
  drawCircle(place[0] / length, place[1] / length, place[2] / length, angle, plane, strokes);
}

function drawCircle(
  x: number,
  y: number,
  z: number,
  angle: number,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  for (let i = 0; i <= circlePoints; i++) {
    projectOnCircle(x, y, z, angle, i, plane);
    strokes.to(plane.xPx, plane.yPx);
  }
}

const tickPx = 5;
const tickEveryPx = 26;

/** Ticks from the edge towards the middle, evenly along what is in view. */
function drawTicks(
  x: number,
  y: number,
  z: number,
  angle: number,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  projectOnCircle(x, y, z, angle, 0, plane);
  let fromX = plane.xPx;
  let fromY = plane.yPx;
  for (let i = 1; i <= circlePoints; i++) {
    projectOnCircle(x, y, z, angle, i, plane);
    const dx = plane.xPx - fromX;
    const dy = plane.yPx - fromY;
    const lengthPx = Math.sqrt(dx * dx + dy * dy);
    if (lengthPx < plane.worldPx / 2 && (plane.shows(lengthPx) || isShown(fromX, fromY, plane))) {
      const count = Math.max(1, Math.round(lengthPx / tickEveryPx));
      for (let tick = 0; tick < count; tick++) {
        const share = (tick + 0.5) / count;
        const atX = fromX + share * dx;
        const atY = fromY + share * dy;
        strokes.lift();
        strokes.to(atX, atY);
        // the circle is walked with its middle on the left
        strokes.to(atX + (dy / lengthPx) * tickPx, atY - (dx / lengthPx) * tickPx);
      }
    }
    fromX = plane.xPx;
    fromY = plane.yPx;
  }
}

function isShown(xPx: number, yPx: number, { widthPx, heightPx }: ChartPlane): boolean {
  return xPx >= 0 && yPx >= 0 && xPx <= widthPx && yPx <= heightPx;
}

/** Projects a point of a circle about a direction, going from east over north. */
function projectOnCircle(
  x: number,
  y: number,
  z: number,
  angle: number,
  i: number,
  plane: ChartPlane,
): void {
  const across = Math.sqrt(x * x + y * y) || 1e-9;
  const eastX = -y / across;
  const eastY = x / across;
  const northX = -z * eastY;
  const northY = z * eastX;
  const cosine = Math.cos(angle);
  const east = Math.sin(angle) * circle[2 * i];
  const north = Math.sin(angle) * circle[2 * i + 1];
  plane.project(
    groundKm * (x * cosine + eastX * east + northX * north),
    groundKm * (y * cosine + eastY * east + northY * north),
    groundKm * (z * cosine + across * north),
  );
}

const sightSteps = 40;
const sightReach = 9 * degree;

/** Draws the line of sight from the place towards a satellite, as the great circle below it. */
export function drawSight(
  sky: SystemSky,
  index: number,
  place: Float64Array,
  plane: ChartPlane,
  strokes: StrokeBatch,
): void {
  const { positions, highest } = sky;
  const isHighest = index === highest;
  strokes.pen(isHighest ? 1.6 : 0.9, sky.system.colour, isHighest ? 0.95 : 0.45);
  const x = positions[3 * index];
  const y = positions[3 * index + 1];
  const z = positions[3 * index + 2];
  const radius = Math.sqrt(x * x + y * y + z * z);
  const length = Math.sqrt(place[0] ** 2 + place[1] ** 2 + place[2] ** 2);
  const cosine = Math.min(1, (x * place[0] + y * place[1] + z * place[2]) / (radius * length));
  const whole = Math.acos(cosine);
  const reach = Math.min(whole, sightReach);
  const sine = Math.sin(whole);
  if (!(sine > 1e-9)) return;
  for (let step = 0; step <= sightSteps; step++) {
    const gone = (step / sightSteps) * reach;
    const a = Math.sin(whole - gone) / sine / length;
    const b = Math.sin(gone) / sine / radius;
    plane.project(
      groundKm * (a * place[0] + b * x),
      groundKm * (a * place[1] + b * y),
      groundKm * (a * place[2] + b * z),
    );
    strokes.to(plane.xPx, plane.yPx);
  }
}
