import type { GoalStatus } from '../../../planning/simulation-result.ts';
import { useText } from '../../i18n/text.ts';

/** Symbols that tell the statuses apart without colour. */
export const statusMarks: Readonly<Record<GoalStatus, string>> = {
  met: '✓',
  onTrack: '→',
  missed: '✕',
};

/** Colours that go with the symbols. */
export const statusClasses: Readonly<Record<GoalStatus, string>> = {
  met: 'ok',
  onTrack: 'on-track',
  missed: 'bad',
};

/** The symbol of a status, which tells the status to those who cannot see it. */
export function StatusMark({ status }: { status: GoalStatus | null }) {
  const t = useText();
  if (status === null) return <span className="verdict" />;
  const name = t(`goals.${status}`);
  return (
    <span className={`verdict ${statusClasses[status]}`} role="img" aria-label={name} title={name}>
      {statusMarks[status]}
    </span>
  );
}
