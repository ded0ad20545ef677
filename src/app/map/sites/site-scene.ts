import type { MapScene } from '../map-scene.ts';
import { detailZoom, type Viewport } from '../viewport.ts';
import {
  discSizes,
  dotSizes,
  type MarkSizes,
  type SiteMark,
  siteMark,
  siteMarks,
} from './site-marks.ts';

/** What the site layer shows. */
export interface SiteScene {
  readonly marks: readonly SiteMark[];
  readonly selected: SiteMark | null;
  readonly activeSectorId: string | null;
  readonly hoveredSiteId: string | null;
  readonly hoveredSectorId: string | null;
  /** As the selected site was before the drag. */
  readonly ghost: SiteMark | null;
  /** Of the ring about the selected site; null when it is not shown. */
  readonly radioHorizonKm: number | null;
}

export const noSites: SiteScene = {
  marks: [],
  selected: null,
  activeSectorId: null,
  hoveredSiteId: null,
  hoveredSectorId: null,
  ghost: null,
  radioHorizonKm: null,
};

/** The sites of a new scene; what the pointer is on stays, and marks are kept where they can be. */
export function siteScene(scene: MapScene, before: MapScene | null, sites: SiteScene): SiteScene {
  const isSame = scene.scenario === before?.scenario && scene.year === before?.year;
  const marks = isSame ? sites.marks : siteMarks(scene.scenario, scene.year);
  const { selection, ghost, overlays } = scene;
  return {
    ...sites,
    marks,
    selected: marks.find(({ site }) => site.id === selection?.siteId) ?? null,
    activeSectorId: selection?.sectorId ?? null,
    ghost: ghost && siteMark(ghost.site, ghost.sectors, scene.year),
    radioHorizonKm: overlays.horizon ? scene.radioHorizonKm : null,
  };
}

/** Sites are dots from afar and discs with symbols close by. */
export function markSizes(viewport: Viewport): MarkSizes {
  return viewport.zoom >= detailZoom ? discSizes : dotSizes;
}
