import type { MapScene } from '../map-scene.ts';
import { detailZoom, type Viewport } from '../viewport.ts';
import { horizonOutline, type RingArc } from './horizon-outline.ts';
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
  /** Of all that the sites in service see; empty when it is not shown. */
  readonly outline: readonly RingArc[];
}

export const noSites: SiteScene = {
  marks: [],
  selected: null,
  activeSectorId: null,
  hoveredSiteId: null,
  hoveredSectorId: null,
  ghost: null,
  radioHorizonKm: null,
  outline: [],
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
    outline: outlineIn(scene, before, marks === sites.marks ? sites.outline : null, marks),
  };
}

/** The outline, worked out anew only for other sites, another terminal or another earth. */
function outlineIn(
  { horizonTerms }: MapScene,
  before: MapScene | null,
  known: readonly RingArc[] | null,
  marks: readonly SiteMark[],
): readonly RingArc[] {
  if (!horizonTerms) return [];
  const then = before?.horizonTerms;
  const isSame =
    then?.effectiveRadiusKm === horizonTerms.effectiveRadiusKm &&
    then.terminalHeightM === horizonTerms.terminalHeightM;
  return known && isSame ? known : horizonOutline(marks, horizonTerms);
}

/** Sites are dots from afar and discs with symbols close by. */
export function markSizes(viewport: Viewport): MarkSizes {
  return viewport.zoom >= detailZoom ? discSizes : dotSizes;
}
