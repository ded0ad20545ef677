import { readRoutes } from '../../../../compute/ships/read-routes.ts';
import type { Region } from '../../../../geo/region.ts';
import type { RouteOptions, RouteReading } from '../../../../planning/ships/route-reading.ts';

/** What the user has chosen where the file leaves something open, or is wrong. */
export type ShipChoices = Pick<
  RouteOptions,
  'utcOffsetMin' | 'sortRows' | 'leaveOutBadRows' | 'acceptLand'
>;

/** A file as the choices read it, and what would come if all that may pass did. */
export interface ShipReading {
  readonly reading: RouteReading;
  /** The ships to show: those read, or, while something is refused, those that might be. */
  readonly shown: RouteReading['ships'];
}

/** Reads ships; while the file is refused for what may be let pass it is read once more, to be shown alone. */
export function readShips(bytes: Uint8Array, region: Region, options: RouteOptions): ShipReading {
  const reading = readRoutes(bytes, region, options);
  const mayPass =
    reading.problems.length > 0 && reading.problems.every(({ remedy }) => remedy !== undefined);
  if (!mayPass) return { reading, shown: reading.ships };
  const lenient = readRoutes(bytes, region, {
    ...options,
    utcOffsetMin: options.utcOffsetMin ?? 0,
    sortRows: true,
    leaveOutBadRows: true,
    acceptLand: true,
  });
  return { reading, shown: lenient.ships };
}
