import type { FieldProblem } from './field-problem.ts';
import { preambleOf } from './prach-formats.ts';
import type { PrachSettings } from './prach-range.ts';
import { type TddPattern, tddFrame } from './tdd-pattern.ts';
import { lastZeroCorrelationZone } from './zero-correlation.ts';

/** What of a carrier decides whether its preamble can be sent at all. */
export interface PreambleSettings {
  readonly prach: PrachSettings;
  readonly subcarrierSpacingKhz: number;
  /** Null for FDD; must have passed `tddPatternProblem`. */
  readonly tdd: TddPattern | null;
  /** Above 24.25 GHz, where only short formats exist. */
  readonly isMillimetreWave: boolean;
}

/**
 * What is wrong with a carrier's random access; null when it can be used. A preamble must fit into
 * the longest uplink of a TDD pattern: format 1 takes 3 ms, format 2 takes 3.5 ms.
 */
export function preambleProblem(settings: PreambleSettings): FieldProblem | null {
  const { prach, subcarrierSpacingKhz, tdd, isMillimetreWave } = settings;
  const { format, zeroCorrelationZone: zone } = prach;
  if (!Number.isInteger(zone) || zone < 0 || zone > lastZeroCorrelationZone) {
    return refusal('prach.zeroCorrelationZone', zone, 'a whole number, 0 to 15');
  }
  const preamble = preambleOf(format, subcarrierSpacingKhz);
  if (preamble.isLong && isMillimetreWave) {
    return refusal('prach.format', format, 'B4, C0 or C2, as long preambles end at 7.125 GHz');
  }
  if (!preamble.isLong && subcarrierSpacingKhz === 60 && !isMillimetreWave) {
    return refusal(
      'prach.format',
      format,
      '0 to 3, as a short preamble below 7.125 GHz has 15 or 30 kHz',
    );
  }
  if (!tdd) return null;
  const { longestUplinkUs } = tddFrame(tdd, subcarrierSpacingKhz);
  if (preamble.durationUs <= longestUplinkUs) return null;
  const uplink = millisecondsText(longestUplinkUs);
  const needed = millisecondsText(preamble.durationUs);
  return refusal(
    'prach.format',
    format,
    `a preamble of at most ${uplink}, the longest uplink of ${tdd.pattern}; format ${format} takes ${needed}`,
  );
}

function millisecondsText(timeUs: number): string {
  return `${Number((timeUs / 1000).toFixed(2))} ms`;
}

function refusal(field: string, value: string | number, expected: string): FieldProblem {
  return { field, value, expected, severity: 'refusal' };
}
