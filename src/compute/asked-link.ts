import type { Position } from '../geo/position.ts';
import { featuresOfKind, type Region } from '../geo/region.ts';
import { isInside } from '../geo/sample-points.ts';
import type { PlanPlace } from '../planning/fan-plan.ts';
import type { LinkQuestion } from '../planning/link-inspection/link-question.ts';
import { otherAskers } from '../planning/path-study/other-askers.ts';
import type { Asker } from '../planning/path-study/path-question.ts';
import type { CellName } from '../planning/reception-plan.ts';
import type { View } from './coverage-engine.ts';
import { type KnownReception, termsOf } from './reception-store.ts';
import { scenarioOf } from './scenario-of.ts';

/** A place to be inspected, and the cell. */
export interface AskedLink extends View {
  /** One of the terminal's. */
  readonly serviceId: string;
  readonly place: Position;
  /** Null for the one that serves the place. */
  readonly cell: CellName | null;
}

/** What a worker is asked of a link. @throws RangeError when the terminal has no such service. */
export function linkQuestion(
  asked: AskedLink,
  region: Region,
  planPlace: PlanPlace,
  { fans }: KnownReception,
  cellNames: readonly CellName[],
): LinkQuestion {
  const { project, scenarioId, year, place, cell } = asked;
  const { terminal, service } = askerOf(asked);
  return {
    place,
    onLand: isOnLand(place, region),
    year,
    cell,
    terminal,
    service,
    scenario: scenarioOf(project, scenarioId),
    planTerms: termsOf(project),
    planPlace,
    fans,
    cellNames,
    others: otherAskers(project, terminal.id, service.tier),
  };
}

function askerOf({ project, terminalId, serviceId }: AskedLink): Asker {
  const terminal = project.terminals.find(({ id }) => id === terminalId);
  const own = project.services.filter((candidate) => candidate.terminalId === terminalId);
  const service = own.find(({ id }) => id === serviceId);
  if (terminal && service) return { terminal, service };
  const known = own.map(({ id }) => id).join(', ') || 'none';
  throw new RangeError(`service ${serviceId} of terminal ${terminalId}: expected one of ${known}`);
}

/** Whether a place lies on land or on an island, as the tiles have it. */
function isOnLand(place: Position, region: Region): boolean {
  return ['land', 'island'].some((kind) =>
    featuresOfKind(region, kind).some(({ geometry }) => isInside(place, geometry)),
  );
}
