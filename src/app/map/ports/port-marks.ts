import { featuresOfKind, type Region, type RegionFeature } from '../../../geo/region.ts';
import { mercatorVertex } from '../chart/limit-lines.ts';
import type { SiteMark } from '../sites/site-marks.ts';
import { detailZoom, type Mercator, type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import type { PortSymbol } from './port-symbols.ts';

/** A port, fishing port or border station, ready to be drawn. */
export interface PortMark {
  readonly feature: RegionFeature;
  readonly symbol: PortSymbol;
  readonly at: Mercator;
  /** From this zoom on it is named. */
  readonly nameZoom: number;
}

/** The most important first. */
const kinds = [
  { kind: 'port', symbol: 'anchor', nameZoom: 8.5 },
  { kind: 'riverPort', symbol: 'anchor', nameZoom: 8.5 },
  { kind: 'borderStation', symbol: 'flag', nameZoom: 9 },
  { kind: 'fishingPort', symbol: 'fish', nameZoom: 9 },
  { kind: 'liveStreamingBase', symbol: 'flag', nameZoom: 9 },
] as const;

/** Half the side of a symbol, in px. */
export const portReachPx = 6;
/** Two symbols, or a symbol and a site's disc, need this between their centres; px. */
const portGapPx = 13;
const siteGapPx = 15;

export function portMarks(region: Region): PortMark[] {
  return kinds.flatMap(({ kind, symbol, nameZoom }) =>
    featuresOfKind(region, kind).flatMap((feature) =>
      feature.geometry.type === 'Point'
        ? [{ feature, symbol, at: mercatorVertex(feature.geometry.coordinates), nameZoom }]
        : [],
    ),
  );
}

/** The ports that have room: none from afar, none under a site, none under a greater one. */
export function portsShown(
  viewport: Viewport,
  ports: readonly PortMark[],
  sites: readonly SiteMark[],
): PortMark[] {
  if (viewport.zoom < detailZoom) return [];
  const sitePixels = sites.map(({ at }) => pixelOf(viewport, at));
  const taken: PixelPoint[] = [];
  return ports.filter(({ at }) => {
    const pixel = pixelOf(viewport, at);
    if (sitePixels.some((site) => isWithin(site, pixel, siteGapPx))) return false;
    if (taken.some((other) => isWithin(other, pixel, portGapPx))) return false;
    taken.push(pixel);
    return true;
  });
}

/** The port whose symbol is at a place on the screen. */
export function portAt(
  viewport: Viewport,
  pixel: PixelPoint,
  shown: readonly PortMark[],
): RegionFeature | null {
  const found = shown.find(({ at }) => isWithin(pixelOf(viewport, at), pixel, portReachPx + 3));
  return found?.feature ?? null;
}

function isWithin(a: PixelPoint, b: PixelPoint, distancePx: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= distancePx;
}
