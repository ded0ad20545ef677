import type { Geometry, Position as Vertex } from 'geojson';
import type { Position } from '../../../geo/position.ts';
import { featuresOfKind, type Region } from '../../../geo/region.ts';
import type { Name } from '../../../network/name.ts';
import type { Host, Site } from '../../../network/site.ts';
import type { Asset, AssetKind } from '../../../planning/zone.ts';
import { type Mercator, type PixelPoint, pixelOf, toMercator, type Viewport } from '../viewport.ts';

/** A place that can carry a site. */
export interface SnapHost {
  readonly name: Name;
  readonly host: Host;
  readonly position: Position;
  readonly at: Mercator;
  /** The site that stands there already. */
  readonly siteId: string | null;
}

/** A host this near to the pointer attracts a site, in px. */
export const snapReachPx = 12;

const hostOfKind: Readonly<Record<string, Host>> = {
  boosterStation: 'boosterStation',
  turbines: 'turbine',
  turbine: 'turbine',
  port: 'port',
  fishingPort: 'port',
  borderStation: 'port',
  island: 'island',
  bridge: 'bridge',
  peak: 'hill',
};

/** The hosts of the shipped geodata: booster stations, turbines, ports, islands, bridges, peaks. */
export function regionHosts(region: Region): SnapHost[] {
  return Object.entries(hostOfKind).flatMap(([kind, host]) =>
    featuresOfKind(region, kind).flatMap(({ geometry, properties }) => {
      const isTurbine = kind === 'turbines';
      const farm = isTurbine ? region.features.get(String(properties.farmId))?.properties : null;
      const { nameZh, nameEn } = farm ?? properties;
      return placesOf(geometry).map((vertex, i, all) => {
        const number = isTurbine && all.length > 1 ? ` ${i + 1}` : '';
        const name = isTurbine
          ? { zh: `${nameZh} 风机${number}`, en: `${nameEn} turbine${number}` }
          : { zh: nameZh, en: nameEn };
        return hostAt(name, host, vertex, null);
      });
    }),
  );
}

const hostOfAsset: Partial<Record<AssetKind, Host>> = {
  windFarm: 'turbine',
  port: 'port',
  fishingPort: 'port',
  borderStation: 'port',
  island: 'island',
  bridge: 'bridge',
};

/** The hosts among a project's own assets. */
export function assetHosts(assets: readonly Asset[]): SnapHost[] {
  return assets.flatMap(({ kind, name, shape }) => {
    const host = hostOfAsset[kind];
    if (!host || shape.type === 'geodata') return [];
    return placesOf(shape).map((vertex, i, all) =>
      hostAt(all.length > 1 ? numbered(name, i + 1) : name, host, vertex, null),
    );
  });
}

/** The masts that stand already. */
export function mastHosts(sites: readonly Site[]): SnapHost[] {
  return sites.map(({ id, name, host, longitudeDeg, latitudeDeg }) =>
    hostAt(name, host, [longitudeDeg, latitudeDeg], id),
  );
}

/** The host nearest to a place on the screen, if one is near enough; not the place of the site itself. */
export function nearestHost(
  viewport: Viewport,
  hosts: readonly SnapHost[],
  pixel: PixelPoint,
  exceptSiteId: string | null,
): SnapHost | null {
  let nearest: SnapHost | null = null;
  let least = snapReachPx;
  for (const host of hosts) {
    if (host.siteId !== null && host.siteId === exceptSiteId) continue;
    const { x, y } = pixelOf(viewport, host.at);
    const away = Math.hypot(x - pixel.x, y - pixel.y);
    // of hosts in one place the first stays: what stands there before the mast on it
    if (away > least || (nearest && away === least)) continue;
    least = away;
    nearest = host;
  }
  return nearest;
}

/** Where on a feature a site would stand: at its points, in the middle of an outline or line. */
function placesOf(geometry: Geometry): Vertex[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'LineString':
      return [middleOf(geometry.coordinates)];
    case 'Polygon':
      return [centroidOf(geometry.coordinates[0])];
    case 'MultiPolygon':
      return geometry.coordinates.map(([ring]) => centroidOf(ring));
    default:
      return [];
  }
}

/** Halfway along a line, by its length in degrees. */
function middleOf(line: readonly Vertex[]): Vertex {
  const lengths = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i][0], y - line[i][1]));
  let left = lengths.reduce((sum, each) => sum + each, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const share = left / length;
      const [from, to] = [line[i], line[i + 1]];
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= length;
  }
  return line[0];
}

/** Of the area inside a ring, in degrees. */
function centroidOf(ring: readonly Vertex[]): Vertex {
  const [x0, y0] = ring[0];
  let [doubled, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    // from a corner of the ring, so that small areas far from the origin keep their digits
    const [ax, ay, bx, by] = [
      ring[i][0] - x0,
      ring[i][1] - y0,
      ring[i + 1][0] - x0,
      ring[i + 1][1] - y0,
    ];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return doubled === 0 ? [x0, y0] : [x0 + x / (3 * doubled), y0 + y / (3 * doubled)];
}

function hostAt(name: Name, host: Host, [lon, lat]: Vertex, siteId: string | null): SnapHost {
  const longitudeDeg = Math.round(lon * 1e5) / 1e5;
  const latitudeDeg = Math.round(lat * 1e5) / 1e5;
  return {
    name,
    host,
    position: { longitudeDeg, latitudeDeg },
    at: toMercator(longitudeDeg, latitudeDeg),
    siteId,
  };
}

function numbered({ zh, en }: Name, number: number): Name {
  return { zh: `${zh} ${number}`, en: `${en} ${number}` };
}
