import { locationShare } from '../../radio/location-probability.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';
import type { BeamRadio, RainClimate, SatelliteUserRadio } from './beam-radio.ts';
import { boltzmannDbw } from './carrier-to-noise.ts';
import { type ClearSkyHop, clearSkyLink, type SatelliteSight } from './clear-sky-link.ts';
import { rainyDownlinkLossDb, systemTemperatureK } from './gain-over-temperature.ts';
import { waveforms } from './modcods.ts';
import { environmentOf, ntnShadowing } from './ntn-tables.ts';
import { rainFade, rainHeldPercent } from './rain-classes.ts';
import { satelliteLine as line, type SatelliteBudgetLine } from './satellite-budget-line.ts';
import { roundTripMs } from './slant-range.ts';
import {
  downlinkNeedDbHz,
  downlinkUserRate,
  type UserRate,
  uplinkNeedDbHz,
  uplinkUserRate,
} from './user-rate.ts';

/** What a budget is drawn up for. */
export interface SatelliteBudgetQuestion {
  readonly beam: BeamRadio;
  readonly terminal: SatelliteUserRadio;
  readonly sight: SatelliteSight;
  readonly climate: RainClimate;
  readonly latitudeDeg: number;
  /** What a service asks for; lines of margins only with it. */
  readonly need?: { readonly downlinkMbps: number; readonly uplinkMbps: number } | undefined;
  /** Share of an average year that the line of rain is for; 0.1 % when left out. */
  readonly rainTimePercent?: number | undefined;
}

export interface SatelliteLinkBudget {
  readonly downlink: readonly SatelliteBudgetLine[];
  readonly uplink: readonly SatelliteBudgetLine[];
}

/** The whole budget of a satellite link in clear sky at the median place, with what rain and shadowing may take, line by line. */
export function satelliteLinkBudget(question: SatelliteBudgetQuestion): SatelliteLinkBudget {
  const { beam, terminal, sight } = question;
  const { downlink, uplink } = clearSkyLink(beam, terminal, sight);
  return {
    downlink: [
      line(
        'eirpDensity',
        'S',
        beam.eirpDensityDbwPerMhz,
        'dBW/MHz',
        '',
        'payload.eirpDensityDbwPerMhz',
      ),
      line(
        'beamBandwidth',
        'B',
        beam.downlinkBandwidthMhz,
        'MHz',
        '',
        'payload.downlinkBandwidthMhz',
      ),
      ...edgeLine(beam),
      line('eirp', 'EIRP', downlink.eirpDbw, 'dBW', `S + 10·log₁₀ B${edgeTerm(beam)}`),
      ...pathLines(downlink, sight, 'payload.downlinkGhz'),
      line('receiveGain', 'G', terminal.receiveGainDbi, 'dBi', '', 'terminal.receiveGainDbi'),
      line('terminalLoss', 'l', terminal.lossDb, 'dB', '', 'terminal.lossDb'),
      line('noiseFigure', 'F', terminal.noiseFigureDb, 'dB', '', 'terminal.noiseFigureDb'),
      line(
        'antennaTemperature',
        'T_a',
        terminal.antennaTemperatureK,
        'K',
        '',
        'terminal.antennaTemperatureK',
      ),
      line(
        'systemTemperature',
        'T',
        systemTemperatureK(terminal),
        'K',
        'T_a + 290·(10^(F/10) − 1)',
      ),
      line(
        'gainOverTemperature',
        'G/T',
        downlink.gainOverTemperatureDbPerK,
        'dB/K',
        'G − l − 10·log₁₀ T',
        'TR 38.821 §6.1.3.1',
      ),
      ...noiseLines(downlink, beam.downlinkBandwidthMhz, 'B'),
      ...downlinkRateLines(question, downlink.carrierToNoiseDensityDbHz),
    ],
    uplink: [
      line('transmitPower', 'P', terminal.transmitPowerDbm, 'dBm', '', 'terminal.transmitPowerDbm'),
      line('transmitGain', 'G', terminal.transmitGainDbi, 'dBi', '', 'terminal.transmitGainDbi'),
      line('terminalLoss', 'l', terminal.lossDb, 'dB', '', 'terminal.lossDb'),
      line('eirp', 'EIRP', uplink.eirpDbw, 'dBW', 'P − 30 + G − l'),
      ...pathLines(uplink, sight, 'payload.uplinkGhz'),
      ...edgeLine(beam),
      line(
        'gainOverTemperature',
        'G/T',
        uplink.gainOverTemperatureDbPerK,
        'dB/K',
        beam.edgeLossDb ? 'payload − L_e' : '',
        'payload.gainOverTemperatureDbPerK',
      ),
      ...uplinkRateLines(question, uplink),
    ],
  };
}

