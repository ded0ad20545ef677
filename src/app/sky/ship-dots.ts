import { createStore } from 'zustand/vanilla';

/** Who serves a ship now: cells, the satellites of a system (by id), nobody, or it is not known. */
export type ShipState = 'cells' | 'none' | 'unknown' | `satellite/${string}`;

/** A ship as the chart shows it at one moment. */
export interface ShipDot {
  readonly id: string;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  /** True, clockwise from north; NaN while it lies still. */
  readonly headingDeg: number;
  readonly state: ShipState;
}

/** Where ships come from: asked once a frame, so that it had better reuse its array and its dots. */
export interface ShipSource {
  /** The ships that are at sea then, since 1970, UTC. */
  at(timeMs: number): readonly ShipDot[];
  /** What the card at the pointer says of a ship: its name first, then lines of label and value. */
  describe?(id: string, timeMs: number): ShipWords | null;
  /** The ship was pressed on the chart. */
  press?(id: string): void;
}

export interface ShipWords {
  readonly name: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

interface ShipPort {
  /** Null while there are no ships to show. */
  readonly source: ShipSource | null;
  /** The ship that is ringed. */
  readonly selectedId: string | null;
  /** Goes up when the same source gives other ships, so that a paused chart is drawn anew. */
  readonly revision: number;
}

/** The port by which ships reach the chart. */
export const shipPort = createStore<ShipPort>()(() => ({
  source: null,
  selectedId: null,
  revision: 0,
}));

export function setShipSource(source: ShipSource | null): void {
  shipPort.setState(({ revision }) => ({ source, revision: revision + 1 }));
}

/** Tells that the source gives other ships, or others' services, than before. */
export function shipsChanged(): void {
  shipPort.setState(({ revision }) => ({ revision: revision + 1 }));
}

export function selectShip(selectedId: string | null): void {
  shipPort.setState({ selectedId });
}
