import type { SatelliteTerminal } from '../../../network/satellite-terminal.ts';

/** What a terminal radiates towards the satellite, its losses taken off. */
export function terminalEirpDbw({
  transmitPowerDbm,
  transmitGainDbi,
  lossDb,
}: SatelliteTerminal): number {
  return transmitPowerDbm - 30 + transmitGainDbi - lossDb;
}

/** Gain over system temperature: T = T_antenna + 290 (F − 1). [TR 38.821, 6.1.3.1] */
export function terminalFigureOfMeritDbPerK(terminal: SatelliteTerminal): number {
  const { receiveGainDbi, noiseFigureDb, antennaTemperatureK, lossDb } = terminal;
  const temperatureK = antennaTemperatureK + 290 * (10 ** (noiseFigureDb / 10) - 1);
  return receiveGainDbi - lossDb - 10 * Math.log10(temperatureK);
}
