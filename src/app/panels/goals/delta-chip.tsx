import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';

/** A change in percentage points: arrow, sign and value. */
export function DeltaChip({ points }: { points: number }) {
  const t = useText();
  const tenths = Math.round(points * 10);
  const kind = tenths > 0 ? 'gain' : tenths < 0 ? 'loss' : 'none';
  const mark = { gain: '▲ +', loss: '▼ −', none: '± ' }[kind];
  return (
    <span className={`chip ${kind}`} title={t('goals.delta')}>
      {mark}
      {formatNumber(Math.abs(tenths) / 10, 1)}
    </span>
  );
}
