import type { FieldProblem } from './field-problem.ts';
import { slotUs, symbolsPerSlot } from './subcarrier-spacing.ts';
import type { TddPattern } from './tdd-pattern.ts';

/** The whole number of periods that 20 ms must hold. [TS 38.213, sec. 11.1] */
const superPeriodUs = 20_000;

/** What is wrong with a TDD pattern; null when it can be used. Fields: `pattern`, `special`. */
export function tddPatternProblem(
  tdd: TddPattern,
  subcarrierSpacingKhz: number,
): FieldProblem | null {
  const expectedPattern = orderProblem(tdd.pattern) ?? periodProblem(tdd, subcarrierSpacingKhz);
  if (expectedPattern) return refusal('pattern', tdd.pattern, expectedPattern);
  const { downlinkSymbols, guardSymbols, uplinkSymbols } = tdd.special;
  const parts = [downlinkSymbols, guardSymbols, uplinkSymbols];
  const found = parts.join(':');
  if (parts.some((part) => !Number.isInteger(part) || part < 0)) {
    return refusal('special', found, 'whole numbers of symbols, 0 or more');
  }
  const [change, ...others] = tdd.pattern.match(/S+/g) ?? [''];
  const symbols = symbolsPerSlot * change.length;
  if (others.some((other) => other !== change)) {
    return refusal('pattern', tdd.pattern, 'as many special slots at every change of direction');
  }
  if (downlinkSymbols + guardSymbols + uplinkSymbols !== symbols) {
    const sum = downlinkSymbols + guardSymbols + uplinkSymbols;
    return refusal('special', found, `symbols that add up to ${symbols}, not ${sum}`);
  }
  if (guardSymbols === 0) {
    return refusal('special', found, 'at least 1 guard symbol, for terminals to change direction');
  }
  return null;
}

/** What the order of the slots must be, when it is not; null when it is. */
function orderProblem(pattern: string): string | null {
  if (!/^[DSU]+$/.test(pattern)) return 'the letters D, S and U, one a slot';
  if (!pattern.includes('D')) return 'at least one downlink slot D';
  if (!pattern.includes('U')) return 'at least one uplink slot U';
  if (!pattern.includes('S')) return 'a special slot S between D and U';
  if (!pattern.startsWith('D')) return 'a downlink slot D first, as periods begin with one';
  const repeated = pattern + pattern;
  if (repeated.includes('DU')) return 'a special slot S wherever U follows D';
  if (/US|SD/.test(repeated)) return 'S only between D and U';
  return null;
}

function periodProblem({ pattern }: TddPattern, subcarrierSpacingKhz: number): string | null {
  const periodUs = pattern.length * slotUs(subcarrierSpacingKhz);
  if (superPeriodUs % periodUs === 0) return null;
  return `a period of which 20 ms holds a whole number, not ${periodUs / 1000} ms at ${subcarrierSpacingKhz} kHz`;
}

function refusal(field: string, value: string, expected: string): FieldProblem {
  return { field, value, expected, severity: 'refusal' };
}
