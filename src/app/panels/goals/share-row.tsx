import { formatShare } from '../../i18n/format.ts';
import { explained, type Figure } from '../../shell/explained.ts';

interface ShareRowProps {
  readonly name: string;
  readonly percent: number | null;
  readonly target: number | null;
  readonly figure: Figure;
  readonly testId?: string;
}

/** One line: name, bar with its target, percentage, verdict. */
export function ShareRow({ name, percent, target, figure, testId }: ShareRowProps) {
  const met = percent !== null && target !== null ? percent >= target : null;
  return (
    <div
      className="share-row"
      {...explained(figure)}
      data-testid={testId}
      data-percent={percent ?? ''}
    >
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
