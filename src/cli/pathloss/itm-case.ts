import { itmClimates } from '../../radio/propagation/itm/itm-climate.ts';
import type { ItmInput } from '../../radio/propagation/itm/itm-input.ts';
import type { ItmResult } from '../../radio/propagation/itm/itm-result.ts';
import { itmModes } from '../../radio/propagation/itm/longley-rice.ts';
import { variabilityMode } from '../../radio/propagation/itm/variability.ts';
import { type CaseFields, choiceAt, numberAt, numberBetweenAt } from './case-fields.ts';
import type { CaseResult } from './pathloss-adapter.ts';

/** What `--help` says of the fields that both modes have. */
export const itmFields = [
  'f_mhz',
  'h_tx, h_rx antennas in m above ground',
  'climate 1 to 7',
  'N0',
  'pol 0 H, 1 V',
  'eps',
  'sigma S/m',
  'mdvar',
  'time, location, situation %',
] as const;

const variabilityModes = [0, 1, 2, 3].flatMap((service) =>
  [0, 10, 20, 30].map((left) => service + left),
);

/** The inputs of a case that both modes have, within the ranges that NTIA's code refuses to leave. */
export function itmInputAt(fields: CaseFields): ItmInput {
  const climate = choiceAt(fields, 'climate', [1, 2, 3, 4, 5, 6, 7]);
  const polarisation = choiceAt(fields, 'pol', [0, 1], '0 horizontal, 1 vertical');
  const sortedModes = variabilityModes.toSorted((a, b) => a - b);
  return {
    frequencyMhz: numberAt(fields, 'f_mhz', { from: 20, to: 20_000, unit: 'MHz' }),
    transmitterHeightM: numberAt(fields, 'h_tx', { from: 0.5, to: 3000, unit: 'm' }),
    receiverHeightM: numberAt(fields, 'h_rx', { from: 0.5, to: 3000, unit: 'm' }),
    climate: itmClimates[climate - 1],
    refractivityN: numberAt(fields, 'N0', { from: 250, to: 400, unit: 'N' }),
    polarisation: polarisation === 0 ? 'horizontal' : 'vertical',
    relativePermittivity: numberAt(fields, 'eps', { from: 1, to: 1e6 }),
    conductivitySpm: numberBetweenAt(fields, 'sigma', { from: 0, to: 1000, unit: 'S/m' }),
    variability: variabilityMode(choiceAt(fields, 'mdvar', sortedModes)),
    timePercent: numberBetweenAt(fields, 'time', { from: 0, to: 100, unit: '%' }),
    locationPercent: numberBetweenAt(fields, 'location', { from: 0, to: 100, unit: '%' }),
    situationPercent: numberBetweenAt(fields, 'situation', { from: 0, to: 100, unit: '%' }),
  };
}

/** A result under NTIA's names. */
export function itmCaseResult(result: ItmResult): CaseResult {
  return {
    out: {
      A: result.lossDb,
      rc: result.warningFlags === 0 ? 0 : 1,
      warnings: result.warningFlags,
      mode: itmModes.indexOf(result.mode) + 1,
    },
    intermediate: {
      theta_hzn: result.horizonsRad,
      d_hzn__meter: result.horizonsM,
      h_e__meter: result.effectiveHeightsM,
      N_s: result.surfaceRefractivityN,
      delta_h__meter: result.irregularityM,
      A_ref__db: result.referenceLossDb,
      A_fs__db: result.freeSpaceLossDb,
      d__km: result.distanceKm,
    },
    warnings: result.warnings,
  };
}
