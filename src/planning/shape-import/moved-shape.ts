import gcoord from 'gcoord';
import type { Position as Vertex } from 'geojson';
import type { IncomingShape } from './incoming-shape.ts';

/** How the coordinates of a file are to be understood. */
export interface ShapeReading {
  /** Latitude stands first. */
  readonly swapped: boolean;
  /** They are of a Chinese base map (GCJ-02), some 500 m off WGS 84. */
  readonly gcj02: boolean;
}

/** A shape where it lies in WGS 84. */
export function movedShape(shape: IncomingShape, reading: ShapeReading): IncomingShape {
  if (!reading.swapped && !reading.gcj02) return shape;
  const move = ([x, y]: Vertex): Vertex => {
    const [longitudeDeg, latitudeDeg] = reading.swapped ? [y, x] : [x, y];
    if (!reading.gcj02) return [longitudeDeg, latitudeDeg];
    return gcoord.transform([longitudeDeg, latitudeDeg], gcoord.GCJ02, gcoord.WGS84);
  };
  const { geometry } = shape;
  switch (geometry.type) {
    case 'Point':
      return { ...shape, geometry: { ...geometry, coordinates: move(geometry.coordinates) } };
    case 'MultiPoint':
      return { ...shape, geometry: { ...geometry, coordinates: geometry.coordinates.map(move) } };
    case 'LineString':
      return { ...shape, geometry: { ...geometry, coordinates: geometry.coordinates.map(move) } };
    case 'Polygon': {
      const coordinates = geometry.coordinates.map((ring) => ring.map(move));
      return { ...shape, geometry: { ...geometry, coordinates } };
    }
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map((polygon) =>
        polygon.map((ring) => ring.map(move)),
      );
      return { ...shape, geometry: { ...geometry, coordinates } };
    }
  }
}
