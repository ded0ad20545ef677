import { attachRange } from '../radio/nr/attach-range.ts';

/** TDD patterns by the share of time that they give the downlink: version 1 told the shares alone. */
const patterns = [
  { downlinkShare: 104 / 140, pattern: 'DDDDDDDSUU', symbols: [6, 4, 4] },
  { downlinkShare: 90 / 140, pattern: 'DDDSUDDSUU', symbols: [10, 2, 2] },
  { downlinkShare: 52 / 70, pattern: 'DDDSU', symbols: [10, 2, 2] },
  { downlinkShare: 24 / 70, pattern: 'DSUUU', symbols: [10, 2, 2] },
] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A project of version 1 in the terms of version 2; what is not as version 1 had it is left for
 * the check to name. Carriers get the preamble and the TDD pattern that their range and shares
 * came from, and all else that is new gets what version 1 took for granted.
 */
export function fromVersionOne(project: Fields): Fields {
  return {
    ...project,
    version: 2,
    carriers: each(project.carriers, carrierOf),
    terminals: each(project.terminals, terminalOf),
  };
}

function carrierOf(carrier: Fields): Fields {
  const { downlinkShare, uplinkShare: _, attachRangeKm, ...kept } = carrier;
  const isTdd = carrier.duplex === 'TDD';
  const tdd = isTdd && typeof downlinkShare === 'number' ? patternOf(downlinkShare) : null;
  const prach = isTdd
    ? { format: 0, zeroCorrelationZone: 12 }
    : { format: 1, zeroCorrelationZone: 0 };
  const spacing = carrier.subcarrierSpacingKhz;
  const worked =
    typeof spacing === 'number'
      ? attachRange({
          subcarrierSpacingKhz: spacing,
          prach: prach as Parameters<typeof attachRange>[0]['prach'],
          tdd,
          vendorExtensionKm: null,
        }).rangeKm
      : Number.POSITIVE_INFINITY;
  const extended = typeof attachRangeKm === 'number' && attachRangeKm > worked + 0.5;
  return {
    ...kept,
    ...(tdd ? { tdd } : {}),
    prach,
    ...(extended ? { vendorExtensionKm: attachRangeKm } : {}),
    downlinkLayers: 1,
    uplinkLayers: 1,
    downlinkOverhead: 0.14,
    uplinkOverhead: 0.14,
    cqiTable: 1,
    implementationMarginDb: 0,
    uplinkLoad: carrier.downlinkLoad,
  };
}

function patternOf(downlinkShare: number) {
  const off = (pattern: (typeof patterns)[number]) =>
    Math.abs(pattern.downlinkShare - downlinkShare);
  const { pattern, symbols } = patterns.reduce((a, b) => (off(b) < off(a) ? b : a));
  const [downlinkSymbols, guardSymbols, uplinkSymbols] = symbols;
  return { pattern, special: { downlinkSymbols, guardSymbols, uplinkSymbols } };
}

function terminalOf(terminal: Fields): Fields {
  return { ...terminal, afloat: true, penetrationLossDb: 0, downlinkLayers: 1, uplinkLayers: 1 };
}

function each(list: unknown, change: (entry: Fields) => Fields): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry) => (typeof entry === 'object' && entry !== null ? change(entry) : entry));
}
