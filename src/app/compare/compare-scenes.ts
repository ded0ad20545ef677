import type { CellName } from '../../planning/reception-plan.ts';
import type { MapScene } from '../map/map-scene.ts';
import { SceneMaker } from '../session/map-scene-of.ts';
import type { AppState } from '../state/app-state.ts';
import type { ComparedPlan, CompareState } from './compare-model.ts';
import { differenceAppearance } from './difference-appearance.ts';

/** Makes the scenes of the charts: the open project's way of looking, at other plans. */
export class CompareScenes {
  readonly #makers = [new SceneMaker(), new SceneMaker()] as const;
  readonly #emptied = new WeakMap<MapScene['scenario'], MapScene['scenario']>();

  /** A plan as the open project's chart would show it, to be looked at only. */
  ofPlan(
    side: 0 | 1,
    plan: ComparedPlan,
    state: AppState,
    compare: CompareState,
    cells: readonly CellName[],
  ): MapScene | null {
    const scene = this.#makers[side].scene(lookingAt(plan, state, compare), cells);
    return scene && { ...scene, onlyLooks: true };
  }

  /** How they differ; sites are marked over it, where only one plan has them. */
  ofDifference(scene: MapScene, { difference }: CompareState): MapScene {
    const { scenario } = scene;
    const emptied = this.#emptied.get(scenario) ?? { ...scenario, sites: [], sectors: [] };
    this.#emptied.set(scenario, emptied);
    return { ...scene, ...differenceAppearance(difference), scenario: emptied };
  }
}

/** The state as it would be if the plan were open, with nothing in the hand. */
function lookingAt(
  { project, scenarioId }: ComparedPlan,
  state: AppState,
  { year, serviceId }: CompareState,
): AppState {
  return {
    ...state,
    ...{ project, scenarioId, year, serviceId },
    // rises of noise are worked out for the open scenario alone
    layer: state.layer === 'noiseRise' ? 'rsrp' : state.layer,
    overlays: withoutHorizons(state.overlays),
    ...{ selection: null, draft: null, tool: 'select', ductingTimePercent: null },
  };
}

type Overlays = AppState['overlays'];
const bare = new WeakMap<Overlays, Overlays>();

/** The same overlays give the very same object, or charts would arrange all their names anew. */
function withoutHorizons(overlays: Overlays): Overlays {
  const known = bare.get(overlays) ?? { ...overlays, horizon: false, allHorizons: false };
  bare.set(overlays, known);
  return known;
}
