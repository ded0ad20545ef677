import type { LineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { Name } from '../../network/name.ts';

/** A shape of a file that was read but not taken yet. */
export interface IncomingShape {
  /** The feature it is of, counted from 1; several lines of one feature share it. */
  readonly feature: number;
  readonly kind: 'point' | 'line' | 'area';
  /** Null where the file has none. */
  readonly name: Name | null;
  /** What its properties are called in the file. */
  readonly fields: readonly string[];
  /** Longitude, then latitude, in degrees; without heights. */
  readonly geometry: Point | MultiPoint | LineString | Polygon | MultiPolygon;
}

/** What a shape can become in a project; a coastline is only held against the shipped shore. */
export type ShapeRole =
  | 'turbines'
  | 'lane'
  | 'route'
  | 'bridge'
  | 'road'
  | 'zone'
  | 'aquaculture'
  | 'coastline';

/** What each kind of shape can become, the most likely first. */
export const rolesOfKind: Readonly<Record<IncomingShape['kind'], readonly ShapeRole[]>> = {
  point: ['turbines'],
  line: ['lane', 'route', 'bridge', 'road', 'coastline'],
  area: ['zone', 'aquaculture', 'coastline'],
};
