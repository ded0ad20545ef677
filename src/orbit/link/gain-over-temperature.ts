import { decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import type { SatelliteUserRadio } from './beam-radio.ts';

const roomK = 290;

/** What of a terminal sets how well it hears. */
type Receiver = Pick<
  SatelliteUserRadio,
  'receiveGainDbi' | 'noiseFigureDb' | 'antennaTemperatureK' | 'lossDb'
>;

/** System noise temperature in K, at the antenna: T_a + T₀ (10^(N_f/10) − 1). */
export function systemTemperatureK(receiver: Receiver): number {
  const { noiseFigureDb, antennaTemperatureK } = receiver;
  return antennaTemperatureK + roomK * (ratioFromDecibels(noiseFigureDb) - 1);
}

/** G/T of a terminal in dB/K, its loss taken off the gain. [TR 38.821, sec. 6.1.3.1] */
export function gainOverTemperatureDb(receiver: Receiver): number {
  return (
    receiver.receiveGainDbi - receiver.lossDb - decibelsFromRatio(systemTemperatureK(receiver))
  );
}

/** Mean temperature of rain as a radiator. [ITU-R P.618-13, sec. 3] */
const rainK = 275;

/**
 * What rain takes of a downlink's C/N in dB: its attenuation, and the noise that it radiates into
 * the antenna in place of the cold sky. [ITU-R P.618-13, sec. 3, eq. 67]
 */
export function rainyDownlinkLossDb(receiver: Receiver, attenuationDb: number): number {
  const passed = ratioFromDecibels(-attenuationDb);
  const clearK = systemTemperatureK(receiver);
  const wetAntennaK = receiver.antennaTemperatureK * passed + rainK * (1 - passed);
  // an antenna that sees the warm ground gets no quieter in rain
  const wetK = Math.max(clearK, clearK - receiver.antennaTemperatureK + wetAntennaK);
  return attenuationDb + decibelsFromRatio(wetK / clearK);
}
