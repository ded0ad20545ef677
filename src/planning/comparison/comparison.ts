import type { Name } from '../../network/name.ts';
import type { AssetKind } from '../zone.ts';

/** One of the plans that are compared. */
export interface ComparedSide {
  /** Unique in its comparison: the scenario's id, with the project's before it where projects differ. */
  readonly key: string;
  readonly projectId: string;
  readonly project: Name;
  readonly scenarioId: string;
  readonly scenario: Name;
  readonly inputsHash: string;
}

/** Something that figures stand on and that is not the same on all sides. */
export interface AssumptionDifference {
  /** JSON path in the project or the result, such as `propagation.timePercent`. */
  readonly path: string;
  readonly name: Name;
  /** By side, as shown. */
  readonly values: readonly Name[];
}

/** A share that a goal asks for, on all sides. Null where a side lacks the figure. */
export interface ComparedGoal {
  readonly goalId: string;
  readonly name: Name;
  readonly serviceId: string;
  readonly year: number;
  readonly targetPercent: number;
  readonly actualPercent: readonly (number | null)[];
  readonly met: readonly (boolean | null)[];
  /** Percent with satellites by side, whatever the goal counts; not there where no side has any. */
  readonly withSatellitePercent?: readonly (number | null)[];
  /** Sides whose share is the highest; empty when all are equal. */
  readonly best: readonly number[];
}

/** A zone's service at the end of a year on all sides; gains and losses are against the first. */
export interface ComparedZone {
  readonly zoneId: string;
  readonly name: Name;
  readonly serviceId: string;
  readonly year: number;
  readonly areaKm2: number;
  readonly coveredKm2: readonly (number | null)[];
  readonly percent: readonly (number | null)[];
  /** Percent with satellites by side; not there where no side has any. */
  readonly withSatellitePercent?: readonly (number | null)[];
  /** Null for the first side, and where the cells of two sides cannot be compared. */
  readonly gainedKm2: readonly (number | null)[];
  readonly lostKm2: readonly (number | null)[];
  readonly best: readonly number[];
}

/** An asset that a side serves and the first does not, or the other way about. */
export interface ComparedAsset {
  readonly assetId: string;
  readonly kind: AssetKind;
  readonly name: Name;
  readonly serviceId: string;
  readonly year: number;
  /** Percent served, by side. */
  readonly percent: readonly (number | null)[];
  /** By side: against the first. */
  readonly change: readonly ('same' | 'gained' | 'lost' | 'unknown')[];
}

/** What a side has cost by the end of a year. */
export interface ComparedCost {
  readonly year: number;
  /** Sum over the sites in service that do not stand yet; thousand yuan. */
  readonly capexKcny: readonly number[];
  /** Sites of that sum whose cost is not known. */
  readonly unpricedSites: readonly number[];
  /**
   * Cost beyond the first side's for every km² newly covered, net of what is lost, over the zones of
   * the service's goals, of one group so that none counts twice, those of the law before others. Null
   * for the first side, where no area is gained, where it costs less than the first, and where a
   * site of either side has no cost.
   */
  readonly kcnyPerNewKm2: readonly (number | null)[];
  readonly serviceId: string;
}

/** The same questions put to several scenarios. The first side is what the others are measured against. */
export interface Comparison {
  readonly sides: readonly ComparedSide[];
  /** To be said before any figure. */
  readonly assumptions: readonly AssumptionDifference[];
  /** Why some figures cannot be compared, such as zones that only one side has. */
  readonly notes: readonly Name[];
  readonly goals: readonly ComparedGoal[];
  readonly zones: readonly ComparedZone[];
  readonly assets: readonly ComparedAsset[];
  readonly costs: readonly ComparedCost[];
}
