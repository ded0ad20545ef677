import { tileSide } from '../geo/tile-grid.ts';
import { verticalEntries, verticalGain } from './antenna-table.ts';
import { type Fan, pathGain } from './fan.ts';
import type { Lattice, SiteGeometry } from './site-geometry.ts';
import type { Spans } from './spans.ts';
import type { StationTables } from './station-tables.ts';

/** The coarse lattice is no coarser than this: what disturbs from afar changes slowly. */
const nodeSpacingM = 1024;

/** Cells of level 10 are 128 m, those of each level before twice as wide. */
const referenceLevel = 10;
const referenceCellM = 128;

/** Nodes along a side when every cell has its own. */
const mostNodes = tileSide + 1;

/** What comes from stations to which nobody in a tile can attach: what they disturb, by their loads, and the strongest. */
export interface FarField {
  /** By node of the lattice, in mW. */
  readonly nodesMw: Float32Array;
  /** By cell, in mW, once spread. */
  readonly cellsMw: Float32Array;
  /** By node: SS-RSRP of the strongest cell in mW, and its index. */
  readonly barredMw: Float32Array;
  readonly barred: Uint16Array;
  /** Whether nodes hold anything, and whether cells tell of it. */
  state: 'empty' | 'added' | 'spread';
}

export function emptyFarField(): FarField {
  return {
    nodesMw: new Float32Array(mostNodes * mostNodes),
    cellsMw: new Float32Array(tileSide * tileSide),
    barredMw: new Float32Array(mostNodes * mostNodes),
    barred: new Uint16Array(mostNodes * mostNodes),
    state: 'empty',
  };
}

export function clearFarField(field: FarField): void {
  if (field.state === 'empty') return;
  field.nodesMw.fill(0);
  field.cellsMw.fill(0);
  field.barredMw.fill(0);
  field.state = 'empty';
}

export function copyFarField(from: FarField, into: FarField): void {
  if (from.state === 'empty') {
    clearFarField(into);
    return;
  }
  into.nodesMw.set(from.nodesMw);
  into.cellsMw.set(from.cellsMw);
  into.barredMw.set(from.barredMw);
  into.barred.set(from.barred);
  into.state = from.state;
}

/** The lattice over the tiles of a level, nodes at the corners of its squares. */
export function nodeLattice(level: number): Lattice {
  const cellM = referenceCellM * 2 ** (referenceLevel - level);
  const cellsPerNode = Math.min(tileSide / 8, Math.max(1, nodeSpacingM / cellM));
  const divisions = tileSide / cellsPerNode;
  return { side: divisions + 1, divisions, offset: 0 };
}

/** All nodes of a lattice, as spans. */
export function nodeSpans({ side }: Lattice): Spans {
  return Int32Array.from(Array.from({ length: side }, (_, row) => [row, 0, side]).flat());
}

/** Adds what a station disturbs at every node, and how strong it is there. */
export function addDisturbance(
  { antennas, followedM, heardM }: StationTables,
  { wanted, interference }: { readonly wanted: Fan; readonly interference: Fan },
  { distanceM, azimuthDeg, depressionDeg }: SiteGeometry,
  { side }: Lattice,
  field: FarField,
): void {
  const { cells, horizontal, tiltDeg, vertical, floor, axisMw, load, index } = antennas;
  const { nodesMw, barredMw, barred } = field;
  field.state = 'added';
  for (let node = 0; node < side * side; node++) {
    const azimuth = azimuthDeg[node];
    const degree = azimuth | 0;
    const d = distanceM[node];
    if (d > followedM[degree]) continue;
    const share = azimuth - degree;
    let all = 0;
    let strongest = 0;
    let which = 0;
    for (let i = 0, at = degree * cells; i < cells; i++, at++) {
      const tilt = tiltDeg[at] + share * (tiltDeg[at + cells] - tiltDeg[at]);
      const offAxisDeg = depressionDeg[node] - tilt;
      const down = verticalGain(vertical, offAxisDeg, i * verticalEntries);
      const shape = (horizontal[at] + share * (horizontal[at + cells] - horizontal[at])) * down;
      const power = axisMw[i] * (shape > floor[i] ? shape : floor[i]);
      all += power * load[i];
      if (power > strongest) {
        strongest = power;
        which = i;
      }
    }
    nodesMw[node] += (all * pathGain(interference, azimuth, d)) / (d * d);
    if (d > heardM[degree]) continue;
    const received = (strongest * pathGain(wanted, azimuth, d)) / (d * d);
    if (received > barredMw[node]) {
      barredMw[node] = received;
      barred[node] = index[which];
    }
  }
}

/** What the nodes are spread over. */
interface FarReception {
  readonly far: FarField;
  readonly barredMw: Float32Array;
  readonly barred: Uint16Array;
}

/** Spreads the nodes over the cells of some spans; which cell is strongest, the nearest node tells. */
export function spreadFarField(
  { far, barredMw, barred }: FarReception,
  { side, divisions }: Lattice,
  spans: Spans,
): void {
  if (far.state !== 'added') return;
  far.state = 'spread';
  const { nodesMw, cellsMw } = far;
  const nodesPerCell = divisions / tileSide;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const y = (row + 0.5) * nodesPerCell;
    const nodeRow = y | 0;
    const down = y - nodeRow;
    const upper = nodeRow * side;
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const x = (column + 0.5) * nodesPerCell;
      const node = upper + (x | 0);
      const right = x - (x | 0);
      const top = nodesMw[node] + right * (nodesMw[node + 1] - nodesMw[node]);
      const below = node + side;
      const bottom = nodesMw[below] + right * (nodesMw[below + 1] - nodesMw[below]);
      const cell = row * tileSide + column;
      cellsMw[cell] = top + down * (bottom - top);
      const nearest = node + (right < 0.5 ? 0 : 1) + (down < 0.5 ? 0 : side);
      if (far.barredMw[nearest] > barredMw[cell]) {
        barredMw[cell] = far.barredMw[nearest];
        barred[cell] = far.barred[nearest];
      }
    }
  }
}
