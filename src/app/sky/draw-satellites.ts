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
  const { middleX, middleY, middleZ, cornerCosine } = plane;
  for (let i = 0, at = 0; i < sines.length; i++, at += 3) {
    const x = positions[at];
    const y = positions[at + 1];
    const z = positions[at + 2];
    const along = x * middleX + y * middleY + z * middleZ;
    if (!(along >= cornerCosine * Math.sqrt(x * x + y * y + z * z))) continue;
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
