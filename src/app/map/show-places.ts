import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../geo/position.ts';

/** Room around places that are shown together, and the nearest they are shown. */
const paddingPx = 64;
const nearestZoom = 10.5;
const flightMs = 350;

/** Shows places all together, a single one from close by. */
export function showPlaces(map: MapLibreMap, places: readonly Position[]): void {
  if (places.length === 0) return;
  const longitudes = places.map(({ longitudeDeg }) => longitudeDeg);
  const latitudes = places.map(({ latitudeDeg }) => latitudeDeg);
  const [west, south] = [Math.min(...longitudes), Math.min(...latitudes)];
  const [east, north] = [Math.max(...longitudes), Math.max(...latitudes)];
  map.fitBounds([west, south, east, north], {
    padding: paddingPx,
    maxZoom: nearestZoom,
    duration: flightMs,
  });
}
