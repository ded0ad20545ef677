import { formatNumber, formatShare } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useFigureBasis } from './use-figure-basis.ts';

interface ShareRowProps {
  readonly name: string;
  readonly percent: number | null;
  readonly target: number | null;
  readonly testId?: string;
}

/** One line: name, bar with its target, percentage, verdict. */
export function ShareRow({ name, percent, target, testId }: ShareRowProps) {
  const t = useText();
  const basis = useFigureBasis();
  const met = percent !== null && target !== null ? percent >= target : null;
  const targetText =
    target === null
      ? basis
      : `${t('goals.target', { percent: formatNumber(target, 0) })} · ${basis}`;
  return (
    <div className="share-row" title={targetText} data-testid={testId} data-percent={percent ?? ''}>
      <span className="name cut">{name}</span>
      <span className="bar">
        <i style={{ width: `${percent ?? 0}%` }} />
        {target === null ? null : <u style={{ left: `${target}%` }} />}
      </span>
      <span className="number">
        {formatShare(percent ?? Number.NaN, target ?? 100)}
        <span className="unit">%</span>
      </span>
      <span className={met ? 'verdict ok' : 'verdict bad'}>
        {met === null ? '' : met ? '✓' : '✕'}
      </span>
    </div>
  );
}
