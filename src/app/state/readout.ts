import type { LimitingCause } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import type { Name } from '../../network/name.ts';
import type { AttachLimit } from '../../radio/nr/attach-range.ts';

/** A cell as it is met from a place. */
export interface CellFrom {
  readonly siteName: Name;
  readonly cell: string;
  readonly carrier: Name;
  readonly distanceKm: number;
  /** From the place to the cell, degrees true. */
  readonly bearingDeg: number;
}

/** The strongest cell that a terminal is too far off to attach to, and what ends its range. */
export interface BarredCell extends CellFrom {
  readonly rsrpDbm: number;
  readonly rangeKm: number;
  readonly limitedBy: AttachLimit;
}

/** What is known of the place under the pointer. NaN and null where nothing is computed or received. */
export interface Readout {
  readonly position: Position;
  readonly zone: Name | null;
  readonly rsrpDbm: number;
  readonly sinrDb: number;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Highest tier of service, 0 for none. */
  readonly tier: number | null;
  readonly server: CellFrom | null;
  /** Cells that a terminal could attach to and hear well enough. */
  readonly servers: number | null;
  /** Why the place has not got the current service. */
  readonly cause: LimitingCause | null;
  /** That a place here has the current service. */
  readonly probabilityPercent: number;
  /** Of the server's cell, once it has been worked out. */
  readonly noiseRiseDb: number;
  /** Where its signal would pass the limit and no other does. */
  readonly barred: BarredCell | null;
  readonly shoreDistanceKm: number;
}
