import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Region, RegionProperties } from '../../geo/region.ts';
import { describedLayers } from './chart/chart-style.ts';
import type { PixelPoint } from './viewport.ts';

const reachPx = 3;

/** The most specific feature of the map's layers about a point, such as a turbine or a lane. */
export function featureAt(
  map: MapLibreMap,
  region: Region,
  { x, y }: PixelPoint,
): RegionProperties | null {
  const found = map.queryRenderedFeatures(
    [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ],
    { layers: [...describedLayers] },
  );
  const ranked = found.toSorted((a, b) => rank(a.layer.id) - rank(b.layer.id));
  const id = ranked[0]?.properties.id;
  return region.features.get(id)?.properties ?? null;
}

function rank(layerId: string): number {
  return describedLayers.indexOf(layerId);
}
