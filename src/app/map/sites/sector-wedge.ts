import type { PixelPoint } from '../viewport.ts';

const degree = Math.PI / 180;

/** How wide a sector's wedge is drawn, in degrees; it shows direction, never range. */
export const wedgeWidthDeg = 58;
/** Of the active sector where its pattern has no beamwidth that could be shown. */
export const activeWedgeWidthDeg = 66;

/** What a sector's beamwidth may be, in degrees. */
const narrowestDeg = 5;
const widestDeg = 360;

/** The width of the active sector's wedge: its true beamwidth, and where that is the full circle, a gap that shows its edges. */
export function shownBeamwidth(beamwidthDeg: number): number {
  return Math.min(beamwidthDeg, 359);
}

/** The beamwidth that puts one edge of a sector at a bearing; side −1 is its left edge, 1 its right one. */
export function beamwidthAt(
  azimuthDeg: number,
  bearingDeg: number,
  side: -1 | 1,
  stepDeg: number,
): number {
  const outwards = (((bearingDeg - azimuthDeg) * side + 360 + 360) % 360) * 2;
  // past the axis is narrowest, past the back is widest
  const wanted = outwards > 540 ? narrowestDeg : outwards;
  const rounded = Math.round(wanted / stepDeg) * stepDeg;
  return Math.min(widestDeg, Math.max(narrowestDeg, rounded));
}

/** The point at a distance and bearing (degrees true) from another. */
export function pointAt(from: PixelPoint, bearingDeg: number, distancePx: number): PixelPoint {
  const angle = bearingDeg * degree;
  return {
    x: from.x + distancePx * Math.sin(angle),
    y: from.y - distancePx * Math.cos(angle),
  };
}

/** Bearing from one point to another, in degrees true, 0 ≤ bearing < 360. */
export function bearingTo(from: PixelPoint, to: PixelPoint): number {
  const bearing = Math.atan2(to.x - from.x, from.y - to.y) / degree;
  return (bearing + 360) % 360;
}

/** Smallest angle between two bearings, in degrees. */
export function bearingDifference(aDeg: number, bDeg: number): number {
  const turn = Math.abs(aDeg - bDeg) % 360;
  return turn > 180 ? 360 - turn : turn;
}

/** Rounds a bearing to a step, keeping 0 ≤ bearing < 360. */
export function roundBearing(bearingDeg: number, stepDeg: number): number {
  return (Math.round(bearingDeg / stepDeg) * stepDeg + 360) % 360;
}

/** 95 → `095° T`, 95.5 → `095.5° T`. */
export function bearingTag(bearingDeg: number): string {
  const rounded = Math.round(bearingDeg * 10) / 10;
  const text = Number.isInteger(rounded)
    ? String(rounded).padStart(3, '0')
    : rounded.toFixed(1).padStart(5, '0');
  return `${text}° T`;
}

export function isInWedge(
  pixel: PixelPoint,
  apex: PixelPoint,
  azimuthDeg: number,
  radiusPx: number,
  widthDeg: number,
): boolean {
  const distance = Math.hypot(pixel.x - apex.x, pixel.y - apex.y);
  if (distance > radiusPx) return false;
  return bearingDifference(bearingTo(apex, pixel), azimuthDeg) <= widthDeg / 2;
}

/** Adds a wedge to the current path of a canvas. */
export function traceWedge(
  context: CanvasRenderingContext2D,
  apex: PixelPoint,
  azimuthDeg: number,
  radiusPx: number,
  widthDeg: number,
): void {
  const from = (azimuthDeg - widthDeg / 2 - 90) * degree;
  const to = (azimuthDeg + widthDeg / 2 - 90) * degree;
  context.moveTo(apex.x, apex.y);
  context.arc(apex.x, apex.y, radiusPx, from, to);
  context.closePath();
}
