import type { RegionProperties } from '../../../geo/region.ts';
import { type Mercator, mercatorAt, type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import { BoxGrid } from './box-grid.ts';

/** A rectangle on the map, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelStyle {
  /** A canvas font. */
  readonly font: string;
  readonly sizePx: number;
  readonly letterSpacingPx: number;
  readonly fill: string;
  readonly halo: string;
}

/** Where a label may stand: beside a point, on it, along a line, or upright on a line. */
export type LabelPlace =
  | { readonly kind: 'beside'; readonly at: Mercator; readonly distancePx: number }
  | { readonly kind: 'centred'; readonly at: Mercator }
  | { readonly kind: 'along'; readonly lines: readonly (readonly Mercator[])[] }
  | { readonly kind: 'upright'; readonly lines: readonly (readonly Mercator[])[] };

export interface LabelRequest {
  readonly text: string;
  readonly style: LabelStyle;
  readonly place: LabelPlace;
  /** Radius of a dot drawn at the label's own point, or 0. */
  readonly dotPx: number;
  /** What the name answers to the pointer with, or null. */
  readonly names: RegionProperties | null;
}

/** A label with its place found: anchored to the chart, shifted by whole px on the screen. */
export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly at: Mercator;
  readonly dx: number;
  readonly dy: number;
  readonly align: 'left' | 'center' | 'right';
  readonly angleRad: number;
}

/** Width of a text, in px. */
export type MeasureText = (text: string, style: LabelStyle) => number;

/** From the middle of a line outwards. */
const alongShares = Array.from(
  { length: 41 },
  (_, i) => 0.5 + (i % 2 ? 0.01 : -0.01) * (i + (i % 2)),
);
const uprightShares = [0.86, 0.9, 0.8, 0.75, 0.94, 0.7, 0.6, 0.5, 0.3];

/** Places labels one after another where the earlier ones left room. */
export class LabelBoard {
  private readonly taken = new BoxGrid();

  private readonly viewport: Viewport;
  private readonly bounds: Box;
  private readonly measure: MeasureText;

  constructor(viewport: Viewport, bounds: Box, obstacles: readonly Box[], measure: MeasureText) {
    this.viewport = viewport;
    this.bounds = bounds;
    this.measure = measure;
    // what lies far outside takes no room from any name
    for (const box of obstacles) if (meets(box, bounds)) this.taken.add(box);
  }

  isFree(box: Box): boolean {
    const { bounds } = this;
    if (box.left < bounds.left || box.right > bounds.right) return false;
    if (box.top < bounds.top || box.bottom > bounds.bottom) return false;
    return !this.taken.meets(box);
  }

  take(box: Box): void {
    this.taken.add(box);
  }

  /** Finds room for a label and takes it; null when there is none. */
  place(request: LabelRequest): PlacedLabel | null {
    const { place } = request;
    if (place.kind === 'beside') return this.placeBeside(request, place.at, place.distancePx);
    if (place.kind === 'centred') return this.placeCentred(request, place.at);
    return place.kind === 'along'
      ? this.placeAlong(request, place.lines)
      : this.placeUpright(request, place.lines);
  }

  private placeBeside(request: LabelRequest, at: Mercator, gap: number): PlacedLabel | null {
    const { text, style } = request;
    const size = style.sizePx;
    const point = pixelOf(this.viewport, at);
    if (!isBeside(point, this.bounds, gap + size)) return null;
    const width = this.measure(text, style);
    const tries: readonly [number, number, PlacedLabel['align']][] = [
      [gap, size * 0.35, 'left'],
      [-gap, size * 0.35, 'right'],
      [0, -gap - 2, 'center'],
      [0, gap + size * 0.85, 'center'],
      [gap * 0.8, -gap * 0.6, 'left'],
      [gap * 0.8, gap * 0.6 + size * 0.7, 'left'],
      [-gap * 0.8, -gap * 0.6, 'right'],
      [-gap * 0.8, gap * 0.6 + size * 0.7, 'right'],
    ];
    for (const [dx, dy, align] of tries) {
      const box = textBox({ x: point.x + dx, y: point.y + dy }, width, size, align);
      if (!this.isFree(box)) continue;
      this.take(box);
      return { request, at, dx, dy, align, angleRad: 0 };
    }
    return null;
  }

  private placeCentred(request: LabelRequest, at: Mercator): PlacedLabel | null {
    const { text, style } = request;
    const dy = style.sizePx * 0.35;
    const point = pixelOf(this.viewport, at);
    const width = this.measure(text, style);
    const box = textBox({ x: point.x, y: point.y + dy }, width, style.sizePx, 'center');
    if (!this.isFree(box)) return null;
    this.take(box);
    return { request, at, dx: 0, dy, align: 'center', angleRad: 0 };
  }

