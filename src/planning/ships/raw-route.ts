/** A point of a route or track as it stands in a file. */
export interface RawPoint {
  /** From 1. */
  readonly line: number;
  /** NaN where they cannot be read. */
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  /** As written, to be named when it is wrong. */
  readonly positionText: string;
  /** As written; empty where there is none. */
  readonly timeText: string;
  /** Speed over ground that the file itself tells, in knots; left out where it tells none. */
  readonly reportedKn?: number;
}

/** What a file has of one ship, before anything of it is judged. */
export interface RawRoute {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** As written; empty where there is none. */
  readonly name: string;
  readonly mmsiText: string;
  readonly kindText: string;
  /** In the order of the file. */
  readonly points: readonly RawPoint[];
  /** Minutes that its times without a zone are east of Greenwich, where file or format say so. */
  readonly utcOffsetMin?: number;
  /** Lines where pieces begin that were put together, such as the segments of a track. */
  readonly pieceLines?: readonly number[];
}
