import type { Language } from '../../network/name.ts';
import type { Payload, SatelliteSystem } from '../../network/satellite-system.ts';
import type { OrbitDefinition } from '../../orbit/orbit-definition.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';

/** What a new system has of another, or of a generic one. */
export type SystemBasis = Pick<
  SatelliteSystem,
  'payload' | 'terminalIds' | 'minimumElevationDeg' | 'source'
>;

/**
 * A beam of a generic Ku satellite with many beams: 57 dBW over 200 MHz, G/T 12 dB/K. An engineering
 * estimate, as the operators publish none.
 */
const broadband: Payload = {
  band: 'Ku',
  downlinkGhz: 12.5,
  uplinkGhz: 14.25,
  eirpDensityDbwPerMhz: 34,
  gainOverTemperatureDbPerK: 12,
  downlinkBandwidthMhz: 200,
  uplinkBandwidthMhz: 100,
  userUplinkBandwidthMhz: 4,
  waveform: 'dvbS2x',
  beamDiameterKm: 600,
  dwellShare: 1,
  activeUsersPerBeam: 25,
  gateway: 'bentPipe',
};

/** From this height on the reference for 1200 km stands, below it that for 600 km. */
const highKm = 900;

/** A beam of 3GPP's reference satellites, set 1 in the S band. [TR 38.821, table 6.1.1.1-1] */
function directToPhone(altitudeKm: number): Payload {
  const isHigh = altitudeKm >= highKm;
  return {
    band: 'S',
    downlinkGhz: 2,
    uplinkGhz: 2,
    eirpDensityDbwPerMhz: isHigh ? 40 : 34,
    gainOverTemperatureDbPerK: 1.1,
    downlinkBandwidthMhz: 30,
    uplinkBandwidthMhz: 30,
    userUplinkBandwidthMhz: 0.36,
    waveform: 'nr',
    beamDiameterKm: isHigh ? 90 : 50,
    dwellShare: 1,
    activeUsersPerBeam: 20,
    gateway: 'bentPipe',
  };
}

/** The payload that a new system begins with when none in the plan is taken for it. */
export function genericBasis(plan: SatellitePlan, orbit: OrbitDefinition): SystemBasis {
  const isGeo = orbit.type === 'geo';
  const kinds = isGeo ? ['vsat', 'vessel'] : ['handset'];
  const fitting = plan.terminals.filter(({ kind }) => kinds.includes(kind));
  const altitudeKm = orbit.type === 'walker' ? orbit.shells[0].altitudeKm : highKm;
  return {
    payload: isGeo ? broadband : directToPhone(altitudeKm),
    terminalIds: (fitting.length > 0 ? fitting : plan.terminals).map(({ id }) => id),
    minimumElevationDeg: isGeo ? 10 : 30,
    source: isGeo
      ? 'payload assumed: 57 dBW over 200 MHz, G/T 12 dB/K'
      : 'payload assumed: TR 38.821 table 6.1.1.1-1, set 1, S band',
  };
}

/** A system made by hand: its orbit, and the payload of its basis, which is an assumption. */
export function newSystem(options: {
  readonly name: string;
  readonly orbit: SatelliteSystem['orbit'];
  readonly basis: SystemBasis;
  readonly year: number;
  /** Where its orbit is from. */
  readonly origin: string;
}): SatelliteSystem {
  const { name, orbit, basis, year, origin } = options;
  return {
    id: idFrom(name),
    name: { zh: name, en: name },
    orbit,
    year,
    status: 'planned',
    minimumElevationDeg: basis.minimumElevationDeg,
    terminalIds: [...basis.terminalIds],
    payload: basis.payload,
    confidence: 'low',
    source: `${origin}; ${basis.source}`,
  };
}

/** What a basis in the plan gives, and that it is taken from there. */
export function basisOf(system: SatelliteSystem, language: Language): SystemBasis {
  const { payload, terminalIds, minimumElevationDeg, name } = system;
  const source = language === 'zh' ? `载荷取自${name.zh}` : `payload as assumed of ${name.en}`;
  return { payload, terminalIds, minimumElevationDeg, source };
}

function idFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'system' : plain;
}