  private placeAlong(
    request: LabelRequest,
    lines: readonly (readonly Mercator[])[],
  ): PlacedLabel | null {
    const { text, style } = request;
    const piece = this.longestPiece(lines);
    const width = this.measure(text, style);
    if (!piece || piece.length < width + 30) return null;
    for (const baselinePx of [-5, 5 + style.sizePx * 0.7]) {
      for (const share of alongShares) {
        const chord = chordAt(piece, piece.length * share, width);
        if (!chord) continue;
        const boxes = boxesAlong(chord, width, baselinePx - style.sizePx * 0.35);
        if (!boxes.every((box) => this.isFree(box))) continue;
        for (const box of boxes) this.take(box);
        const at = mercatorAt(this.viewport, chord.middle);
        const { angleRad } = chord;
        return { request, at, dx: 0, dy: baselinePx, align: 'center', angleRad };
      }
    }
    return null;
  }

  private placeUpright(
    request: LabelRequest,
    lines: readonly (readonly Mercator[])[],
  ): PlacedLabel | null {
    const piece = this.longestPiece(lines);
    if (!piece || piece.length < 120) return null;
    for (const share of uprightShares) {
      const point = pointAlong(piece, piece.length * share);
      const placed = this.placeCentred(request, mercatorAt(this.viewport, point));
      if (placed) return placed;
    }
    return null;
  }

  private longestPiece(lines: readonly (readonly Mercator[])[]): LinePiece | null {
    let longest: LinePiece | null = null;
    for (const line of lines) {
      const points = line.map((point) => pixelOf(this.viewport, point));
      for (const piece of piecesWithin(points, this.bounds)) {
        if (!longest || piece.length > longest.length) longest = piece;
      }
    }
    return longest;
  }
}

/** A run of a line that lies within the view. */
interface LinePiece {
  readonly points: readonly PixelPoint[];
  readonly length: number;
}

function piecesWithin(points: readonly PixelPoint[], bounds: Box): LinePiece[] {
  const pieces: PixelPoint[][] = [];
  let current: PixelPoint[] = [];
  for (let i = 1; i < points.length; i++) {
    const clipped = clippedTo(points[i - 1], points[i], bounds);
    if (!clipped) continue;
    const [from, to] = clipped;
    const last = current.at(-1);
    if (!last || Math.hypot(last.x - from.x, last.y - from.y) > 0.01) {
      current = [from];
      pieces.push(current);
    }
    current.push(to);
  }
  return pieces.map((piece) => ({ points: piece, length: lengthOf(piece) }));
}

/** The part of a segment within a box. [Liang and Barsky, 1984] */
function clippedTo(a: PixelPoint, b: PixelPoint, box: Box): [PixelPoint, PixelPoint] | null {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  const edges = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return null;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  if (from >= to) return null;
  return [
    { x: a.x + dx * from, y: a.y + dy * from },
    { x: a.x + dx * to, y: a.y + dy * to },
  ];
}

function lengthOf(points: readonly PixelPoint[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    length += Math.hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
  }
  return length;
}

function pointAlong({ points }: LinePiece, distance: number): PixelPoint {
  let left = distance;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const step = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= step && step > 0) {
      return { x: a.x + ((b.x - a.x) * left) / step, y: a.y + ((b.y - a.y) * left) / step };
    }
    left -= step;
  }
  return points[points.length - 1];
}

interface Chord {
  readonly middle: PixelPoint;
  readonly angleRad: number;
}

/** The chord under a text, read from left to right; null where the line bends away from it. */
function chordAt(piece: LinePiece, centre: number, width: number): Chord | null {
  if (centre < width / 2 + 4 || centre > piece.length - width / 2 - 4) return null;
  let [a, b] = [pointAlong(piece, centre - width / 2), pointAlong(piece, centre + width / 2)];
  if (b.x < a.x) [a, b] = [b, a];
  const angleRad = Math.atan2(b.y - a.y, b.x - a.x);
  for (const share of [-0.25, 0, 0.25]) {
    const point = pointAlong(piece, centre + width * share);
    const off = (point.y - a.y) * Math.cos(angleRad) - (point.x - a.x) * Math.sin(angleRad);
    if (Math.abs(off) > 4) return null;
  }
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, angleRad };
}

/** Small boxes under a text whose middle runs `offsetPx` below the chord. */
function boxesAlong({ middle, angleRad }: Chord, width: number, offsetPx: number): Box[] {
  const boxes: Box[] = [];
  const [sine, cosine] = [Math.sin(angleRad), Math.cos(angleRad)];
  for (let along = -width / 2; along <= width / 2; along += 7) {
    const x = middle.x + along * cosine - offsetPx * sine;
    const y = middle.y + along * sine + offsetPx * cosine;
    boxes.push({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
  }
  return boxes;
}

/** The room that a text takes. */
export function textBox(
  baseline: PixelPoint,
  width: number,
  sizePx: number,
  align: PlacedLabel['align'],
): Box {
  const share = align === 'left' ? 0 : align === 'right' ? 1 : 0.5;
  const left = baseline.x - width * share;
  return {
    left: left - 2,
    top: baseline.y - sizePx * 0.86,
    right: left + width + 2,
    bottom: baseline.y + sizePx * 0.24,
  };
}

/** Whether a name beside a point could lie in a box at all. */
function isBeside({ x, y }: PixelPoint, { left, top, right, bottom }: Box, reach: number): boolean {
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
