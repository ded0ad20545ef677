import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OverlayId } from '../../state/app-state.ts';
import { closeZoom, detailZoom } from '../viewport.ts';
import type { ChartSourceId } from './chart-sources.ts';
import type { ChartTheme } from './chart-theme.ts';

type StyleSpecification = ReturnType<MapLibreMap['getStyle']>;
type LayerSpecification = StyleSpecification['layers'][number];
type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;
type ExpressionSpecification = Extract<LinePaint['line-opacity'], unknown[]>;

/** The layer that the coverage raster is put below. */
export const firstLayerAboveRaster = 'sands';

/** Which style layers an overlay switches; the others are drawn on the marks canvas. */
export const layersOfOverlay: Partial<Record<OverlayId, readonly string[]>> = {
  distanceBands: ['distance-lines'],
  windFarms: ['wind-farms', 'turbines', 'turbines-estimated', 'booster-stations'],
  lanes: ['fairways', 'lanes', 'anchorages'].flatMap((id) => [id, `${id}-edge`]),
  sands: ['sands', 'sands-edge'],
  aquaculture: ['aquaculture', 'aquaculture-edge'],
};

/** Layers whose features answer to the pointer, most specific first. */
export const describedLayers: readonly string[] = [
  'booster-stations',
  'turbines',
  'turbines-estimated',
  'bridges',
  'roads',
  'land',
  'fairways',
  'lanes',
  'distance-lines',
  'wind-farms',
  'anchorages',
  'aquaculture',
  'sands',
];

/** The chart without text: names, limits and sites are drawn above it on a canvas. */
export function chartStyle(
  sources: Readonly<Record<ChartSourceId, FeatureCollection>>,
  theme: ChartTheme,
): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, data]) => [id, { type: 'geojson', data }]),
    ),
    layers: chartLayers(theme),
  };
}

/** All layers from below to above; the raster goes in before `firstLayerAboveRaster`. */
export function chartLayers(theme: ChartTheme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.seaOutside } },
    area('territorial-sea', 'waters', ofId('territorial-sea'), theme.seaTerritorial),
    area('internal-waters', 'waters', ofId('internal-waters'), theme.seaInside),
    ...sandLayers(theme),
    ...aquacultureLayers(theme),
    ...graticuleLayers(theme),
    dotted('distance-lines', theme),
    ...laneLayers(theme),
    ...windFarmLayers(),
    ...landLayers(theme),
  ];
}

function sandLayers(theme: ChartTheme): LayerSpecification[] {
  return [
    {
      id: 'sands',
      type: 'fill',
      source: 'areas',
      filter: ofKind('sands'),
      paint: { 'fill-pattern': 'sand', 'fill-opacity': 0.38 },
    },
    line('sands-edge', 'areas', ofKind('sands'), theme.flatInk, 0.8, [1.5, 3], 0.38),
  ];
}

function aquacultureLayers(theme: ChartTheme): LayerSpecification[] {
  return [
    {
      id: 'aquaculture',
      type: 'fill',
      source: 'areas',
      filter: ofKind('aquaculture'),
      paint: { 'fill-color': theme.seaInk, 'fill-opacity': 0.06, 'fill-antialias': false },
    },
    line('aquaculture-edge', 'areas', ofKind('aquaculture'), theme.seaInk, 0.9, [3, 2.5], 0.55),
  ];
}

function graticuleLayers(theme: ChartTheme): LayerSpecification[] {
  const fine: ExpressionSpecification = ['==', ['get', 'fine'], true];
  return [
    line('graticule', 'graticule', ['!', fine], theme.graticule, 0.7, null, 0.13),
    {
      ...line('graticule-fine', 'graticule', fine, theme.graticule, 0.7, null, 0.13),
      minzoom: detailZoom,
    } as LayerSpecification,
  ];
}

function dotted(id: string, theme: ChartTheme): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'lines',
    filter: ofKind('distanceLine'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': theme.seaInk,
      'line-width': ['step', ['zoom'], 0.95, closeZoom, 1.15],
      'line-dasharray': [0.1, 3.4],
      'line-opacity': 0.85,
    },
  };
}

