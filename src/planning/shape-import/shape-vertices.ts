import type { Position as Vertex } from 'geojson';
import type { IncomingShape } from './incoming-shape.ts';

/** All vertices of a shape; of areas ring by ring. */
export function shapeVertices({ geometry }: Pick<IncomingShape, 'geometry'>): Vertex[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}
