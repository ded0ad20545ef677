import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { identityCells, overlapsOfCells } from '../../planning/cell-identities/identity-cells.ts';
import type { SurveyedCells } from '../shell/session-port.ts';
import type { AppState } from '../state/app-state.ts';
import { currentScenario, currentTerminal } from '../state/current.ts';

/** Surveys the scenario, year and terminal that are shown. @throws while no project is open. */
export async function surveyCellsShown(
  engine: CoverageEngine,
  state: AppState,
): Promise<SurveyedCells> {
  const { project, scenarioId, year } = state;
  const scenario = currentScenario(state);
  const terminal = currentTerminal(state);
  if (!scenario || !terminal) throw new Error('no project is open');
  const survey = await engine.survey({ project, scenarioId, terminalId: terminal.id, year });
  const cells = identityCells(project, scenario, year);
  return { cells, overlaps: overlapsOfCells(cells, survey.overlaps, engine.cellNames) };
}
