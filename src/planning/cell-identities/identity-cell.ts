import type { Position } from '../../geo/position.ts';

/** A cell as the planning of identities sees it. */
export interface IdentityCell {
  /** Names the cell and settles ties: `sectorId/carrierId`. */
  readonly key: string;
  /** Cells of one channel disturb each other; on different channels all values may be the same. */
  readonly channel: number;
  readonly siteId: string;
  readonly position: Position;
  /** Clockwise from true north. */
  readonly azimuthDeg: number;
  /** Consecutive root sequences for the 64 preambles: ⌈64 / ⌊839 / N_CS⌋⌉. [TS 38.211, 6.3.3.1] */
  readonly rootsNeeded: number;
  /** Length of the PRACH sequences, 839 or 139 by the preamble's format; 839 when left out. */
  readonly sequenceLength?: number;
  /** 0 to 1007; null while it has none. */
  readonly pci: number | null;
  /** Logical index of the first root sequence; null while it has none. */
  readonly prachRootIndex: number | null;
  /** Values that are there stay, whatever is planned. */
  readonly locked: boolean;
}
