import { siteColumns } from '../../network/site-list/site-column.ts';
import { siteRows } from '../../network/site-list/site-rows.ts';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import { findJsonError } from '../../planning/json-error.ts';
import { checkProject } from '../../planning/parse-project.ts';
import { featureLines } from './feature-lines.ts';
import { featureRows, type PointFeature } from './feature-rows.ts';
import { TableRefusal, tableLimits, tooManyRows } from './table-refusal.ts';

type JsonTable = Pick<SiteTable, 'kind' | 'columns' | 'rows'>;

/** Reads the points of GeoJSON, or the sites of an Offing project's first scenario. @throws TableRefusal */
export function readJsonTable(text: string): JsonTable {
  const lines = featureLines(text);
  const value = parsed(text.replace(/^\uFEFF/, ''));
  if (isObject(value) && value.format === 'offing-project') return projectTable(value);
  if (!isObject(value) || (value.type !== 'FeatureCollection' && value.type !== 'Feature')) {
    throw new TableRefusal(
      '既不是 GeoJSON，也不是 Offing 项目',
      'neither GeoJSON with features nor an Offing project',
    );
  }
  const features = value.type === 'Feature' ? [value] : value.features;
  if (!Array.isArray(features)) {
    throw new TableRefusal('features 应为列表', 'features — expected a list');
  }
  if (features.length > tableLimits.rows) throw tooManyRows();
  const points = features.flatMap((feature, index) => pointOf(feature, lines[index] ?? 1));
  return { kind: 'geojson', ...featureRows(points) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const place = findJsonError(text);
    if (!place) throw new TableRefusal('不是 JSON', 'not JSON');
    const { line, column, found, expected } = place;
    throw new TableRefusal(
      `不是 JSON：第 ${line} 行第 ${column} 列，${found}`,
      `not JSON — line ${line}, column ${column}: ${found} — expected ${expected}`,
    );
  }
}

function pointOf(feature: unknown, line: number): PointFeature[] {
  if (!isObject(feature) || !isObject(feature.geometry) || feature.geometry.type !== 'Point') {
    return [];
  }
  const { coordinates } = feature.geometry;
  const isPosition =
    Array.isArray(coordinates) &&
    coordinates.length >= 2 &&
    coordinates.every((number) => typeof number === 'number');
  if (!isPosition) {
    throw new TableRefusal(
      `第 ${line} 行：coordinates 应为 [经度, 纬度]`,
      `line ${line}: coordinates — expected [longitude, latitude]`,
    );
  }
  return [
    { line, coordinates, properties: isObject(feature.properties) ? feature.properties : {} },
  ];
}

/** Rows are numbered, since a project is written by programs. */
function projectTable(value: object): JsonTable {
  const check = checkProject(value);
  if (!check.valid) throw new TableRefusal(`项目无效：${check.reason}`, check.reason);
  const { scenarios, carriers } = check.project;
  const rows = siteRows(scenarios[0].sites, scenarios[0].sectors, carriers);
  if (rows.length > tableLimits.rows) throw tooManyRows();
  return {
    kind: 'project',
    columns: siteColumns.map(({ id }) => id),
    rows: rows.map((row, index) => ({
      line: index + 1,
      values: siteColumns.map(({ id }) => row[id] ?? null),
    })),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
