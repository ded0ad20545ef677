import type { Antenna } from '../../../network/antenna.ts';
import type { Carrier } from '../../../network/carrier.ts';
import type { CellSettings } from '../../../network/site.ts';
import { carrierAntenna } from '../../../planning/carrier-antenna.ts';
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
  settings: CellSettings = {},
): CellEirp {
  const powerDbm = dbmFromWatts(settings.powerW ?? carrier.powerW);
  const { gainDbi } = carrierAntenna(carrier, antennas);
  const lossDb = carrier.feederLossDb;
  return { powerDbm, gainDbi, lossDb, eirpDbm: powerDbm + gainDbi - lossDb };
}
