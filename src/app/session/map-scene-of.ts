import type { Sector } from '../../network/site.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import { radioHorizonKm } from '../../radio/propagation/p526/spherical-earth-clearance.ts';
import { serverColours } from '../../report/legend/server-colours.ts';
import { serverHexes } from '../../report/legend/server-hexes.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import type { MapScene } from '../map/map-scene.ts';
import type { AppState } from '../state/app-state.ts';
import {
  currentScenario,
  currentTerminal,
  selectedSector,
  selectedSite,
} from '../state/current.ts';
import { barredLimitDbm, layerClasses, layerLimit, serviceIndex } from '../state/current-layer.ts';
import { effectiveKFactor } from '../state/current-propagation.ts';
import { sectorBeam } from '../state/sector-beam.ts';
import { type ColourOfSite, coloursOfSites } from '../state/site-colours.ts';

/** Makes scenes from states; parts that have not changed stay the same objects. */
export class SceneMaker {
  #scenario: MapScene['scenario'] | null = null;
  #cellCount = 0;
  #colours: readonly number[] = [];
  #ghosts: MapScene['ghosts'] = [];
  #ghostsOf: readonly unknown[] = [];
  #colourOfSite: ColourOfSite = () => null;
  #coloured: readonly unknown[] = [];

  /** The scene of a state; null while no project is open. */
  scene(state: AppState, cells: readonly CellName[]): MapScene | null {
    const scenario = currentScenario(state);
    if (!scenario) return null;
    const { year, layer, overlays, language, theme, tool, selection } = state;
    return {
      scenario,
      year,
      layer,
      overlays,
      language,
      theme,
      tool,
      selection,
      service: serviceIndex(state),
      classes: layerClasses(state),
      limit: layerLimit(state),
      barredLimitDbm: barredLimitDbm(state),
      rises: state.noiseSurvey.rises,
      serverColours: this.#coloursOf(state, scenario, cells),
      radioHorizonKm: horizonOf(state),
      horizonTerms: horizonTermsOf(state),
      ghosts: this.#ghostsIn(state),
      beamwidthDeg: beamwidthOf(state),
      colourOfSite: this.#colourOf(state, scenario),
    };
  }

  /** Colours follow the plan, not the mast in the hand; they wait until their layer is shown. */
  #coloursOf(
    state: AppState,
    scenario: MapScene['scenario'],
    cells: readonly CellName[],
  ): readonly number[] {
    if (state.layer !== 'server') return this.#colours;
    const settled = state.draft ? this.#scenario : scenario;
    if (settled && (settled !== this.#scenario || cells.length !== this.#cellCount)) {
      this.#scenario = settled;
      this.#cellCount = cells.length;
      this.#colours = serverColours(settled, cells, serverHexes.length);
    }
    return this.#colours;
  }

  #ghostsIn({ draft, selection, scenarioId }: AppState): MapScene['ghosts'] {
    if (!draft || !selection) {
      this.#ghostsOf = [];
      this.#ghosts = noGhosts;
      return noGhosts;
    }
    const of = [draft.before, selection.siteIds];
    if (!isSame(of, this.#ghostsOf)) {
      this.#ghostsOf = of;
      const scenario = draft.before.scenarios.find(({ id }) => id === scenarioId);
      const sectors = new Map<string, Sector[]>(selection.siteIds.map((id) => [id, []]));
      for (const sector of scenario?.sectors ?? []) sectors.get(sector.siteId)?.push(sector);
      this.#ghosts = (scenario?.sites ?? []).flatMap((site) => {
        const own = sectors.get(site.id);
        return own ? [{ site, sectors: own }] : [];
      });
    }
    return this.#ghosts;
  }

  #colourOf({ siteColouring }: AppState, { sites }: MapScene['scenario']): ColourOfSite {
    // a colour that each site was given is looked up at the site
    const of = siteColouring === 'own' ? [siteColouring] : [siteColouring, sites];
    if (!isSame(of, this.#coloured)) {
      this.#coloured = of;
      this.#colourOfSite = coloursOfSites(sites, siteColouring);
    }
    return this.#colourOfSite;
  }
}

const noGhosts: MapScene['ghosts'] = [];

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

function beamwidthOf(state: AppState): number | null {
  const sector = selectedSector(state);
  return sector && sectorBeam(state.project, sector).widthDeg;
}

function horizonTermsOf(state: AppState): MapScene['horizonTerms'] {
  const terminal = currentTerminal(state);
  if (!terminal || !state.overlays.allHorizons) return null;
  return {
    effectiveRadiusKm: effectiveKFactor(state) * earthRadiusKm,
    terminalHeightM: terminal.heightM,
  };
}

function horizonOf(state: AppState): number | null {
  const site = selectedSite(state);
  const terminal = currentTerminal(state);
  if (!site || !terminal || !state.overlays.horizon) return null;
  return radioHorizonKm(effectiveKFactor(state) * earthRadiusKm, [
    site.antennaHeightAmslM,
    terminal.heightM,
  ]);
}
