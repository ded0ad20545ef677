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
  const ranked = found
    .filter(({ properties }) => properties.kind !== 'land')
    .toSorted((a, b) => rank(a.layer.id) - rank(b.layer.id));
  const feature = region.features.get(ranked[0]?.properties.id)?.properties;
  return feature ? withFarm(region, feature) : null;
}

function rank(layerId: string): number {
  return describedLayers.indexOf(layerId);
}

/** Turbines go by the name of their wind farm, and that by its capacity. */
function withFarm(region: Region, feature: RegionProperties): RegionProperties {
  const isTurbines = feature.kind === 'turbines';
  const farm = isTurbines ? region.features.get(String(feature.farmId))?.properties : feature;
  if (farm?.kind !== 'windFarm') return feature;
  const capacity = typeof farm.capacityMw === 'number' ? ` ${farm.capacityMw}\u00a0MW` : '';
  return { ...feature, nameZh: farm.nameZh + capacity, nameEn: farm.nameEn + capacity };
}
