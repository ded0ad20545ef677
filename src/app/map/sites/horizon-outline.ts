import { radioHorizonKm } from '../../../radio/propagation/p526/spherical-earth-clearance.ts';
import type { ChartTheme } from '../chart/chart-theme.ts';
import { type Mercator, pixelOf, pxPerKm, type Viewport, worldSizePx } from '../viewport.ts';
import { isInService, type SiteMark } from './site-marks.ts';

/** What sets how far sites and a terminal see each other. */
export interface HorizonTerms {
  readonly effectiveRadiusKm: number;
  readonly terminalHeightM: number;
}

/** A ring about a site, in the unit square. */
export interface Ring {
  readonly at: Mercator;
  readonly radius: number;
}

/** A part of a ring, by angles in radians from the east, to the south. */
export interface RingArc extends Ring {
  readonly from: number;
  readonly to: number;
}

/** The outline of all that the sites in service see: the parts of their rings outside all others. */
export function horizonOutline(marks: readonly SiteMark[], terms: HorizonTerms): RingArc[] {
  const { effectiveRadiusKm, terminalHeightM } = terms;
  const rings = marks.filter(isInService).map(({ site, at }): Ring => {
    const km = radioHorizonKm(effectiveRadiusKm, [site.antennaHeightAmslM, terminalHeightM]);
    return { at, radius: km * perKm(site.latitudeDeg) };
  });
  return outlineOf(rings);
}

/** The parts of rings that lie inside no other ring. */
export function outlineOf(rings: readonly Ring[]): RingArc[] {
  const grid = new RingGrid(rings);
  return rings.flatMap((ring, index) => freeArcs(ring, hiddenSpans(rings, index, grid)));
}

type Span = readonly [from: number, to: number];

const fullTurn = 2 * Math.PI;

/** The angles at which other rings hide a ring, each span beginning between 0 and a full turn. */
function hiddenSpans(rings: readonly Ring[], index: number, grid: RingGrid): Span[] | 'all' {
  const ring = rings[index];
  const spans: Span[] = [];
  const hidden = new HiddenTurn();
  for (const other of grid.near(ring)) {
    if (other === index) continue;
    const { at, radius } = rings[other];
    const dx = at.x - ring.at.x;
    const dy = at.y - ring.at.y;
    const apart = Math.sqrt(dx * dx + dy * dy);
    if (apart >= radius + ring.radius || apart <= ring.radius - radius) {
      // of two equal rings in one place the first stays
      if (!(apart === 0 && radius === ring.radius && other < index)) continue;
    }
    if (apart <= radius - ring.radius) return 'all';
    const cosine = (apart ** 2 + ring.radius ** 2 - radius ** 2) / (2 * apart * ring.radius);
    const half = Math.acos(Math.max(-1, Math.min(1, cosine)));
    const from = (Math.atan2(dy, dx) - half + 2 * fullTurn) % fullTurn;
    spans.push([from, from + 2 * half]);
    hidden.add(from, from + 2 * half);
    // most of a thousand rings lie inside their nearest few
    if (hidden.isWhole) return 'all';
  }
  return spans;
}

/** How many cells of the grid a ring of the widest radius and one that meets it can lie apart. */
const cellsPerRadius = 2;
const cellsApart = 2 * cellsPerRadius + 1;

/** Steps from a cell to those that may hold rings that meet one in it, the nearest first. */
const cellSteps = Array.from({ length: (2 * cellsApart + 1) ** 2 }, (_, i) => ({
  x: (i % (2 * cellsApart + 1)) - cellsApart,
  y: Math.floor(i / (2 * cellsApart + 1)) - cellsApart,
})).sort((a, b) => a.x ** 2 + a.y ** 2 - b.x ** 2 - b.y ** 2);

/** Rings by where they are, so that those near one are found without asking all. */
class RingGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly sizePerCell: number;

  constructor(rings: readonly Ring[]) {
    const widest = rings.reduce((most, { radius }) => Math.max(most, radius), 0);
    this.sizePerCell = (widest || 1) / cellsPerRadius;
    for (const [index, { at }] of rings.entries()) {
      const key = this.key(this.cell(at.x), this.cell(at.y));
      const cell = this.cells.get(key);
      if (cell) cell.push(index);
      else this.cells.set(key, [index]);
    }
  }

  /** Indices of the rings that may meet one, roughly the nearest first. */
  *near({ at }: Ring): Generator<number> {
    const [column, row] = [this.cell(at.x), this.cell(at.y)];
    for (const { x, y } of cellSteps) {
      const cell = this.cells.get(this.key(column + x, row + y));
      if (cell) yield* cell;
    }
  }

  private cell(place: number): number {
    return Math.floor(place / this.sizePerCell);
  }

  private key(column: number, row: number): number {
    return row * 1e7 + column;
  }
}

const stepCount = 180;
const step = fullTurn / stepCount;

/** Which steps of a full turn are hidden as a whole by one span or another. */
class HiddenTurn {
  private readonly steps = new Uint8Array(stepCount);
  private left = stepCount;

  get isWhole(): boolean {
    return this.left === 0;
  }

  add(from: number, to: number): void {
    for (let i = Math.ceil(from / step); (i + 1) * step <= to; i++) {
      const at = i % stepCount;
      if (this.steps[at] === 0) this.left--;
      this.steps[at] = 1;
    }
  }
}

function freeArcs(ring: Ring, hidden: Span[] | 'all'): RingArc[] {
  if (hidden === 'all') return [];
  if (hidden.length === 0) return [{ ...ring, from: 0, to: fullTurn }];
  const spans = hidden.toSorted((a, b) => a[0] - b[0]);
  const arcs: RingArc[] = [];
  const first = spans[0][0];
  let reached = spans[0][1];
  for (const [from, to] of spans.slice(1)) {
    if (from > reached) arcs.push({ ...ring, from: reached, to: from });
    reached = Math.max(reached, to);
  }
  // what hides the end of the turn may hide its beginning too
  if (first + fullTurn > reached) arcs.push({ ...ring, from: reached, to: first + fullTurn });
  return arcs.flatMap((arc) => beyondWrapped(arc, reached - fullTurn));
}

/** An arc without what a span from the turn before still hides of it. */
function beyondWrapped(arc: RingArc, hiddenUntil: number): RingArc[] {
  const from = Math.max(arc.from, hiddenUntil);
  return arc.to > from ? [{ ...arc, from }] : [];
}

/** Draws the outline as one thin line on its halo. */
export function drawHorizonOutline(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  arcs: readonly RingArc[],
  theme: ChartTheme,
): void {
  if (arcs.length === 0) return;
  const size = worldSizePx(viewport);
  context.beginPath();
  for (const { at, radius, from, to } of arcs) {
    const { x, y } = pixelOf(viewport, at);
    context.moveTo(x + radius * size * Math.cos(from), y + radius * size * Math.sin(from));
    context.arc(x, y, radius * size, from, to);
  }
  context.globalAlpha = 0.5;
  context.strokeStyle = theme.halo;
  context.lineWidth = 2.4;
  context.stroke();
  context.globalAlpha = 0.75;
  context.strokeStyle = theme.accent;
  context.lineWidth = 0.9;
  context.setLineDash([2, 3]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function perKm(latitudeDeg: number): number {
  const unit: Viewport = { centre: { x: 0.5, y: 0.5 }, zoom: 0, widthPx: 1, heightPx: 1 };
  return pxPerKm(unit, latitudeDeg) / worldSizePx(unit);
}
