import { transfer } from 'comlink';
import type { Fan, FanRequest } from '../coverage/fan.ts';
import type { MovedSite, TilePreview } from '../coverage/moved-site.ts';
import type { NoiseRises } from '../coverage/server-needs.ts';
import type { TileBox } from '../coverage/spans.ts';
import type { ReceptionPlan } from '../coverage/station.ts';
import type { CellSurvey } from '../coverage/survey/cell-survey.ts';
import { type AssetShare, TileEngine, type TileEngineSetup } from '../coverage/tile-engine.ts';
import type { TileChange } from '../coverage/tile-figures.ts';
import { buffersOfLayers, type TileLayers } from '../coverage/tile-layers.ts';
import type { SettledFigures } from '../coverage/tile-spread.ts';
import type { TileId } from '../geo/tile-grid.ts';
import type { VisibilityCounts } from '../orbit/visibility-counts.ts';
import type { VisibilityQuestion } from '../orbit/visibility-question.ts';
import type { LinkQuestion } from '../planning/link-inspection/link-question.ts';
import type { LinkInspection } from '../planning/link-inspection.ts';
import type { PathQuestion } from '../planning/path-study/path-question.ts';
import type { PathStudy } from '../planning/path-study.ts';
import { propagationModel } from '../radio/propagation/model-registry.ts';
import type { NamedReception } from './named-reception.ts';
import type { PlanRequest } from './plan-request.ts';
import type { OffersAtPlaces } from './satellites/offers-at-places.ts';
import type { PlacesQuestion, YearAtPlaces } from './satellites/satellites-at-places.ts';

/** What a worker offers, whether it runs in a page or under Node. */
export function createCoverageService() {
  let engine: TileEngine | null = null;
  const plans = new Map<string, ReceptionPlan>();

  function ready(): TileEngine {
    if (!engine) throw new Error('the worker has not been set up');
    return engine;
  }

  function planOf(planId: string): ReceptionPlan {
    const plan = plans.get(planId);
    if (!plan) throw new Error(`plan ${planId} is missing`);
    return plan;
  }

  return {
    /** @param keepsFans whether ground and wanted places are as they were */
    setUp(setup: TileEngineSetup, keepsFans: boolean): void {
      engine = new TileEngine(setup, keepsFans ? engine : null);
      plans.clear();
    },

    /** Makes a fan, in memory shared between threads or to be handed over. */
    async makeFan(request: FanRequest, shared: boolean): Promise<Fan> {
      const fan = ready().makeFan(
        request,
        await propagationModel(request.modelId),
        shared ? (bytes) => new SharedArrayBuffer(bytes) : undefined,
      );
      return shared ? fan : transfer(fan, [fan.rows.buffer as ArrayBuffer]);
    },

    takeFans(fans: readonly Fan[]): void {
      ready().takeFans(fans);
    },

    keepFans(keys: readonly string[]): void {
      ready().keepFans(new Set(keys));
    },

    /** Plans the reception of one terminal; few workers do, so the code comes when one is asked. */
    async plan(request: PlanRequest): Promise<NamedReception> {
      const { planOfRequest } = await import('./plan-request.ts');
      return planOfRequest(request);
    },

    takePlan(planId: string, plan: ReceptionPlan): void {
      plans.set(planId, plan);
    },

    keepPlans(planIds: readonly string[]): void {
      for (const id of plans.keys()) if (!planIds.includes(id)) plans.delete(id);
    },

    /** What the cells of a plan are to each other at the end of each year. */
    survey(planId: string, years: readonly number[]): CellSurvey[] {
      return ready().survey(planOf(planId), years);
    },

    takeNoiseRises(planId: string, year: number, rises: NoiseRises): void {
      ready().takeNoiseRises(planOf(planId), year, rises);
    },

    describeTile(tile: TileId): {
      zoneAreas: Float64Array;
      cells: number;
      samples: AssetShare[];
    } {
      return ready().describeTile(tile);
    },

    /** By plan, then by year. */
    figures(
      planIds: readonly string[],
      tile: TileId,
      years: readonly number[],
    ): SettledFigures[][] {
      return ready().figures(planIds.map(planOf), tile, years);
    },

    /** By plan, then by year. */
    layers(
      planIds: readonly string[],
      tile: TileId,
      years: readonly number[],
      box: TileBox | null,
    ): TileLayers[][] {
      const layers = ready().layersOf(planIds.map(planOf), tile, years, box);
      return transfer(layers, layers.flat().flatMap(buffersOfLayers));
    },

    /** One path by every model; the code for it comes when it is first asked for. */
    async studyPath(question: PathQuestion): Promise<PathStudy> {
      const { studyPath } = await import('../planning/path-study.ts');
      return studyPath(ready().ground, question);
    },

    /** One link by the rules of the map; the code for it comes when it is first asked for. */
    async inspectLink(planId: string, question: LinkQuestion): Promise<LinkInspection> {
      const { inspectLink } = await import('../planning/link-inspection.ts');
      const tiles = ready();
      const plan = planOf(planId);
      const needs = tiles.serverNeeds(plan, question.year);
      const terms = { plan, needs, rises: tiles.noiseRises(plan, question.year) };
      return inspectLink(tiles.ground, terms, question);
    },

    /** Some steps of a question about satellites; the code comes when it is first asked for. */
    async countVisibility(
      question: VisibilityQuestion,
      from: number,
      to: number,
    ): Promise<VisibilityCounts> {
      const { countVisibility } = await import('../orbit/visibility-counts.ts');
      return countVisibility(question, from, to);
    },

    /** What each system offers at some places; the code comes when it is first asked for. */
    async offersAtPlaces(question: PlacesQuestion): Promise<OffersAtPlaces> {
      const { offersAtPlaces } = await import('./satellites/offers-at-places.ts');
      return offersAtPlaces(question);
    },

    /** What satellites give at some places; the code comes when it is first asked for. */
    async satellitesAtPlaces(question: PlacesQuestion): Promise<YearAtPlaces[]> {
      const { satellitesAtPlaces } = await import('./satellites/satellites-at-places.ts');
      return satellitesAtPlaces(question);
    },

    change(tile: TileId, before: Uint8Array, after: Uint8Array, serviceCount: number): TileChange {
      return ready().change(tile, before, after, serviceCount);
    },

    preview(planId: string, tile: TileId, moved: MovedSite): TilePreview {
      const preview = ready().preview(planOf(planId), tile, moved);
      return transfer(preview, buffersOfLayers(preview.layers));
    },
  };
}

export type CoverageService = ReturnType<typeof createCoverageService>;