function edgeLine({ edgeLossDb }: BeamRadio): SatelliteBudgetLine[] {
  return edgeLossDb ? [line('edgeLoss', 'L_e', edgeLossDb, 'dB', '', 'payload.edgeLossDb')] : [];
}

function edgeTerm({ edgeLossDb }: BeamRadio): string {
  return edgeLossDb ? ' − L_e' : '';
}

function pathLines(hop: ClearSkyHop, sight: SatelliteSight, field: string): SatelliteBudgetLine[] {
  const flicker = hop.frequencyGhz < 6 ? 'TR 38.811 §6.6.6.1' : 'ITU-R P.618 §2.4.1';
  return [
    line('frequency', 'f', hop.frequencyGhz, 'GHz', '', field),
    line('elevation', 'α', sight.elevationDeg, 'deg', '', 'orbit'),
    line('range', 'd', sight.rangeKm, 'km', '', 'TR 38.811 eq. 6.6-3'),
    line('freeSpaceLoss', 'FSPL', hop.freeSpaceLossDb, 'dB', '92.45 + 20·log₁₀ f·d', 'ITU-R P.525'),
    line('gasLoss', 'PL_A', hop.gasLossDb, 'dB', 'A_zenith / sin α', 'ITU-R P.676, P.835'),
    line('scintillationLoss', 'SL', hop.scintillationLossDb, 'dB', '', flicker),
    line('seaReflectionLoss', 'AD', hop.seaReflectionLossDb, 'dB', '(20° − α) / 5°', ''),
  ];
}

function noiseLines(hop: ClearSkyHop, bandwidthMhz: number, width: string): SatelliteBudgetLine[] {
  const densityDbHz = hop.carrierToNoiseDensityDbHz;
  return [
    line('boltzmann', 'k', boltzmannDbw, 'dBW/K/Hz', '', 'CODATA'),
    line(
      'carrierToNoiseDensity',
      'C/N₀',
      densityDbHz,
      'dBHz',
      'EIRP + G/T − k − FSPL − PL_A − SL − AD',
      'TR 38.821 §6.1.3',
    ),
    line(
      'cnr',
      'C/N',
      densityDbHz - 60 - decibelsFromRatio(bandwidthMhz),
      'dB',
      `C/N₀ − 60 − 10·log₁₀ ${width}`,
    ),
  ];
}

function downlinkRateLines(
  question: SatelliteBudgetQuestion,
  densityDbHz: number,
): SatelliteBudgetLine[] {
  const { beam, terminal, need } = question;
  const user = downlinkUserRate(beam, densityDbHz);
  const fade = (attenuationDb: number) => rainyDownlinkLossDb(terminal, attenuationDb);
  return [
    efficiencyLine(beam, user),
    line('activeUsers', 'n', beam.activeUsersPerBeam, 'count', '', 'payload.activeUsersPerBeam'),
    line('userBandwidth', 'B_u', user.bandwidthMhz, 'MHz', 'B / n'),
    ...shareLines(beam, user, beam.userDownlinkMbps, 'payload.userDownlinkMbps'),
    ...weatherLines(question, beam.downlinkGhz, fade, {
      mbps: need?.downlinkMbps,
      field: 'service.downlinkMbps',
      needDbHz: need ? downlinkNeedDbHz(beam, need.downlinkMbps) : 0,
      densityDbHz,
      bandwidthMhz: beam.downlinkBandwidthMhz,
    }),
  ];
}

