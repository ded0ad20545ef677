import type { ColourOfSite } from '../../state/site-colours.ts';
import type { MapScene } from '../map-scene.ts';
import { detailZoom, type Viewport } from '../viewport.ts';
import { horizonOutline, type RingArc } from './horizon-outline.ts';
import { activeWedgeWidthDeg, shownBeamwidth } from './sector-wedge.ts';
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
  /** All that are selected, by id. */
  readonly selectedIds: ReadonlySet<string>;
  /** As the selected sites were before the drag. */
  readonly ghosts: readonly SiteMark[];
  /** Of the active sector, in degrees; null where it cannot be set. */
  readonly beamwidthDeg: number | null;
  readonly colourOfSite: ColourOfSite;
  /** Of the ring about the selected site; null when it is not shown. */
  readonly radioHorizonKm: number | null;
  /** Of all that the sites in service see; empty when it is not shown. */
  readonly outline: readonly RingArc[];
  /** What the outline is of: among very many sites it waits for the end of a drag. */
  readonly outlined: readonly SiteMark[];
}

export const noSites: SiteScene = {
  marks: [],
  selected: null,
  activeSectorId: null,
  hoveredSiteId: null,
  hoveredSectorId: null,
  selectedIds: new Set(),
  ghosts: [],
  beamwidthDeg: null,
  colourOfSite: () => null,
  radioHorizonKm: null,
  outline: [],
  outlined: [],
};

/** The sites of a new scene; what the pointer is on stays, and marks are kept where they can be. */
export function siteScene(scene: MapScene, before: MapScene | null, sites: SiteScene): SiteScene {
  const isSame = scene.scenario === before?.scenario && scene.year === before?.year;
  const marks = isSame ? sites.marks : siteMarks(scene.scenario, scene.year);
  const { selection, ghosts, overlays, beamwidthDeg, colourOfSite } = scene;
  return {
    ...sites,
    marks,
    selected: marks.find(({ site }) => site.id === selection?.siteId) ?? null,
    activeSectorId: selection?.sectorId ?? null,
    selectedIds: selectedIn(scene, before, sites),
    ghosts: ghosts.map(({ site, sectors }) => siteMark(site, sectors, scene.year)),
    beamwidthDeg,
    colourOfSite,
    radioHorizonKm: overlays.horizon ? scene.radioHorizonKm : null,
    ...outlineIn(scene, before, sites, marks),
  };
}

function selectedIn({ selection }: MapScene, before: MapScene | null, sites: SiteScene) {
  const isSame = selection?.siteIds === before?.selection?.siteIds;
  return isSame ? sites.selectedIds : new Set(selection?.siteIds);
}

/** More sites than these are outlined only between drags: it would take a good part of a frame. */
const mostOutlinedLive = 250;

/** Whether something is dragged among so many sites that names wait for it to be put down. */
export function isHeavyDrag({ ghosts, scenario }: MapScene): boolean {
  return ghosts.length > 0 && scenario.sites.length > mostOutlinedLive;
}

/** The outline, worked out anew only for other sites, another terminal or another earth. */
function outlineIn(
  { horizonTerms, ghosts }: MapScene,
  before: MapScene | null,
  { outline, outlined }: SiteScene,
  marks: readonly SiteMark[],
): Pick<SiteScene, 'outline' | 'outlined'> {
  if (!horizonTerms) return { outline: [], outlined: [] };
  const then = before?.horizonTerms;
  const isSame =
    then?.effectiveRadiusKm === horizonTerms.effectiveRadiusKm &&
    then.terminalHeightM === horizonTerms.terminalHeightM;
  const waits = ghosts.length > 0 && marks.length > mostOutlinedLive;
  if (isSame && (waits || marks === outlined)) return { outline, outlined };
  return { outline: horizonOutline(marks, horizonTerms), outlined: marks };
}

/** Sites are dots from afar and discs with symbols close by. */
export function markSizes(viewport: Viewport): MarkSizes {
  return viewport.zoom >= detailZoom ? discSizes : dotSizes;
}

/** How wide the active sector's wedge is drawn, in degrees. */
export function activeWidth({ beamwidthDeg }: SiteScene): number {
  return beamwidthDeg === null ? activeWedgeWidthDeg : shownBeamwidth(beamwidthDeg);
}
