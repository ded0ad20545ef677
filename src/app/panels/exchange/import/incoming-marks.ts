import { createStore } from 'zustand/vanilla';
import type { Bounds } from '../../../../geo/tile-grid.ts';

type Vertex = readonly number[];

/** Something of a file, to be drawn over the chart before it is taken. */
export interface IncomingMark {
  /** Of its row in the table. */
  readonly key: string;
  readonly kind: 'point' | 'line' | 'area';
  /** Longitude and latitude; of areas one list for each ring, of points all in one. */
  readonly paths: readonly (readonly Vertex[])[];
  readonly good: boolean;
}

interface IncomingState {
  readonly marks: readonly IncomingMark[];
  /** The one whose row is pointed at. */
  readonly hovered: string | null;
}

/** What the import would take, for the chart. */
export const incomingMarks = createStore<IncomingState>()(() => ({ marks: [], hovered: null }));

export function showMarks(marks: readonly IncomingMark[]): void {
  incomingMarks.setState({ marks, hovered: null });
}

export function hoverMark(hovered: string | null): void {
  if (incomingMarks.getState().hovered !== hovered) incomingMarks.setState({ hovered });
}

/** The box about the good marks that lie in a region; about none of them null. */
export function boundsOfMarks(marks: readonly IncomingMark[], scope: Bounds): Bounds | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { paths, good } of marks) {
    if (!good) continue;
    for (const [x, y] of paths.flat()) {
      if (x < scope.west || x > scope.east || y < scope.south || y > scope.north) continue;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return west > east ? null : { west, south, east, north };
}
