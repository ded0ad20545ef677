import { mostZones } from '../../coverage/most-zones.ts';
import type { Position } from '../../geo/position.ts';
import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import { type Asset, assetSchema, type Shape, type Zone, zoneSchema } from '../../planning/zone.ts';

/** What is drawn by hand. */
export type DrawnKind = 'zone' | 'lane' | 'route';

/** Names a zone or an asset of the project that has a shape of its own. */
export interface OwnShapeKey {
  readonly list: 'zones' | 'assets';
  readonly id: string;
}

export type OwnShape = Zone | Asset;

type Vertex = [number, number];

/** A ring that ends where it begins and runs counter-clockwise, as GeoJSON has outer rings. [RFC 7946, sec. 3.1.6] */
export function closedRing(points: readonly Position[]): Vertex[] {
  const open = points.map(vertexOf);
  const ring = doubledArea(open) < 0 ? open.toReversed() : open;
  return [...ring, ring[0]];
}

/** Adds what was drawn: a zone as a polygon, a lane or route as a line. @throws when it has too few points, or zones are at their most. */
export function addDrawn(
  project: Project,
  kind: DrawnKind,
  name: Name,
  points: readonly Position[],
): { readonly project: Project; readonly key: OwnShapeKey } {
  const id = freeId(project, kind);
  if (kind === 'zone') {
    if (project.zones.length >= mostZones)
      throw new Error(`a project has at most ${mostZones} zones`);
    const shape: Shape = { type: 'Polygon', coordinates: [closedRing(points)] };
    const zone = zoneSchema.parse({ id, name, shape });
    return { project: { ...project, zones: [...project.zones, zone] }, key: { list: 'zones', id } };
  }
  const shape: Shape = { type: 'LineString', coordinates: points.map(vertexOf) };
  const asset = assetSchema.parse({ id, kind, name, shape });
  return {
    project: { ...project, assets: [...project.assets, asset] },
    key: { list: 'assets', id },
  };
}

/** What a new shape is called until it is named: the first number that is free. */
export function nameOfDrawn(project: Project, kind: DrawnKind): Name {
  const { zh, en } = drawnNames[kind];
  const taken = new Set(
    [...project.zones, ...project.assets].flatMap(({ name }) => [name.zh, name.en]),
  );
  let number = 1;
  while (taken.has(`${zh} ${number}`) || taken.has(`${en} ${number}`)) number++;
  return { zh: `${zh} ${number}`, en: `${en} ${number}` };
}

const drawnNames: Readonly<Record<DrawnKind, Name>> = {
  zone: { zh: '自绘区域', en: 'Drawn zone' },
  lane: { zh: '自绘航道', en: 'Drawn lane' },
  route: { zh: '自绘航线', en: 'Drawn route' },
};

/** The zones and assets whose shapes are the project's own, zones first. */
export function ownShapes(
  project: Pick<Project, 'zones' | 'assets'>,
): { key: OwnShapeKey; thing: OwnShape }[] {
  const own = (list: OwnShapeKey['list']) =>
    project[list]
      .filter(({ shape }) => shape.type !== 'geodata')
      .map((thing) => ({ key: { list, id: thing.id }, thing }));
  return [...own('zones'), ...own('assets')];
}

export function ownShape(project: Project, key: OwnShapeKey): OwnShape | null {
  const found = project[key.list].find(({ id }) => id === key.id);
  return found && found.shape.type !== 'geodata' ? found : null;
}

/** Renames a shape or gives it another outline. @throws when a value is outside what the project file allows. */
export function changeOwnShape(
  project: Project,
  key: OwnShapeKey,
  fields: { readonly name?: Name; readonly shape?: Shape },
): Project {
  if (key.list === 'zones') {
    const zones = project.zones.map((zone) =>
      zone.id === key.id ? zoneSchema.parse({ ...zone, ...fields }) : zone,
    );
    return { ...project, zones };
  }
  const assets = project.assets.map((asset) =>
    asset.id === key.id ? assetSchema.parse({ ...asset, ...fields }) : asset,
  );
  return { ...project, assets };
}

/** Why a zone or asset cannot be removed; null when it can. */
export function removalBar(project: Project, key: OwnShapeKey): Name | null {
  if (key.list === 'assets') {
    const sails = project.fleets?.some(({ ships }) =>
      ships.some(({ voyage }) => voyage.type === 'lane' && voyage.assetId === key.id),
    );
    return sails ? { zh: '有船舶沿它航行', en: 'a ship sails along it' } : null;
  }
  if (project.zones.length === 1) {
    return { zh: '项目至少要有一个区域', en: 'a project keeps at least one zone' };
  }
  const isGoal = project.goals.some(({ target }) => 'zoneId' in target && target.zoneId === key.id);
  return isGoal ? { zh: '有目标以它为对象', en: 'a goal is set for it' } : null;
}

/** Removes a zone or an asset. @throws when it is still needed. */
export function removeOwnShape(project: Project, key: OwnShapeKey): Project {
  const bar = removalBar(project, key);
  if (bar) throw new Error(bar.en);
  return key.list === 'zones'
    ? { ...project, zones: project.zones.filter(({ id }) => id !== key.id) }
    : { ...project, assets: project.assets.filter(({ id }) => id !== key.id) };
}

/** The points of a shape that can be taken hold of: its outer ring without the repeated end, or its line. */
export function verticesOf(shape: Shape): readonly Position[] {
  const line =
    shape.type === 'Polygon'
      ? shape.coordinates[0].slice(0, -1)
      : shape.type === 'LineString' || shape.type === 'MultiPoint'
        ? shape.coordinates
        : shape.type === 'Point'
          ? [shape.coordinates]
          : [];
  return line.map(([longitudeDeg, latitudeDeg]) => ({ longitudeDeg, latitudeDeg }));
}

/** A shape of the same kind through other points; holes stay. Null when they are too few. */
export function withVertices(shape: Shape, points: readonly Position[]): Shape | null {
  if (points.length < fewestPoints(shape)) return null;
  const line = points.map(vertexOf);
  if (shape.type === 'Polygon') {
    return { ...shape, coordinates: [[...line, line[0]], ...shape.coordinates.slice(1)] };
  }
  if (shape.type === 'LineString' || shape.type === 'MultiPoint') {
    return { ...shape, coordinates: line };
  }
  return shape.type === 'Point' ? { ...shape, coordinates: line[0] } : null;
}

function fewestPoints({ type }: Shape): number {
  return type === 'Polygon' ? 3 : type === 'LineString' ? 2 : 1;
}

function vertexOf({ longitudeDeg, latitudeDeg }: Position): Vertex {
  return [toMetre(longitudeDeg), toMetre(latitudeDeg)];
}

function toMetre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** Twice the signed area in square degrees, positive when counter-clockwise. */
function doubledArea(points: readonly Vertex[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function freeId({ zones, assets }: Project, kind: DrawnKind): string {
  const taken = new Set([...zones, ...assets].map(({ id }) => id));
  let number = 1;
  while (taken.has(`drawn-${kind}-${number}`)) number++;
  return `drawn-${kind}-${number}`;
}
