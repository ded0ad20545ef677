import type { Position } from '../../geo/position.ts';
import type { Antenna } from '../../network/antenna.ts';
import type { Carrier } from '../../network/carrier.ts';
import type { Sector, Site } from '../../network/site.ts';
import type { Terminal } from '../../network/terminal.ts';
import type { Climate } from '../../radio/propagation/climate.ts';
import type { Conditions } from '../conditions.ts';
import type { PropagationChoice } from '../propagation-choice.ts';
import type { Service } from '../service.ts';

/** Shorter paths have no profile worth the name. */
export const shortestPathKm = 0.2;

/** A terminal with the service that it is asked for. */
export interface Asker {
  readonly terminal: Terminal;
  readonly service: Service;
}

/** What a study is made of: two places, what sends at the first and what receives at the second. */
export interface PathQuestion {
  readonly from: Position;
  readonly to: Position;
  /** Antenna above mean sea level. */
  readonly transmitterHeightAmslM: number;
  /** What the antenna stands on; null when the mast is not in the plan. */
  readonly host: Site['host'] | null;
  readonly carrier: Carrier;
  readonly antennas?: readonly Antenna[] | undefined;
  /** The sectors that may serve, of which the strongest does; none when the mast is not in the plan. */
  readonly sectors: readonly Sector[];
  readonly asker: Asker;
  /** What else might stand at the second place. */
  readonly others: readonly Asker[];
  readonly propagation: PropagationChoice;
  readonly conditions?: Conditions | undefined;
  /** That of the season. */
  readonly climate: Climate;
  /** Of the water at the first place, above mean sea level. */
  readonly waterLevelM: number;
  /** Whether losses along the way are asked for as well; they take longest. */
  readonly alongTheWay: boolean;
}
