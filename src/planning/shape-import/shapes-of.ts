import type { Feature, Geometry, Position as Vertex } from 'geojson';
import type { Name } from '../../network/name.ts';
import type { IncomingShape } from './incoming-shape.ts';
import { ShapeRefusal } from './shape-refusal.ts';

type Part = Pick<IncomingShape, 'kind' | 'geometry'>;

/** The shapes of a feature: several where it is of several lines, none where it has no geometry. */
export function shapesOf(
  { geometry, properties }: Feature<Geometry | null>,
  feature: number,
): IncomingShape[] {
  const parts = geometry ? partsOf(geometry, feature) : [];
  const name = nameOf(properties ?? {});
  return parts.map((part, i) => ({
    ...part,
    feature,
    fields: Object.keys(properties ?? {}),
    name: name && parts.length > 1 ? numbered(name, i + 1) : name,
  }));
}

function partsOf(geometry: Geometry, feature: number): Part[] {
  switch (geometry.type) {
    case 'Point': {
      const coordinates = vertex(geometry.coordinates, feature);
      return [{ kind: 'point', geometry: { type: 'Point', coordinates } }];
    }
    case 'MultiPoint': {
      const coordinates = line(geometry.coordinates, feature);
      if (coordinates.length === 0) return [];
      return [{ kind: 'point', geometry: { type: 'MultiPoint', coordinates } }];
    }
    case 'LineString':
      return [lineOf(geometry.coordinates, feature)];
    case 'MultiLineString':
      return list(geometry.coordinates, feature).map((each) => lineOf(each, feature));
    case 'Polygon': {
      const coordinates = polygon(geometry.coordinates, feature);
      return [{ kind: 'area', geometry: { type: 'Polygon', coordinates } }];
    }
    case 'MultiPolygon': {
      const polygons = list(geometry.coordinates, feature).map((each) => polygon(each, feature));
      const [first] = polygons;
      if (polygons.length === 1) {
        return [{ kind: 'area', geometry: { type: 'Polygon', coordinates: first } }];
      }
      return [{ kind: 'area', geometry: { type: 'MultiPolygon', coordinates: polygons } }];
    }
    case 'GeometryCollection':
      return list(geometry.geometries, feature).flatMap((each) =>
        partsOf(geometryOf(each), feature),
      );
    default:
      throw bad(feature, '几何类型未知', 'a geometry of unknown type');
  }
}

/** What is no geometry at all is of unknown type. */
function geometryOf(value: unknown): Geometry {
  const isObject = typeof value === 'object' && value !== null;
  return (isObject ? value : { type: 'none' }) as Geometry;
}

function lineOf(value: unknown, feature: number): Part {
  const coordinates = line(value, feature);
  if (coordinates.length >= 2) {
    return { kind: 'line', geometry: { type: 'LineString', coordinates } };
  }
  throw bad(feature, '线的顶点少于 2 个', 'a line of fewer than 2 vertices');
}

/** Rings are closed where the file leaves them open, as many tools do. */
function polygon(value: unknown, feature: number): Vertex[][] {
  const rings = list(value, feature).map((each) => {
    const ring = line(each, feature);
    const [first] = ring;
    const last = ring.at(-1);
    const isOpen = last !== undefined && (first[0] !== last[0] || first[1] !== last[1]);
    const closed = isOpen ? [...ring, first] : ring;
    if (closed.length >= 4) return closed;
    throw bad(feature, '面的顶点少于 3 个', 'an area of fewer than 3 vertices');
  });
  if (rings.length > 0) return rings;
  throw bad(feature, '面没有边界', 'an area without an outline');
}

function line(value: unknown, feature: number): Vertex[] {
  return list(value, feature).map((each) => vertex(each, feature));
}

function vertex(value: unknown, feature: number): Vertex {
  const [x, y] = Array.isArray(value) ? value : [];
  if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
  throw bad(feature, '坐标应为两个数', 'coordinates that are not two numbers');
}

function list<T>(value: T[] | unknown, feature: number): T[] {
  if (Array.isArray(value)) return value;
  throw bad(feature, '坐标应为列表', 'coordinates that are no list');
}

function bad(feature: number, zh: string, en: string): ShapeRefusal {
  return new ShapeRefusal(`第 ${feature} 个要素：${zh}`, `feature ${feature}: ${en}`);
}

const zhFields = ['nameZh', 'name_zh', 'name:zh', '名称', '中文名', '名字', 'NAME_ZH'];
const enFields = ['nameEn', 'name_en', 'name:en', '英文名', 'NAME_EN'];
const anyFields = ['name', 'Name', 'NAME', 'title', 'label', 'id', 'ID'];

/** Where only one language is told, it stands for both. */
function nameOf(properties: Readonly<Record<string, unknown>>): Name | null {
  const textOf = (fields: readonly string[]) => {
    for (const field of fields) {
      const value = properties[field];
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text === 'string' && text.trim() !== '') return text.trim().slice(0, 120);
    }
    return null;
  };
  const any = textOf(anyFields);
  const zh = textOf(zhFields) ?? any;
  const en = textOf(enFields) ?? any;
  if (zh === null && en === null) return null;
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}

function numbered({ zh, en }: Name, number: number): Name {
  return { zh: `${zh} ${number}`, en: `${en} ${number}` };
}
