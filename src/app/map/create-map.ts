import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Region } from '../../geo/region.ts';
import { chartSources } from './chart/chart-sources.ts';
import { chartStyle } from './chart/chart-style.ts';
import type { ChartTheme } from './chart/chart-theme.ts';
import { coastView, viewLimits } from './viewport.ts';

/** A MapLibre map of the chart that asks the network for nothing, north up, over the whole coast. */
export function createMap(container: HTMLElement, region: Region, theme: ChartTheme): MapLibreMap {
  setWorkerUrl(workerUrl);
  const { centre, zoom } = coastView(container.clientWidth, container.clientHeight);
  const map = new MapLibreMap({
    container,
    style: chartStyle(chartSources(region), theme),
    center: [centre.longitudeDeg, centre.latitudeDeg],
    zoom,
    minZoom: viewLimits.minZoom,
    maxZoom: viewLimits.maxZoom,
    maxPitch: 0,
    pitchWithRotate: false,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    transformConstrain: (centreWanted, zoomWanted) => ({
      center: new LngLat(
        Math.min(viewLimits.east, Math.max(viewLimits.west, centreWanted.lng)),
        Math.min(viewLimits.north, Math.max(viewLimits.south, centreWanted.lat)),
      ),
      zoom: Math.min(viewLimits.maxZoom, Math.max(viewLimits.minZoom, zoomWanted)),
    }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
