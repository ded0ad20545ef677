import type { BudgetLines } from '../../../radio/link-budget/budget-lines.ts';
import type { DownlinkLineId } from '../../../radio/link-budget/downlink-budget.ts';
import type { UplinkLineId } from '../../../radio/link-budget/uplink-budget.ts';

export type Direction = 'downlink' | 'uplink';

/** A line of either direction. */
export type LinkLine = BudgetLines[Direction][number];

/** A line as a column shows it. */
export interface LinkRow {
  readonly line: LinkLine;
  /** Level before and after it, in dBm; null for lines that are no step on the way. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly isSum: boolean;
  /** A margin below zero. */
  readonly isShort: boolean;
}

/** One direction of a budget: its lines, and the scale of their bars. */
export interface LinkRows {
  readonly rows: readonly LinkRow[];
  readonly lowDbm: number;
  readonly highDbm: number;
  /** What must be received; null when nothing is asked for, or it cannot be told as one level. */
  readonly limitDbm: number | null;
}

type LineId = DownlinkLineId | UplinkLineId;

/** By direction: the level that the way begins with, its gains and losses, and the levels on it. */
const ways = {
  downlink: {
    start: 'elementPower',
    gains: ['antennaGain', 'terminalGain', 'ssbGainOffset'],
    losses: [
      'patternLoss',
      'feederLoss',
      'pathLoss',
      'terminalLoss',
      'penetrationLoss',
      'seaLoss',
      'portShare',
    ],
    levels: ['elementPower', 'elementEirp', 'rsrp'],
  },
  uplink: {
    start: 'power',
    gains: ['terminalGain', 'antennaGain'],
    losses: ['terminalLoss', 'penetrationLoss', 'seaLoss', 'pathLoss', 'patternLoss', 'feederLoss'],
    levels: ['power', 'receivedPower'],
  },
} as const satisfies Record<Direction, Record<string, LineId | readonly LineId[]>>;

const sums: readonly LineId[] = [
  'elementEirp',
  'rsrp',
  'ssSinr',
  'pdschSinr',
  'coupling',
  'receivedPower',
  'sinr',
  'rate',
  'margin',
];

const margins: readonly LineId[] = ['rsrpMargin', 'ssSinrMargin', 'rateMargin', 'margin'];

/** The rows of one direction. */
export function linkRows(direction: Direction, lines: readonly LinkLine[]): LinkRows {
  const way = ways[direction];
  const has = (ids: readonly LineId[], id: LineId) => ids.includes(id);
  let level = valueOfLine(lines, way.start);
  const rows = lines.map((line): LinkRow => {
    const { id, value } = line;
    const isGain = has(way.gains, id);
    let bar: LinkRow['bar'] = null;
    if (isGain || has(way.losses, id)) {
      const to = level + (isGain ? value : -value);
      bar = { from: level, to };
      level = to;
    } else if (has(way.levels, id)) {
      bar = { from: 0, to: value };
    }
    return { line, bar, isSum: has(sums, id), isShort: has(margins, id) && value < 0 };
  });
  const limitDbm = limitOf(direction, lines);
  const levels = rows.flatMap(({ bar }) => (bar ? [bar.from, bar.to] : []));
  if (limitDbm !== null) levels.push(limitDbm);
  return {
    rows,
    lowDbm: Math.min(...levels) - 4,
    highDbm: Math.max(...levels) + 4,
    limitDbm,
  };
}

/** The level that must be received: SS-RSRP, or the uplink's at full power. */
function limitOf(direction: Direction, lines: readonly LinkLine[]): number | null {
  const value = (id: LineId) => valueOfLine(lines, id);
  const limitDbm =
    direction === 'downlink'
      ? value('rsrpNeed')
      : value('fullPower') - value('couplingLimit') + value('shadowMargin');
  const atFullPower = direction === 'downlink' || value('power') === value('fullPower');
  return atFullPower && Number.isFinite(limitDbm) ? limitDbm : null;
}

function valueOfLine(lines: readonly LinkLine[], id: LineId): number {
  return lines.find((line) => line.id === id)?.value ?? Number.NaN;
}
