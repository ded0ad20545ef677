import type { Name } from '../../../network/name.ts';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../network/satellite-terminal.ts';
import { boltzmannDbw } from '../../../orbit/link/carrier-to-noise.ts';
import { type ClearSkyHop, clearSkyLink } from '../../../orbit/link/clear-sky-link.ts';
import { rainyDownlinkLossDb } from '../../../orbit/link/gain-over-temperature.ts';
import { orbitAltitudeKm } from '../../../orbit/link/orbit-altitude.ts';
import { rainFadeDb } from '../../../orbit/link/rain-classes.ts';
import { slantRangeKm } from '../../../orbit/link/slant-range.ts';
import { downlinkUserRate, type UserRate, uplinkUserRate } from '../../../orbit/link/user-rate.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { lineSources, linkWords } from './link-texts.ts';

/** One term of a budget. */
export interface BudgetLine {
  readonly name: Name;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly source: Name;
  /** A term that is added or taken off, a sum, or what follows from it. */
  readonly kind: 'term' | 'loss' | 'sum' | 'fact';
}

export interface BudgetSide {
  readonly lines: readonly BudgetLine[];
  /** In the user's own carrier. */
  readonly cnrDb: number;
  readonly rate: UserRate;
}

export interface LinkConditions {
  readonly elevationDeg: number;
  /** Rain exceeded for that share of a year; null for clear sky. */
  readonly rainPercent: number | null;
  readonly latitudeDeg: number;
}

const hertzPerMhzDb = 60;

/** Both directions of the link between a system and a terminal, term by term. */
export function budgetLines(
  plan: Pick<SatellitePlan, 'rainRate001MmPerHour' | 'rainHeightKm'>,
  { orbit, payload, confidence }: Pick<SatelliteSystem, 'orbit' | 'payload' | 'confidence'>,
  terminal: SatelliteTerminal,
  { elevationDeg, rainPercent, latitudeDeg }: LinkConditions,
): { readonly downlink: BudgetSide; readonly uplink: BudgetSide; readonly rangeKm: number } {
  const rangeKm = slantRangeKm(orbitAltitudeKm(orbit), elevationDeg);
  const link = clearSkyLink(payload, terminal, { elevationDeg, rangeKm });
  const fadeDb = (frequencyGhz: number) =>
    rainPercent === null
      ? 0
      : rainFadeDb({ ...plan, latitudeDeg, frequencyGhz, elevationDeg }, rainPercent);
  const payloadSource = withConfidence(lineSources.payload, confidence);
  const terminalSource = withConfidence(lineSources.terminal, terminal.confidence);

  const rainDownDb = rainyDownlinkLossDb(terminal, fadeDb(payload.downlinkGhz));
  const downlinkDbHz = link.downlink.carrierToNoiseDensityDbHz - rainDownDb;
  const downlinkRate = downlinkUserRate(payload, downlinkDbHz);
  const downlinkCnrDb = downlinkDbHz - hertzPerMhzDb - widthDb(payload.downlinkBandwidthMhz);

  const rainUpDb = fadeDb(payload.uplinkGhz);
  const uplinkDbHz = link.uplink.carrierToNoiseDensityDbHz - rainUpDb;
  const uplinkRate = uplinkUserRate(payload, uplinkDbHz);
  const uplinkCnrDb = uplinkDbHz - hertzPerMhzDb - widthDb(uplinkRate.bandwidthMhz);
  return {
    rangeKm,
    downlink: {
      lines: [
        ...hopLines(link.downlink, payloadSource, terminalSource),
        ...rainLine(rainPercent, rainDownDb, linkWords.rainNoise),
        decibels(linkWords.density, downlinkDbHz, 'dBHz', lineSources.sum, 'sum'),
        width(payload.downlinkBandwidthMhz, lineSources.ofCarrier),
        decibels(linkWords.cnr, downlinkCnrDb, 'dB', lineSources.ofCarrier, 'sum'),
      ],
      cnrDb: downlinkCnrDb,
      rate: downlinkRate,
    },
    uplink: {
      lines: [
        ...hopLines(link.uplink, terminalSource, payloadSource),
        ...rainLine(rainPercent, rainUpDb, linkWords.rain),
        decibels(linkWords.density, uplinkDbHz, 'dBHz', lineSources.sum, 'sum'),
        width(uplinkRate.bandwidthMhz, lineSources.ownCarrier),
        decibels(linkWords.cnr, uplinkCnrDb, 'dB', lineSources.ownCarrier, 'sum'),
      ],
      cnrDb: uplinkCnrDb,
      rate: uplinkRate,
    },
  };
}

function hopLines(hop: ClearSkyHop, sender: Name, receiver: Name): BudgetLine[] {
  const loss = (name: Name, value: number, source: Name) =>
    decibels(name, -value, 'dB', source, 'loss');
  return [
    {
      name: linkWords.frequency,
      value: hop.frequencyGhz,
      unit: 'GHz',
      decimals: 2,
      source: lineSources.band,
      kind: 'fact',
    },
    decibels(linkWords.eirp, hop.eirpDbw, 'dBW', sender, 'term'),
    loss(linkWords.freeSpace, hop.freeSpaceLossDb, lineSources.freeSpace),
    loss(linkWords.gas, hop.gasLossDb, lineSources.gas),
    loss(linkWords.scintillation, hop.scintillationLossDb, lineSources.scintillation),
    loss(linkWords.seaReflection, hop.seaReflectionLossDb, lineSources.seaReflection),
    decibels(linkWords.figureOfMerit, hop.gainOverTemperatureDbPerK, 'dB/K', receiver, 'term'),
    decibels(linkWords.boltzmann, -boltzmannDbw, 'dB', lineSources.constant, 'term'),
  ];
}

function rainLine(rainPercent: number | null, lossDb: number, name: Name): BudgetLine[] {
  return rainPercent === null ? [] : [decibels(name, -lossDb, 'dB', lineSources.rain, 'loss')];
}

function decibels(
  name: Name,
  value: number,
  unit: string,
  source: Name,
  kind: BudgetLine['kind'],
): BudgetLine {
  return { name, value, unit, decimals: 1, source, kind };
}

function width(bandwidthMhz: number, source: Name): BudgetLine {
  const isNarrow = bandwidthMhz < 1;
  return {
    name: linkWords.bandwidth,
    value: isNarrow ? 1000 * bandwidthMhz : bandwidthMhz,
    unit: isNarrow ? 'kHz' : 'MHz',
    decimals: isNarrow ? 1 : 2,
    source,
    kind: 'fact',
  };
}

function widthDb(bandwidthMhz: number): number {
  return 10 * Math.log10(bandwidthMhz);
}

function withConfidence(source: Name, confidence: 'high' | 'medium' | 'low'): Name {
  const zh = { high: '高', medium: '中', low: '低' }[confidence];
  return {
    zh: source.zh.replace('{{confidence}}', zh),
    en: source.en.replace('{{confidence}}', confidence),
  };
}
