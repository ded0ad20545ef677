import type { Position as Vertex } from 'geojson';
import { mostZones } from '../../coverage/most-zones.ts';
import type { Name } from '../../network/name.ts';
import type { Project } from '../project.ts';
import type { Asset, AssetKind, Shape, Zone } from '../zone.ts';
import type { IncomingShape, ShapeRole } from './incoming-shape.ts';
import { shapeVertices } from './shape-vertices.ts';

/** A shape and what it is to become. */
export interface ChosenShape {
  readonly shape: IncomingShape;
  readonly role: Exclude<ShapeRole, 'coastline'>;
}

/** The project with the shapes in it, or in one sentence why they cannot all be taken. */
export type ShapesTaken =
  | { readonly valid: true; readonly project: Project }
  | { readonly valid: false; readonly reason: Name };

/**
 * Adds shapes to a project as its own zones and assets, with ids that are free. All points that are
 * turbines become one wind farm.
 */
export function takeShapes(
  project: Project,
  chosen: readonly ChosenShape[],
  windFarmName: Name,
): ShapesTaken {
  const zonesAsked = chosen.filter(({ role }) => role === 'zone').length;
  const room = mostZones - project.zones.length;
  if (zonesAsked > room) {
    return {
      valid: false,
      reason: {
        zh: `选了 ${zonesAsked} 个区域，项目最多 ${mostZones} 个，还可添加 ${room} 个`,
        en: `${zonesAsked} zones are chosen; a project has ${mostZones} at most, so ${room} more can be added`,
      },
    };
  }
  const taken = new Set([...project.zones, ...project.assets].map(({ id }) => id));
  const zones: Zone[] = [];
  const assets: Asset[] = [];
  for (const { shape, role } of chosen) {
    if (role === 'turbines') continue;
    const name = shape.name ?? unnamed(role, shape.feature);
    const id = freeId(name.en, role, taken);
    if (role === 'zone') zones.push({ id, name, shape: shapeOf(shape) });
    else assets.push({ id, kind: role, name, shape: shapeOf(shape) });
  }
  const turbines = chosen.filter(({ role }) => role === 'turbines');
  if (turbines.length > 0) {
    const coordinates = turbines.flatMap(({ shape }) => shapeVertices(shape).map(pair));
    const id = freeId(windFarmName.en, 'windFarm', taken);
    const shape = { type: 'MultiPoint', coordinates } as const;
    assets.push({ id, kind: 'windFarm', name: windFarmName, shape });
  }
  return {
    valid: true,
    project: {
      ...project,
      zones: [...project.zones, ...zones],
      assets: [...project.assets, ...assets],
    },
  };
}

const roleNames: Readonly<Record<Exclude<ShapeRole, 'coastline' | 'turbines'>, Name>> = {
  zone: { zh: '区域', en: 'Zone' },
  aquaculture: { zh: '养殖区', en: 'Aquaculture area' },
  lane: { zh: '航道', en: 'Lane' },
  route: { zh: '航线', en: 'Route' },
  bridge: { zh: '桥梁', en: 'Bridge' },
  road: { zh: '道路', en: 'Road' },
};

function unnamed(role: keyof typeof roleNames, number: number): Name {
  const { zh, en } = roleNames[role];
  return { zh: `${zh} ${number}`, en: `${en} ${number}` };
}

function shapeOf({ geometry }: IncomingShape): Shape {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: pair(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(pair) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(pair) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(pair)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(pair))),
      };
  }
}

function pair([x, y]: Vertex): [number, number] {
  return [x, y];
}

/** From what letters and digits a name has, numbered where that is taken. */
function freeId(name: string, role: 'zone' | AssetKind, taken: Set<string>): string {
  const letters = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  const base = letters === '' ? role.toLowerCase() : letters;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