function uplinkRateLines(
  question: SatelliteBudgetQuestion,
  hop: ClearSkyHop,
): SatelliteBudgetLine[] {
  const { beam, need } = question;
  const densityDbHz = hop.carrierToNoiseDensityDbHz;
  const user = uplinkUserRate(beam, densityDbHz);
  return [
    line('beamBandwidth', 'B', beam.uplinkBandwidthMhz, 'MHz', '', 'payload.uplinkBandwidthMhz'),
    line('activeUsers', 'n', beam.activeUsersPerBeam, 'count', '', 'payload.activeUsersPerBeam'),
    line(
      'userBandwidth',
      'B_u',
      user.bandwidthMhz,
      'MHz',
      'min(B / n, B_max, C/N₀)',
      'payload.userUplinkBandwidthMhz',
    ),
    ...noiseLines(hop, user.bandwidthMhz, 'B_u'),
    efficiencyLine(beam, user),
    ...shareLines(beam, user, beam.userUplinkMbps, 'payload.userUplinkMbps'),
    ...weatherLines(question, beam.uplinkGhz, (attenuationDb) => attenuationDb, {
      mbps: need?.uplinkMbps,
      field: 'service.uplinkMbps',
      needDbHz: need ? uplinkNeedDbHz(beam, need.uplinkMbps) : 0,
      densityDbHz,
      bandwidthMhz: user.bandwidthMhz,
    }),
  ];
}

function efficiencyLine({ waveform }: BeamRadio, { efficiency }: UserRate): SatelliteBudgetLine {
  const { source } = waveforms[waveform];
  return line('efficiency', 'SE', efficiency, 'bit/s/Hz', 'SE(C/N − M_i)', source);
}

function shareLines(
  { dwellShare }: BeamRadio,
  { rateMbps }: UserRate,
  soldMbps: number | undefined,
  field: string,
): SatelliteBudgetLine[] {
  return [
    line('dwellShare', 't', dwellShare, 'share', '', 'payload.dwellShare'),
    ...(soldMbps === undefined ? [] : [line('soldRate', 'R_max', soldMbps, 'Mbps', '', field)]),
    line(
      'rate',
      'R',
      rateMbps,
      'Mbps',
      soldMbps === undefined ? 'SE·B_u·t' : 'min(R_max, SE·B_u·t)',
    ),
  ];
}

/** One direction against its demand. */
interface DemandedHop {
  readonly mbps: number | undefined;
  readonly field: string;
  readonly needDbHz: number;
  readonly densityDbHz: number;
  readonly bandwidthMhz: number;
}

/** What a demand leaves over, and how long rain and how many places shadowing leave that. */
function weatherLines(
  { terminal, sight, climate, latitudeDeg, rainTimePercent = 0.1 }: SatelliteBudgetQuestion,
  frequencyGhz: number,
  lossOf: (attenuationDb: number) => number,
  { mbps, field, needDbHz, densityDbHz, bandwidthMhz }: DemandedHop,
): SatelliteBudgetLine[] {
  const path = { ...climate, latitudeDeg, frequencyGhz, elevationDeg: sight.elevationDeg };
  const { inSightSigmaDb } = ntnShadowing(
    frequencyGhz,
    sight.elevationDeg,
    environmentOf(terminal),
  );
  const fadeDb = lossOf(rainFade(path)(rainTimePercent));
  const rain = [
    line('shadowSigma', 'σ', inSightSigmaDb, 'dB', '', 'TR 38.811 table 6.6.2-3'),
    line(
      'rainRate',
      'R₀.₀₁',
      climate.rainRate001MmPerHour,
      'mm/h',
      '',
      'satellites.rainRate001MmPerHour',
    ),
    line('rainFade', 'A', fadeDb, 'dB', `A(${rainTimePercent} %)`, 'ITU-R P.618 §2.2.1.1, P.838'),
  ];
  const trip = line(
    'roundTrip',
    'RTT',
    roundTripMs(sight.rangeKm),
    'ms',
    '4·d / c',
    'TR 38.821 §7.1',
  );
  if (mbps === undefined) return [...rain, trip];
  const marginDb = densityDbHz - needDbHz;
  const cnrNeedDb = needDbHz - 60 - decibelsFromRatio(bandwidthMhz);
  return [
    line('demandedRate', 'R_s', mbps, 'Mbps', '', field),
    line('cnrNeed', 'C/N_s', cnrNeedDb, 'dB', 'SE⁻¹(R_s)'),
    line('margin', 'M', marginDb, 'dB', 'C/N − C/N_s'),
    ...rain,
    line(
      'shadowHeld',
      'p_σ',
      100 * locationShare(marginDb, inSightSigmaDb),
      'percent',
      'Q(−M / σ)',
    ),
    line(
      'rainHeld',
      'p_A',
      rainHeldPercent(path, marginDb, lossOf),
      'percent',
      'A(100 % − p_A) = M',
      'ITU-R P.618 §2.2.1.1',
    ),
    trip,
  ];
}
