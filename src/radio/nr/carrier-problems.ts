import type { FieldProblem } from './field-problem.ts';
import { bandwidthsMhz, maxResourceBlocks, subcarrierSpacingsKhz } from './max-resource-blocks.ts';
import { findNrBand, millimetreWaveFromMhz, type NrBand, type RangeMhz } from './nr-bands.ts';
import type { PrachSettings } from './prach-range.ts';
import { preambleProblem } from './preamble-problem.ts';
import type { TddPattern } from './tdd-pattern.ts';
import { tddPatternProblem } from './tdd-pattern-problem.ts';

/** What of a carrier the standard has a say in. */
export interface CarrierSettings {
  readonly nrBand: string;
  readonly duplex: 'FDD' | 'TDD';
  /** Centre frequencies. */
  readonly downlinkMhz: number;
  readonly uplinkMhz: number;
  readonly bandwidthMhz: number;
  readonly subcarrierSpacingKhz: number;
  readonly resourceBlocks: number;
  readonly prach: PrachSettings;
  /** Null for FDD. */
  readonly tdd: TddPattern | null;
}

/**
 * All that is wrong with a carrier, as the standard has it: band, width, resource blocks, TDD
 * pattern, preamble. A band that is not in the table is a warning: 3GPP adds bands, and everything
 * but the band's limits can still be checked.
 */
export function carrierProblems(carrier: CarrierSettings): FieldProblem[] {
  const band = findNrBand(carrier.nrBand);
  const pattern = patternProblem(carrier);
  return [
    ...(band ? bandProblems(carrier, band) : [unknownBand(carrier)]),
    ...widthProblems(carrier),
    ...(pattern ? [pattern] : prachProblems(carrier)),
  ];
}

function unknownBand({ nrBand }: CarrierSettings): FieldProblem {
  const expected = 'a band whose limits are known, for example n28; they are not checked';
  return { field: 'nrBand', value: nrBand, expected, severity: 'warning' };
}

function bandProblems(carrier: CarrierSettings, band: NrBand): FieldProblem[] {
  const { duplex, downlinkMhz, uplinkMhz } = carrier;
  if (duplex !== band.duplex) {
    return [refusal('duplex', duplex, `${band.duplex}, as ${band.id} is`)];
  }
  const narrowest = Math.min(widthOf(band.downlinkMhz), widthOf(band.uplinkMhz));
  if (carrier.bandwidthMhz > narrowest) {
    const expected = `at most ${narrowest} MHz, the width of ${band.id}`;
    return [refusal('bandwidthMhz', carrier.bandwidthMhz, expected)];
  }
  const outside = [
    ...placeProblem('downlinkMhz', downlinkMhz, carrier, band),
    ...placeProblem('uplinkMhz', uplinkMhz, carrier, band),
  ];
  if (outside.length > 0) return outside;
  if (band.duplex === 'TDD') {
    if (uplinkMhz === downlinkMhz) return [];
    return [refusal('uplinkMhz', uplinkMhz, `${downlinkMhz}, as both directions of TDD share it`)];
  }
  const spacingMhz = band.downlinkMhz[0] - band.uplinkMhz[0];
  if (Math.abs(downlinkMhz - uplinkMhz - spacingMhz) < 1e-6) return [];
  const expected = `${downlinkMhz - spacingMhz}, ${Math.abs(spacingMhz)} MHz from the downlink as usual in ${band.id}`;
  return [{ field: 'uplinkMhz', value: uplinkMhz, expected, severity: 'warning' }];
}

function placeProblem(
  field: 'downlinkMhz' | 'uplinkMhz',
  centreMhz: number,
  { bandwidthMhz }: CarrierSettings,
  band: NrBand,
): FieldProblem[] {
  const [lowest, highest] = band[field];
  const half = bandwidthMhz / 2;
  if (centreMhz - half >= lowest && centreMhz + half <= highest) return [];
  const expected = `a centre from ${lowest + half} to ${highest - half} MHz for ${bandwidthMhz} MHz within ${band.id}`;
  return [refusal(field, centreMhz, expected)];
}

function widthProblems(carrier: CarrierSettings): FieldProblem[] {
  const { subcarrierSpacingKhz, bandwidthMhz, resourceBlocks, downlinkMhz } = carrier;
  const spacings = subcarrierSpacingsKhz(downlinkMhz);
  if (!spacings.includes(subcarrierSpacingKhz)) {
    const expected = `one of ${spacings.join(', ')} at ${downlinkMhz} MHz`;
    return [refusal('subcarrierSpacingKhz', subcarrierSpacingKhz, expected)];
  }
  const most = maxResourceBlocks(subcarrierSpacingKhz, bandwidthMhz, downlinkMhz);
  if (most === null) {
    const widths = bandwidthsMhz(subcarrierSpacingKhz, downlinkMhz).join(', ');
    const expected = `one of ${widths} at ${subcarrierSpacingKhz} kHz`;
    return [refusal('bandwidthMhz', bandwidthMhz, expected)];
  }
  if (Number.isInteger(resourceBlocks) && resourceBlocks >= 1 && resourceBlocks <= most) return [];
  const expected = `a whole number from 1 to ${most}, as ${bandwidthMhz} MHz at ${subcarrierSpacingKhz} kHz has`;
  return [refusal('resourceBlocks', resourceBlocks, expected)];
}

function patternProblem({
  duplex,
  tdd,
  subcarrierSpacingKhz,
}: CarrierSettings): FieldProblem | null {
  if (duplex === 'FDD') {
    return tdd && refusal('tdd', tdd.pattern, 'no TDD pattern on an FDD carrier');
  }
  if (!tdd) return refusal('tdd', null, 'a TDD pattern, for example DDDDDDDSUU with 6:4:4');
  const problem = tddPatternProblem(tdd, subcarrierSpacingKhz);
  return problem && { ...problem, field: `tdd.${problem.field}` };
}

function prachProblems({
  prach,
  subcarrierSpacingKhz,
  tdd,
  downlinkMhz,
}: CarrierSettings): FieldProblem[] {
  const isMillimetreWave = downlinkMhz >= millimetreWaveFromMhz;
  const problem = preambleProblem({ prach, subcarrierSpacingKhz, tdd, isMillimetreWave });
  return problem ? [problem] : [];
}

function widthOf([lowest, highest]: RangeMhz): number {
  return highest - lowest;
}

function refusal(field: string, value: string | number | null, expected: string): FieldProblem {
  return { field, value, expected, severity: 'refusal' };
}
