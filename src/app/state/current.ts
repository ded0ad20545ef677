import type { Carrier } from '../../network/carrier.ts';
import type { Sector, Site } from '../../network/site.ts';
import type { Terminal } from '../../network/terminal.ts';
import type { Scenario } from '../../planning/project.ts';
import type { Service } from '../../planning/service.ts';
import type { SimulationResult, YearResult } from '../../planning/simulation-result.ts';
import type { AppState } from './app-state.ts';

/** The scenario on the map; null while no project is open. */
export function currentScenario(state: AppState): Scenario | null {
  return state.project.scenarios.find((scenario) => scenario.id === state.scenarioId) ?? null;
}

/** The scenario that the changes of the current one are listed against; null while they are not. */
export function comparedScenario({
  project,
  scenarioId,
  changesAgainst,
}: AppState): Scenario | null {
  if (changesAgainst === null || changesAgainst === scenarioId) return null;
  return project.scenarios.find(({ id }) => id === changesAgainst) ?? null;
}

/** The service that map and goals speak of. */
export function currentService(state: AppState): Service | null {
  return state.project.services.find((service) => service.id === state.serviceId) ?? null;
}

/** The terminal of the current service. */
export function currentTerminal(state: AppState): Terminal | null {
  const terminalId = currentService(state)?.terminalId;
  return state.project.terminals.find((terminal) => terminal.id === terminalId) ?? null;
}

/** The figures, unless they belong to another scenario. */
export function currentResult(state: AppState): SimulationResult | null {
  return state.result?.scenario === state.scenarioId ? state.result : null;
}

/** The figures of one year. */
export function yearResult(state: AppState, year: number): YearResult | null {
  return currentResult(state)?.years.find((result) => result.year === year) ?? null;
}

/** The selected site; null when none is, or an undo took it away. */
export function selectedSite(state: AppState): Site | null {
  const siteId = state.selection?.siteId;
  return currentScenario(state)?.sites.find((site) => site.id === siteId) ?? null;
}

/** The selected sector. */
export function selectedSector(state: AppState): Sector | null {
  const sectorId = state.selection?.sectorId;
  return currentScenario(state)?.sectors.find((sector) => sector.id === sectorId) ?? null;
}

/** The sectors of a site in their order, which numbers them S1, S2, … */
export function sectorsOf(scenario: Scenario, siteId: string): Sector[] {
  return scenario.sectors.filter((sector) => sector.siteId === siteId);
}

/** The carriers of a project that one of its scenario's sectors is on. */
export function carriersInUse(carriers: readonly Carrier[], scenario: Scenario): Carrier[] {
  const used = new Set<string>();
  for (const { carrierIds } of scenario.sectors) for (const id of carrierIds) used.add(id);
  return carriers.filter((carrier) => used.has(carrier.id));
}
