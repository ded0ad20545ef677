import type { Ship } from '../../network/fleet.ts';
import type { Name } from '../../network/name.ts';

/** What a file of routes or tracks does not say itself, and what is allowed for it. */
export interface RouteOptions {
  /** Of ships whose file does not tell their kind. */
  readonly kind: Ship['kind'];
  readonly terminalId: string;
  /** Of routes without times, as ISO 8601 in UTC. */
  readonly departureUtc: string;
  /** Of routes without times. */
  readonly speedKn: number;
  /** Of times that name no zone, east of Greenwich: 0 for UTC, 480 for Beijing; refused when left out. */
  readonly utcOffsetMin?: number;
  /** Puts rows into the order of their time; out of order they are refused otherwise. */
  readonly sortRows?: boolean;
  /** Leaves out rows that cannot stand and tells each; the file is refused otherwise. */
  readonly leaveOutBadRows?: boolean;
  /** Takes ways over land as well. */
  readonly acceptLand?: boolean;
  /** Ids that ships must not take, such as those already in the fleet. */
  readonly takenIds?: readonly string[];
}

/** An option that lets something pass which is refused without it. */
export type RouteRemedy = 'utcOffsetMin' | 'sortRows' | 'leaveOutBadRows' | 'acceptLand';

export type RouteRemarkKind =
  | 'unreadable'
  | 'badPosition'
  | 'badMmsi'
  | 'badTime'
  | 'noZone'
  | 'outOfOrder'
  | 'duplicateTime'
  | 'tooFast'
  | 'tooFewPoints'
  | 'overLand'
  | 'outsideRegion'
  | 'joined'
  | 'unknownKind'
  | 'tooMany'
  | 'noShips';

/** One thing that is to be told of a file. */
export interface RouteRemark {
  readonly kind: RouteRemarkKind;
  /** Lines of the file, ascending, the first 20 of them; none where it is about the file. */
  readonly lines: readonly number[];
  /** One sentence that names lines, value and what was expected. */
  readonly text: Name;
  /** What would let it pass, where anything would. */
  readonly remedy?: RouteRemedy;
}

/** The ships of a file; none when anything is refused. */
export interface RouteReading {
  readonly format: 'gpx' | 'kml' | 'csv' | null;
  readonly ships: readonly Ship[];
  /** Why the file is refused. */
  readonly problems: readonly RouteRemark[];
  /** What was read in some way that should be known. */
  readonly warnings: readonly RouteRemark[];
}
