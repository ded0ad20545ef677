import type { GoalStatus } from '../../../planning/simulation-result.ts';
import { formatShare } from '../../i18n/format.ts';
import { explained, type Figure } from '../../shell/explained.ts';
import type { CountedShare } from './counted-share.ts';
import { StatusMark } from './goal-status.tsx';
import { WithSatellite } from './lazy-satellites.tsx';

interface ShareRowProps {
  readonly name: string;
  readonly percent: number | null;
  readonly target: number | null;
  /** Of the goal, when there is one and figures for it. */
  readonly status: GoalStatus | null;
  readonly figure: Figure;
  readonly testId?: string;
  /** Stands below, in small. */
  readonly note?: string | null;
  /** Where satellites add a figure: what is reached with them, and whether the goal counts them. */
  readonly both?: CountedShare | null;
}

/** One line: name, bar with its target, percentage, verdict. */
export function ShareRow(props: ShareRowProps) {
  const { name, percent, target, status, figure, testId, note = null, both = null } = props;
  return (
    <div
      className={note === null && both === null ? 'share-row' : 'share-row noted'}
      {...explained(figure)}
      data-testid={testId}
      data-percent={percent ?? ''}
      data-status={status ?? ''}
    >
      <span className="name cut">{name}</span>
      <span className="bar">
        {both ? <b style={{ width: `${both.percent}%` }} /> : null}
        <i style={{ width: `${percent ?? 0}%` }} />
        {target === null ? null : <u style={{ left: `${target}%` }} />}
      </span>
      <span className="number">
        {formatShare(percent ?? Number.NaN, target ?? 100)}
        <span className="unit">%</span>
      </span>
      <StatusMark status={status} />
      {note === null ? null : <span className="note cut">{note}</span>}
      {both ? <WithSatellite share={both} target={target} /> : null}
    </div>
  );
}
