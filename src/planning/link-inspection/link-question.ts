import type { FanRequest } from '../../coverage/fan.ts';
import type { NoiseRises, ServerNeeds } from '../../coverage/server-needs.ts';
import type { ReceptionPlan } from '../../coverage/station.ts';
import type { Position } from '../../geo/position.ts';
import type { Terminal } from '../../network/terminal.ts';
import type { PlanPlace } from '../fan-plan.ts';
import type { Asker } from '../path-study/path-question.ts';
import type { Scenario } from '../project.ts';
import type { CellName, ReceptionTerms } from '../reception-plan.ts';
import type { Service } from '../service.ts';

/** A place and the cell that is asked about there, for one terminal, one service and one year. */
export interface LinkQuestion {
  readonly place: Position;
  /** Whether signals at the place spread as on islands and coastal land. */
  readonly onLand: boolean;
  readonly year: number;
  /** Null for the one that serves the place. */
  readonly cell: CellName | null;
  readonly terminal: Terminal;
  readonly service: Service;
  readonly scenario: Scenario;
  /** What plans of reception are made from. */
  readonly planTerms: ReceptionTerms;
  readonly planPlace: PlanPlace;
  /** Those of the plan: they know every path's ends, heights and share of time. */
  readonly fans: readonly FanRequest[];
  /** By the index that the plan's cells bear. */
  readonly cellNames: readonly CellName[];
  /** What else might stand at the place. */
  readonly others: readonly Asker[];
}

/** What a map's figures stand on: an inspection of them stands on the same. */
export interface MapTerms {
  readonly plan: ReceptionPlan;
  readonly needs: ServerNeeds;
  /** By server index; null when they are assumed. */
  readonly rises: NoiseRises | null;
}
