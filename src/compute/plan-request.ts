import { type PlanPlace, reachModelId } from '../planning/fan-plan.ts';
import type { Project, Scenario } from '../planning/project.ts';
import { planReception, type ReceptionTerms } from '../planning/reception-plan.ts';
import { propagationModel } from '../radio/propagation/model-registry.ts';
import { type NamedReception, namedReception } from './named-reception.ts';

/** What a plan of reception is made from. */
export interface PlanRequest {
  readonly terms: ReceptionTerms;
  readonly scenario: Scenario;
  /** The whole scenario, of which `scenario` may be a part. */
  readonly around: Scenario;
  readonly terminal: Project['terminals'][number];
  readonly place: PlanPlace;
}

/** Plans the reception of one terminal and names the plan's parts. */
export async function planOfRequest({
  terms,
  scenario,
  around,
  terminal,
  place,
}: PlanRequest): Promise<NamedReception> {
  const reachModel = await propagationModel(reachModelId(terms.propagation));
  return namedReception(planReception(terms, scenario, terminal, place, reachModel, around));
}
