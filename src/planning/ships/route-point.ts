/** A point of a route that stands; its time is there in all points of the route, or in none. */
export interface RoutePoint {
  readonly line: number;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  /** Since 1970, UTC. */
  readonly timeMs: number | null;
}
