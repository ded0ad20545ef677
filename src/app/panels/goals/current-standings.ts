import type { Goal } from '../../../planning/goal.ts';
import { type GoalStanding, goalStandings } from '../../../planning/goals/goal-standings.ts';
import type { SimulationResult } from '../../../planning/simulation-result.ts';
import type { AppState } from '../../state/app-state.ts';
import { currentResult } from '../../state/current.ts';

type Known = Map<number, { readonly goals: readonly Goal[]; readonly byId: Standings }>;
type Standings = ReadonlyMap<string, GoalStanding>;

const none: Standings = new Map();
const knownByResult = new WeakMap<SimulationResult, Known>();

/** Where the goals stand at the end of a year, by goal id; empty until there are figures. */
export function standingsIn(state: AppState, year: number): Standings {
  const result = currentResult(state);
  if (!result) return none;
  const known: Known = knownByResult.get(result) ?? new Map();
  knownByResult.set(result, known);
  const { goals } = state.project;
  const before = known.get(year);
  if (before?.goals === goals) return before.byId;
  const standings = goalStandings(state.project, result.years, year);
  const byId = new Map(standings.map((standing) => [standing.goalId, standing]));
  known.set(year, { goals, byId });
  return byId;
}

/** The goal that the end of a year is held against: of that year, or else the next to come. */
export function goalAhead(
  goals: readonly Goal[],
  year: number,
  isMeant: (goal: Goal) => boolean,
): Goal | null {
  const ahead = goals.filter((goal) => goal.year >= year && isMeant(goal));
  return ahead.toSorted((a, b) => a.year - b.year)[0] ?? null;
}
