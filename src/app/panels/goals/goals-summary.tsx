import type { GoalStatus } from '../../../planning/simulation-result.ts';
import { useText } from '../../i18n/text.ts';
import { filled } from '../../palette/filled.ts';
import { Icon } from '../../shell/icons.tsx';
import { openDialog } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';
import { standingsIn } from './current-standings.ts';
import { statusClasses, statusMarks } from './goal-status.tsx';
import { texts } from './goal-texts.ts';

const statuses: readonly GoalStatus[] = ['met', 'onTrack', 'missed'];

/** How many goals are met, on track and missed at the end of the year shown; opens their editor. */
export function GoalsSummary() {
  const t = useText();
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const standings = useApp((state) => standingsIn(state, state.year));
  const counts = statuses.map((status) => ({
    status,
    count: [...standings.values()].filter((standing) => standing.status === status).length,
  }));
  return (
    <section
      className="goals-summary"
      aria-label={filled(texts.standings[language], { year })}
      data-testid="goals-summary"
    >
      {standings.size === 0
        ? null
        : counts.map(({ status, count }) => (
            <span key={status} className={statusClasses[status]} data-status={status}>
              {statusMarks[status]} {t(`goals.${status}`)} <b>{count}</b>
            </span>
          ))}
      <button
        type="button"
        className="service-button"
        data-testid="edit-goals"
        aria-label={t('goals.edit')}
        title={t('goals.edit')}
        onClick={() => openDialog('goals')}
      >
        <Icon name="pencil" size={13} />
      </button>
    </section>
  );
}
