import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppState } from '../state/app-state.ts';
import { chartImages, imagePixelRatio } from './chart/chart-images.ts';
import { chartLayers, layersOfOverlay } from './chart/chart-style.ts';
import type { ChartTheme } from './chart/chart-theme.ts';

/** Gives the map the small pictures that its style repeats, in the theme's inks. */
export function addChartImages(map: MapLibreMap, theme: ChartTheme): void {
  for (const [name, image] of Object.entries(chartImages(theme))) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: imagePixelRatio });
  }
}

/** Repaints all layers of the style in a theme. */
export function paintChart(map: MapLibreMap, theme: ChartTheme): void {
  for (const layer of chartLayers(theme)) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, property as never, value as never);
    }
  }
  addChartImages(map, theme);
}

/** Shows and hides the layers of the overlays. */
export function showOverlays(map: MapLibreMap, overlays: AppState['overlays']): void {
  for (const [overlay, layers] of Object.entries(layersOfOverlay)) {
    const visibility = overlays[overlay as keyof typeof overlays] ? 'visible' : 'none';
    for (const layer of layers) map.setLayoutProperty(layer, 'visibility', visibility);
  }
}
