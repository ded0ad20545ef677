import type { Geometry } from 'geojson';
import type { Position, Vertex } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import type { Shape } from '../../planning/zone.ts';
import { markPlace } from '../state/actions.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { placeKinds } from './palette-texts.ts';

/** The named places of the region, and the zones and assets that the project has drawn itself. */
export function placeEntries(region: Region, project: Project): PaletteEntry[] {
  const shipped = [...region.features.values()].flatMap(({ geometry, properties }) => {
    const { id, kind, nameZh, nameEn, schematic } = properties;
    if (!(kind in placeKinds) || !nameZh || !nameEn) return [];
    return placeEntry(`place:${id}`, { zh: nameZh, en: nameEn }, kind, geometry, schematic);
  });
  const own = [
    ...project.zones.map((zone) => ({ ...zone, kind: 'zone' })),
    ...project.assets,
  ].flatMap(({ id, name, kind, shape }) =>
    isOwn(shape) ? placeEntry(`own:${id}`, name, kind, shape, false) : [],
  );
  return [...shipped, ...own];
}

function isOwn(shape: Shape): shape is Exclude<Shape, { readonly type: 'geodata' }> {
  return shape.type !== 'geodata';
}

function placeEntry(
  id: string,
  name: Name,
  kind: string,
  geometry: Geometry | Exclude<Shape, { readonly type: 'geodata' }>,
  schematic: boolean,
): PaletteEntry[] {
  const corners = verticesOf(geometry);
  if (corners.length === 0) return [];
  const kindName = placeKinds[kind];
  const position = middleOf(geometry.type, corners);
  const zoom = zoomToSee(corners);
  return [
    {
      id,
      group: 'places',
      name,
      detail: kindName,
      keywords: `${kindName.zh} ${kindName.en}`,
      icon: 'place',
      position,
      schematic,
      run: ({ session }) => {
        markPlace({ position, name });
        session?.flyTo(position, zoom);
      },
    },
  ];
}

function verticesOf(geometry: Geometry | Exclude<Shape, { readonly type: 'geodata' }>): Vertex[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'Polygon') return geometry.coordinates[0];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(([outer]) => outer);
  return [];
}

/** Halfway along a line, in the middle of the extent of anything else. */
function middleOf(type: string, vertices: readonly Vertex[]): Position {
  if (type === 'LineString') {
    const [longitudeDeg, latitudeDeg] = vertices[vertices.length >> 1];
    return { longitudeDeg, latitudeDeg };
  }
  const { west, east, south, north } = extentOf(vertices);
  return { longitudeDeg: (west + east) / 2, latitudeDeg: (south + north) / 2 };
}

function extentOf(vertices: readonly Vertex[]) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of vertices) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

const closestZoom = 11;
const widestZoom = 6.5;

/** The zoom at which the extent of a place takes about half of a usual chart. */
function zoomToSee(vertices: readonly Vertex[]): number {
  const { west, south, east, north } = extentOf(vertices);
  const spanDeg = Math.max(east - west, (north - south) * 1.2, 1e-6);
  const zoom = Math.log2((360 * 380) / (512 * spanDeg));
  return Math.max(widestZoom, Math.min(closestZoom, zoom));
}
