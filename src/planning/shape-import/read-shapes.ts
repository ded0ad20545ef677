import { unzipSync } from 'fflate';
import type { Feature, Geometry } from 'geojson';
import { type DecodeText, decodeAntennaText } from '../../network/antenna-file/antenna-text.ts';
import type { Name } from '../../network/name.ts';
import type { IncomingShape } from './incoming-shape.ts';
import { kmlFeatures } from './kml-features.ts';
import { ShapeRefusal } from './shape-refusal.ts';
import { shapesOf } from './shapes-of.ts';

/** Larger files are not read: a coast of a million vertices is 30 MB. */
export const mostShapeFileBytes = 64_000_000;

/** The shapes of a file, or in one sentence why it cannot be used. */
export type ShapeFileCheck =
  | { readonly valid: true; readonly shapes: readonly IncomingShape[] }
  | { readonly valid: false; readonly reason: Name };

/** Reads points, lines and areas from GeoJSON, KML or KMZ. Never throws for what is in the file. */
export function readShapes(bytes: Uint8Array, decode: DecodeText): ShapeFileCheck {
  try {
    const features = featuresOf(bytes, decode);
    const shapes = features.flatMap((feature, i) => shapesOf(feature, i + 1));
    if (shapes.length > 0) return { valid: true, shapes };
    throw new ShapeRefusal('没有点、线或面', 'no points, lines or areas in it');
  } catch (error) {
    if (!(error instanceof ShapeRefusal)) throw error;
    return { valid: false, reason: error.text };
  }
}

function featuresOf(bytes: Uint8Array, decode: DecodeText): Feature<Geometry | null>[] {
  if (bytes.length > mostShapeFileBytes) {
    throw new ShapeRefusal(
      `${bytes.length} 字节，应不超过 ${mostShapeFileBytes}`,
      `${bytes.length} bytes, expected ${mostShapeFileBytes} at most`,
    );
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = textOf(isZip ? kmlOfZip(bytes) : bytes, decode);
  if (/^\s*</.test(text)) return kmlFeatures(text);
  return geoJsonFeatures(text);
}

function textOf(bytes: Uint8Array, decode: DecodeText): string {
  const decoded = decodeAntennaText(bytes, decode);
  if (!decoded) throw new ShapeRefusal('不是文本文件', 'not a text file');
  return decoded.text.replace(/^\uFEFF/, '');
}

/** The first KML of a KMZ. [OGC 07-147r2, annex C] */
function kmlOfZip(bytes: Uint8Array): Uint8Array {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.kml$/i.test(name)) return false;
        total += originalSize;
        return total <= mostShapeFileBytes;
      },
    });
  } catch (error) {
    const { message } = error as Error;
    throw new ShapeRefusal(`压缩包无法读取：${message}`, `the archive cannot be read: ${message}`);
  }
  const [first] = Object.values(files);
  if (first) return first;
  throw new ShapeRefusal('压缩包中没有可读的 .kml', 'no readable .kml in the archive');
}

function geoJsonFeatures(text: string): Feature<Geometry | null>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new ShapeRefusal(`不是有效的 JSON：${message}`, `no valid JSON: ${message}`);
  }
  if (isObject(value)) {
    refuseOtherGrid(value);
    if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
      return value.features.filter(isObject).map(featureOf);
    }
    if (value.type === 'Feature') return [featureOf(value)];
    if (typeof value.type === 'string' && ('coordinates' in value || 'geometries' in value)) {
      return [featureOf({ type: 'Feature', geometry: value, properties: {} })];
    }
  }
  throw new ShapeRefusal('不是 GeoJSON', 'neither GeoJSON nor KML');
}

/** The geometry is checked when it is taken apart. */
function featureOf(value: Record<string, unknown>): Feature<Geometry | null> {
  return {
    type: 'Feature',
    geometry: (isObject(value.geometry) ? value.geometry : null) as Geometry | null,
    properties: isObject(value.properties) ? value.properties : {},
  };
}

/** Older files may name another grid than WGS 84, which would move everything. [GeoJSON 2008, sec. 3] */
function refuseOtherGrid({ crs }: Record<string, unknown>): void {
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const { name } = properties;
  if (typeof name !== 'string' || /CRS84|EPSG:*:4326|EPSG::?4326|EPSG::?4490/i.test(name)) return;
  throw new ShapeRefusal(
    `坐标系为 ${name}，应为 WGS 84（EPSG:4326）`,
    `its grid is ${name}, expected WGS 84 (EPSG:4326)`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
