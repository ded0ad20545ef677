import type { Carrier } from '../../../network/carrier.ts';
import { dbmFromWatts } from '../../../units/decibel.ts';

/** Power of all paths that the antenna radiates in its main direction, in dBm. */
export function eirpDbm(carrier: Carrier): number {
  return dbmFromWatts(carrier.powerW) + carrier.antennaGainDbi - carrier.feederLossDb;
}
