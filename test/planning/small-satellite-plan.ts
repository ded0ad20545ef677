import type { SatelliteSystem } from '../../src/network/satellite-system.ts';
import type { SatelliteTerminal } from '../../src/network/satellite-terminal.ts';
import type { SatellitePlan } from '../../src/planning/satellite-plan.ts';

const origin = { confidence: 'low', source: 'made up for tests' } as const;

/** A flat antenna on a ship's rail. */
const dish: SatelliteTerminal = {
  id: 'dish',
  name: { zh: '船载平板', en: 'Flat antenna' },
  kind: 'vessel',
  transmitPowerDbm: 40,
  transmitGainDbi: 36,
  receiveGainDbi: 34,
  noiseFigureDb: 1.5,
  antennaTemperatureK: 120,
  lossDb: 1,
  minimumElevationDeg: 25,
  blockagePercent: 3,
  ...origin,
};

/** A day of some systems, seen by one terminal. */
export function satellitePlan(systems: SatelliteSystem[]): SatellitePlan {
  return {
    systems,
    terminals: [dish],
    period: { startUtc: '2027-01-01T00:00:00Z', hours: 24, stepS: 60 },
    rainRate001MmPerHour: 60,
    rainHeightKm: 4.5,
  };
}

/** A small polar constellation. */
export function satelliteSystem(
  id: string,
  fields: Partial<SatelliteSystem> = {},
): SatelliteSystem {
  return {
    id,
    name: { zh: `星座 ${id}`, en: `System ${id}` },
    orbit: {
      type: 'walker',
      shells: [
        {
          altitudeKm: 1070,
          inclinationDeg: 89,
          planes: 6,
          satellitesPerPlane: 18,
          phasing: 3,
          raanSpreadDeg: 180,
        },
      ],
    },
    year: 2025,
    status: 'operating',
    minimumElevationDeg: 25,
    terminalIds: ['dish'],
    payload: {
      band: 'Ku',
      downlinkGhz: 11.7,
      uplinkGhz: 14.2,
      eirpDensityDbwPerMhz: 10,
      gainOverTemperatureDbPerK: 5,
      downlinkBandwidthMhz: 250,
      uplinkBandwidthMhz: 125,
      userUplinkBandwidthMhz: 20,
      waveform: 'dvbS2x',
      beamDiameterKm: 100,
      dwellShare: 1,
      activeUsersPerBeam: 50,
      gateway: 'bentPipe',
    },
    ...origin,
    ...fields,
  };
}
