import type { Goal } from '../../../planning/goal.ts';
import type { GoalStanding } from '../../../planning/goals/goal-standings.ts';
import { goalTargetName } from '../../../planning/goals/goal-target-name.ts';
import type { GoalWarning } from '../../../planning/goals/goal-warnings.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { Icon } from '../../shell/icons.tsx';
import { deleteGoal, editGoal } from '../../state/goal-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { StatusMark } from '../goals/goal-status.tsx';
import { TableNumber } from '../terminals/table-number.tsx';
import { warningTexts, words } from './goal-editor-texts.ts';
import { TargetChoice } from './target-choice.tsx';

interface GoalRowProps {
  readonly goal: Goal;
  /** At the end of the year shown; null without figures. */
  readonly standing: GoalStanding | null;
  readonly warning: GoalWarning | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One goal: what for, which service, by when, how much, and where it stands. */
export function GoalRow({ goal, standing, warning, isChosen, onChoose }: GoalRowProps) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const { id, serviceId, year, sharePercent, eachPercent } = goal;
  const called = `${goalTargetName(goal.target, project)[language]} ${year}`;
  const label = (word: keyof typeof words) => `${words[word][language]} · ${called}`;
  return (
    <tr
      className={isChosen ? 'selected' : undefined}
      data-testid={`goal-row-${id}`}
      data-status={standing?.status ?? ''}
      onFocus={onChoose}
    >
      <td>
        <TargetChoice
          label={label('target')}
          target={goal.target}
          onChoose={(target) => editGoal(id, { target })}
        />
        {warning ? (
          <span className="warning" role="note">
            ⚠ {warningTexts[warning][language]}
          </span>
        ) : null}
      </td>
      <td>
        <select
          aria-label={label('service')}
          value={serviceId}
          onChange={(event) => editGoal(id, { serviceId: event.currentTarget.value })}
        >
          {project.services.map((service) => (
            <option key={service.id} value={service.id}>
              {service.name[language]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={label('year')}
          value={year}
          onChange={(event) => editGoal(id, { year: Number(event.currentTarget.value) })}
        >
          {project.years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </td>
      <td>
        <TableNumber
          label={label('share')}
          value={sharePercent}
          from={0}
          to={100}
          onCommit={(value) => value !== null && editGoal(id, { sharePercent: value })}
        />
      </td>
      <td>
        {'assetKind' in goal.target ? (
          <TableNumber
            label={label('each')}
            value={eachPercent ?? null}
            from={0.1}
            to={100}
            mayBeEmpty
            onCommit={(value) => editGoal(id, { eachPercent: value })}
          />
        ) : null}
      </td>
      <td className="tick">
        <input
          type="checkbox"
          aria-label={label('satellites')}
          title={words.satellitesHint[language]}
          data-testid={`satellites-${id}`}
          checked={goal.withSatellite ?? false}
          onChange={(event) => editGoal(id, { withSatellite: event.currentTarget.checked })}
        />
      </td>
      <td className="state">
        <Standing standing={standing} goal={goal} />
      </td>
      <td>
        <button
          type="button"
          className="icon-button"
          aria-label={label('remove')}
          title={words.remove[language]}
          data-testid={`delete-${id}`}
          onClick={() => deleteGoal(id)}
        >
          <Icon name="bin" size={14} />
        </button>
      </td>
    </tr>
  );
}

function Standing({ standing, goal }: { standing: GoalStanding | null; goal: Goal }) {
  const language = useApp((state) => state.language);
  if (!standing) return <span className="muted">{words.noFigures[language]}</span>;
  const { percent, askedPercent, judgedYear, status, assets } = standing;
  const isOnTheWay = judgedYear < goal.year;
  const asked = filled(words.asked[language], { share: formatNumber(askedPercent, 1) });
  const { terrestrial, withSatellite } = standing;
  const both =
    terrestrial === undefined || withSatellite === undefined
      ? []
      : [
          filled(words.bothShares[language], {
            masts: formatShare(terrestrial, goal.sharePercent),
            both: formatShare(withSatellite, goal.sharePercent),
          }),
        ];
  return (
    <span title={[...(isOnTheWay ? [asked] : []), ...both].join('\n') || undefined}>
      <b>{formatShare(percent, goal.sharePercent)} %</b>
      {assets ? <span className="muted"> {`${assets.served}/${assets.total}`}</span> : null}{' '}
      <StatusMark status={status} />
    </span>
  );
}
