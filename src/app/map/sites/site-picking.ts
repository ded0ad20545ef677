import { detailZoom, type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import { isInWedge, pointAt, wedgeWidthDeg } from './sector-wedge.ts';
import { activeWidth, markSizes, type SiteScene } from './site-scene.ts';

/** What lies under the pointer. */
export type SiteHit =
  | { readonly kind: 'azimuthBall'; readonly siteId: string; readonly sectorId: string }
  | {
      readonly kind: 'beamEdge';
      readonly siteId: string;
      readonly sectorId: string;
      /** −1 for the edge to the left of the axis, 1 for the one to its right. */
      readonly side: -1 | 1;
    }
  | { readonly kind: 'site'; readonly siteId: string }
  | { readonly kind: 'sector'; readonly siteId: string; readonly sectorId: string };

/** Half the side of the smallest area that takes a press, in px. */
const reachPx = 12;

/** The handle, site or sector at a place on the screen; what is drawn above is found first. */
export function siteHitAt(viewport: Viewport, pixel: PixelPoint, scene: SiteScene): SiteHit | null {
  return (
    handleHit(viewport, pixel, scene) ??
    markHit(viewport, pixel, scene) ??
    wedgeHit(viewport, pixel, scene)
  );
}

/** The nearest of the ball and the two edges of the active sector. */
function handleHit(viewport: Viewport, pixel: PixelPoint, scene: SiteScene): SiteHit | null {
  const { selected } = scene;
  const active = selected?.sectors.find(({ id }) => id === scene.activeSectorId);
  if (!selected || !active) return null;
  const centre = pixelOf(viewport, selected.at);
  const names = { siteId: selected.site.id, sectorId: active.id };
  const radius = markSizes(viewport).activeWedge;
  const away = (bearingDeg: number) => distance(pointAt(centre, bearingDeg, radius), pixel);
  let found: SiteHit | null = null;
  let least = reachPx;
  const consider = (hit: SiteHit, px: number) => {
    if (px > least) return;
    least = px;
    found = hit;
  };
  // greyed handles answer too, and say why they do not move
  const half = activeWidth(scene) / 2;
  for (const side of [-1, 1] as const) {
    consider({ kind: 'beamEdge', side, ...names }, away(active.azimuthDeg + side * half));
  }
  consider({ kind: 'azimuthBall', ...names }, away(active.azimuthDeg));
  return found;
}

function markHit(viewport: Viewport, pixel: PixelPoint, scene: SiteScene): SiteHit | null {
  const { selected, marks } = scene;
  if (selected && distance(pixelOf(viewport, selected.at), pixel) <= reachPx + 2) {
    return { kind: 'site', siteId: selected.site.id };
  }
  let nearest: SiteHit | null = null;
  let least = reachPx;
  for (const { site, at } of marks) {
    const away = distance(pixelOf(viewport, at), pixel);
    if (away > least) continue;
    least = away;
    nearest = { kind: 'site', siteId: site.id };
  }
  return nearest;
}

function wedgeHit(viewport: Viewport, pixel: PixelPoint, scene: SiteScene): SiteHit | null {
  const sizes = markSizes(viewport);
  const { selected, marks } = scene;
  if (selected) {
    const centre = pixelOf(viewport, selected.at);
    const sector = selected.sectors.find(({ id, azimuthDeg }) => {
      const radius = id === scene.activeSectorId ? sizes.activeWedge : sizes.selectedWedge;
      const width = id === scene.activeSectorId ? activeWidth(scene) : wedgeWidthDeg;
      return isInWedge(pixel, centre, azimuthDeg, radius, width);
    });
    if (sector) return { kind: 'sector', siteId: selected.site.id, sectorId: sector.id };
  }
  if (viewport.zoom < detailZoom) return null;
  for (const { site, sectors, at, state } of marks) {
    if (state === 'later' || state === 'off') continue;
    const centre = pixelOf(viewport, at);
    if (distance(centre, pixel) > sizes.wedge) continue;
    const sector = sectors.find(({ azimuthDeg }) =>
      isInWedge(pixel, centre, azimuthDeg, sizes.wedge, wedgeWidthDeg),
    );
    if (sector) return { kind: 'sector', siteId: site.id, sectorId: sector.id };
  }
  return null;
}

function distance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
