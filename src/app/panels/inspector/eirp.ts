import type { Antenna } from '../../../network/antenna.ts';
import type { Carrier } from '../../../network/carrier.ts';
import type { Sector } from '../../../network/site.ts';
import { sectorAntenna } from '../../../planning/sector-antenna.ts';
import { dbmFromWatts } from '../../../units/decibel.ts';

/** What a cell radiates in its main direction, and what that is made of. */
export interface CellEirp {
  readonly powerDbm: number;
  readonly gainDbi: number;
  readonly lossDb: number;
  readonly eirpDbm: number;
}

/** Power of all paths of a cell, the gain of the antenna it really has, the loss between them. */
export function cellEirp(
  carrier: Carrier,
  antennas: readonly Antenna[] | undefined,
  sector: Sector,
): CellEirp {
  const settings = sector.cells?.[carrier.id] ?? {};
  const powerDbm = dbmFromWatts(settings.powerW ?? carrier.powerW);
  const { gainDbi } = sectorAntenna(carrier, antennas, sector);
  const lossDb = carrier.feederLossDb;
  return { powerDbm, gainDbi, lossDb, eirpDbm: powerDbm + gainDbi - lossDb };
}
