import type { CellName } from '../../planning/reception-plan.ts';
import { radioHorizonKm } from '../../radio/propagation/p526/spherical-earth-clearance.ts';
import { serverColours } from '../../report/legend/server-colours.ts';
import { serverHexes } from '../../report/legend/server-hexes.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import type { MapScene } from '../map/map-scene.ts';
import type { AppState } from '../state/app-state.ts';
import { currentScenario, currentTerminal, sectorsOf, selectedSite } from '../state/current.ts';
import { barredLimitDbm, layerClasses, layerLimit, serviceIndex } from '../state/current-layer.ts';
import { effectiveKFactor } from '../state/current-propagation.ts';

/** Makes scenes from states; parts that have not changed stay the same objects. */
export class SceneMaker {
  #scenario: MapScene['scenario'] | null = null;
  #cellCount = 0;
  #colours: readonly number[] = [];
  #ghost: MapScene['ghost'] = null;
  #ghostOf: unknown = null;

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
      ghost: this.#ghostIn(state),
    };
  }

  /** Colours follow the plan, not the mast in the hand. */
  #coloursOf(
    state: AppState,
    scenario: MapScene['scenario'],
    cells: readonly CellName[],
  ): readonly number[] {
    const settled = state.draft ? this.#scenario : scenario;
    if (settled && (settled !== this.#scenario || cells.length !== this.#cellCount)) {
      this.#scenario = settled;
      this.#cellCount = cells.length;
      this.#colours = serverColours(settled, cells, serverHexes.length);
    }
    return this.#colours;
  }

  #ghostIn(state: AppState): MapScene['ghost'] {
    const { draft, selection, scenarioId } = state;
    const key = draft && selection ? `${selection.siteId}` : null;
    if (!draft || !selection || key === null) {
      this.#ghost = null;
      this.#ghostOf = null;
      return null;
    }
    if (this.#ghostOf !== draft.before) {
      this.#ghostOf = draft.before;
      const scenario = draft.before.scenarios.find(({ id }) => id === scenarioId);
      const site = scenario?.sites.find(({ id }) => id === selection.siteId);
      this.#ghost = scenario && site ? { site, sectors: sectorsOf(scenario, site.id) } : null;
    }
    return this.#ghost;
  }
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
