import { bboxPolygon } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';

/** What the geodata covers: west, south, east, north, in degrees. */
export const scopeBox: [number, number, number, number] = [118.5, 30.8, 123.5, 36.0];

/** The scope box as a polygon. */
export const scopePolygon: Feature<Polygon> = bboxPolygon(scopeBox);
