import { formatNumber } from '../../i18n/format.ts';

/** A change in percentage points: arrow, sign and value. */
export function DeltaChip({ points }: { points: number }) {
  const tenths = Math.round(points * 10);
  const kind = tenths > 0 ? 'gain' : tenths < 0 ? 'loss' : 'none';
  const mark = { gain: '▲ +', loss: '▼ −', none: '± ' }[kind];
  return (
    <span className={`chip ${kind}`}>
      {mark}
      {formatNumber(Math.abs(tenths) / 10, 1)}
    </span>
  );
}
