import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { limitingCauses } from '../../coverage/tile-layers.ts';
import type { Name } from '../../network/name.ts';
import type { Scenario } from '../../planning/project.ts';
import type { LayerBasis } from '../layer-basis.ts';
import { cellsOf } from '../layer-codes.ts';
import { type CellWindow, windowLatitude, windowLongitude } from '../picture/cell-window.ts';
import { contourRings, type GridRing } from './contour-rings.ts';

/** What a contour says of itself. `fill` and `stroke` are simplestyle's. */
export interface ContourProperties {
  /** Lowest value inside; for codes the code. */
  readonly from: number;
  /** Null where there is no upper bound: the polygon holds everything from `from` on. */
  readonly to: number | null;
  readonly unit: string;
  readonly layer: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly terminal: string;
  readonly service: string | null;
  readonly scenario: string;
  readonly year: number;
  readonly timePercent: number;
  readonly model: string;
  readonly illustrative: boolean;
  readonly fill: string;
  readonly stroke: string;
  readonly 'fill-opacity': number;
}

export type ContourFeature = Feature<MultiPolygon, ContourProperties>;

/** One polygon to be drawn: which cells, and what they are called. */
export interface ContourTask {
  readonly from: number;
  readonly to: number | null;
  readonly label: Name;
  readonly hex: string;
}

/**
 * What polygons a layer has: of quantities one for each bound, the lowest first, so that higher
 * classes come to lie on top; of codes one for each code. `bounds` stand in for the classes' own.
 */
export function contourTasks(
  basis: LayerBasis,
  scenario: Scenario,
  bounds?: readonly number[],
): ContourTask[] {
  const { legend, layer } = basis;
  if (layer === 'server') {
    return cellsOf(scenario).flatMap(({ sectorId, carrierId }, code) => {
      const sector = scenario.sectors.find(({ id }) => id === sectorId);
      const site = scenario.sites.find(({ id }) => id === sector?.siteId);
      if (!site) return [];
      const cell = `${sectorId} ${carrierId}`;
      const label = { zh: `${site.name.zh} ${cell}`, en: `${site.name.en} ${cell}` };
      return [{ from: code, to: code, label, hex: legend.classes[legend.classOf(code)].hex }];
    });
  }
  if (layer === 'cause') {
    return limitingCauses.map((_, code) => {
      const { hex, name } = legend.classes[code];
      return { from: code, to: code, label: name, hex };
    });
  }
  const hexOf = (value: number) => legend.classes.at(legend.classOf(value))?.hex ?? '#000000';
  const from = bounds ?? legend.classes.map((each) => each.from);
  return from
    .toSorted((a, b) => a - b)
    .map((bound) => ({ from: bound, to: null, label: labelOf(basis, bound), hex: hexOf(bound) }));
}

/** For example `≥ −105 dBm`, or `good or better`. */
function labelOf({ layer, unit, legend }: LayerBasis, bound: number): Name {
  if (layer === 'service') {
    const { to, name } = legend.classes[legend.classOf(bound)];
    return to === null ? name : { zh: `${name.zh}及以上`, en: `${name.en} or better` };
  }
  const text = `≥ ${String(bound).replace('-', '−')}${unit === '' ? '' : ` ${unit}`}`;
  return { zh: text, en: text };
}

/** The polygons of a task in WGS 84; null where no cell is in. */
export function contourFeature(
  values: Float32Array,
  window: CellWindow,
  task: ContourTask,
  basis: LayerBasis,
): ContourFeature | null {
  const polygons =
    task.to === null
      ? contourRings(values, window.columns, task.from, !isLevel(basis))
      : codeRings(values, window.columns, task.from);
  if (polygons.length === 0) return null;
  return {
    type: 'Feature',
    properties: {
      from: task.from,
      to: task.to,
      unit: basis.unit,
      layer: basis.layer,
      labelZh: task.label.zh,
      labelEn: task.label.en,
      terminal: basis.terminal.en,
      service: basis.service?.en ?? null,
      scenario: basis.scenario.en,
      year: basis.year,
      timePercent: basis.timePercent,
      model: basis.model,
      illustrative: basis.illustrative,
      fill: task.hex,
      stroke: task.hex,
      'fill-opacity': 0.6,
    },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => placed(ring, window))),
    },
  };
}

/** Features as a GeoJSON text, one a line. [RFC 7946] */
export function contourCollection(features: readonly ContourFeature[], name: string): string {
  const head: Omit<FeatureCollection, 'features'> & { name: string } = {
    type: 'FeatureCollection',
    name,
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

/** Counts, tiers and what belongs to a server jump from cell to cell. */
function isLevel({ layer }: LayerBasis): boolean {
  return layer !== 'servers' && layer !== 'service' && layer !== 'rise';
}

/** The areas of one code, sought within the box about them. */
function codeRings(values: Float32Array, columns: number, code: number): GridRing[][] {
  const rows = values.length / columns;
  let [west, north, east, south] = [columns, rows, -1, -1];
  for (let cell = values.indexOf(code); cell >= 0; cell = values.indexOf(code, cell + 1)) {
    const column = cell % columns;
    const row = Math.floor(cell / columns);
    west = Math.min(west, column);
    east = Math.max(east, column);
    north = Math.min(north, row);
    south = row;
  }
  if (south < 0) return [];
  // d3 takes no line for a grid
  const width = Math.max(2, east - west + 1);
  const left = Math.min(west, columns - width);
  const height = Math.max(2, south - north + 1);
  const top = Math.min(north, rows - height);
  const isCode = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value = values[(top + row) * columns + left + column];
      isCode[row * width + column] = value === code ? 1 : 0;
    }
  }
  return contourRings(isCode, width, 0.5, true).map((rings) =>
    rings.map((ring) => ring.map(([x, y]): [number, number] => [x + left, y + top])),
  );
}

/** To a tenth of a metre. */
const decimals = 1e6;

/** Rows count southward, so that rings of the generator turn the other way round: outer ones leftward. */
function placed(ring: GridRing, window: CellWindow): [number, number][] {
  return ring.map(([column, row]) => [
    Math.round(windowLongitude(window, column) * decimals) / decimals,
    Math.round(windowLatitude(window, row) * decimals) / decimals,
  ]);
}