function laneLayers(theme: ChartTheme): LayerSpecification[] {
  const fairway: ExpressionSpecification = ['in', 'channel', ['get', 'type']];
  const lanes = ofKind('lane');
  const anchorages = ofKind('anchorage');
  const routes: ExpressionSpecification = ['all', lanes, ['!', fairway]];
  const fairways: ExpressionSpecification = ['all', lanes, fairway];
  return [
    ...edgedLine('lanes', 'lines', routes, theme, [1.2, 1.6], [9, 5]),
    ...edgedLine('fairways', 'lines', fairways, theme, [0.9, 1.2], [5, 4]),
    ...edgedLine('anchorages', 'areas', anchorages, theme, [0.9, 1.2], [3, 3]).map(
      (layer) => ({ minzoom: 7, ...layer }) as LayerSpecification,
    ),
  ];
}

/** A line in the ink of lanes; close by, a pale edge lifts it off the coverage. */
function edgedLine(
  id: string,
  source: ChartSourceId,
  filter: ExpressionSpecification,
  { lane, halo }: ChartTheme,
  [far, near]: readonly [number, number],
  dashesPx: readonly number[],
): LayerSpecification[] {
  const wider = 2.6;
  const edgePx = [far * wider, near * wider] as const;
  const edge = line(`${id}-edge`, source, filter, halo, edgePx, dashesPx, 0.3);
  return [
    { ...edge, minzoom: detailZoom } as LayerSpecification,
    line(id, source, filter, lane, [far, near], dashesPx, 0.5),
  ];
}

function windFarmLayers(): LayerSpecification[] {
  const estimated: ExpressionSpecification = ['==', ['get', 'confidence'], 'low'];
  const turbine = (id: string, filter: ExpressionSpecification, opacity: number) =>
    ({
      id,
      type: 'symbol',
      source: 'farms',
      filter: ['all', ofKind('turbines'), filter],
      layout: {
        'icon-image': [
          'step',
          ['zoom'],
          'turbine-far',
          detailZoom,
          'turbine',
          closeZoom,
          'turbine-near',
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': opacity },
    }) satisfies LayerSpecification;
  return [
    // unseen: so that a farm answers to the pointer between its turbines as well
    {
      id: 'wind-farms',
      type: 'fill',
      source: 'farms',
      filter: ofKind('windFarm'),
      paint: { 'fill-opacity': 0 },
    },
    turbine('turbines-estimated', estimated, 0.45),
    turbine('turbines', ['!', estimated], 0.75),
    {
      id: 'booster-stations',
      type: 'symbol',
      source: 'farms',
      minzoom: detailZoom,
      filter: ofKind('boosterStation'),
      layout: {
        'icon-image': 'booster-station',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['case', estimated, 0.55, 0.9] },
    },
  ];
}

/**
 * MapLibre draws fully opaque fills before all else and trusts depth to keep them above; the raster
 * knows no depth and would cover them. This little less than 1 keeps land in its turn, and looks
 * the same.
 */
const justOpaque = 0.9999;

function landLayers(theme: ChartTheme): LayerSpecification[] {
  const outlines: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
  const land = area('land', 'land', outlines, theme.land, true);
  return [
    { ...land, paint: { ...land.paint, 'fill-opacity': justOpaque } } as LayerSpecification,
    line('shore', 'land', outlines, theme.coast, [1.1, 1.4], null, 1),
    {
      ...line('roads', 'lines', ofKind('road'), theme.landInk, 0.9, [5, 3], 0.4),
      minzoom: detailZoom,
    } as LayerSpecification,
    line('bridges-edge', 'lines', ofKind('bridge'), theme.halo, [3, 3.8], null, 0.75),
    line('bridges', 'lines', ofKind('bridge'), theme.coast, [1.2, 1.8], null, 1),
  ];
}

function ofKind(kind: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

function ofId(id: string): ExpressionSpecification {
  return ['==', ['get', 'id'], id];
}

function area(
  id: string,
  source: ChartSourceId,
  filter: ExpressionSpecification,
  colour: string,
  antialias = false,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    filter,
    paint: { 'fill-color': colour, 'fill-antialias': antialias },
  };
}

/** A line; width is in px, below and from `closeZoom` on where two are given; dashes are in px. */
function line(
  id: string,
  source: ChartSourceId,
  filter: ExpressionSpecification,
  colour: string,
  widthPx: number | readonly [number, number],
  dashesPx: readonly number[] | null,
  opacity: number,
): LayerSpecification {
  const [far, near] = typeof widthPx === 'number' ? [widthPx, widthPx] : widthPx;
  return {
    id,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': far === near ? far : ['step', ['zoom'], far, closeZoom, near],
      'line-opacity': opacity,
      ...(dashesPx && { 'line-dasharray': dashesPx.map((dash) => dash / far) }),
    },
  };
}
