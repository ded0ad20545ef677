import { serverNone, serverNotComputed } from '../../coverage/tile-layers.ts';
import { tileSide } from '../../geo/tile-grid.ts';
import type { TerrestrialOffer } from '../../planning/availability-stack/availability-stack.ts';
import { terrestrialAvailability } from '../../planning/availability-stack/terrestrial-availability.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import { terrestrialRoundTripMs } from '../../planning/ships/serving-ship.ts';
import type { TerrestrialState } from '../../planning/ships/voyage-profile.ts';
import type { DrawnCell } from './route-layers.ts';

/** What names the cells of a drawing and its services. */
export interface DrawingTerms {
  readonly cellNames: readonly CellName[];
  readonly siteIdOfSector: ReadonlyMap<string, string>;
  /** Ids of the terminal's services in the order of the layers. */
  readonly serviceIds: readonly string[];
}

/** What a drawn cell says of the service asked; null where no cell is received, or nothing was computed. */
export function terrestrialNow(
  { layers, cell }: DrawnCell,
  { cellNames, siteIdOfSector, serviceIds }: DrawingTerms,
  serviceId: string,
): TerrestrialState | null {
  const server = layers.server[cell];
  if (server === serverNone || server === serverNotComputed) return null;
  const { sectorId } = cellNames[server];
  const given = serviceIds.filter((_, bit) => layers.cause[bit * tileSide * tileSide + cell] === 0);
  return {
    cellIndex: server,
    siteId: siteIdOfSector.get(sectorId) ?? '',
    sectorId,
    rsrpDbm: layers.rsrpDbm[cell],
    sinrDb: layers.sinrDb[cell],
    downlinkMbps: layers.downlinkMbps[cell],
    uplinkMbps: layers.uplinkMbps[cell],
    isGiven: given.includes(serviceId),
    serviceIds: given,
  };
}

/** The same as one of those who could serve. */
export function terrestrialOffer(
  { cellIndex, siteId, downlinkMbps, uplinkMbps, isGiven }: TerrestrialState,
  timePercent: number,
): TerrestrialOffer {
  return {
    ...{ cellIndex, siteId, downlinkMbps, uplinkMbps, isGiven },
    availabilityPercent: terrestrialAvailability(timePercent),
    roundTripMs: terrestrialRoundTripMs,
  };
}
