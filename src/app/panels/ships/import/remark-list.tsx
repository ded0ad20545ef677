import type { RouteReading, RouteRemark } from '../../../../planning/ships/route-reading.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useApp } from '../../../state/use-app.ts';
import { remedyNames, words } from './import-texts.ts';
import type { ShipChoices } from './read-ships.ts';

interface RemarkListProps {
  readonly reading: RouteReading;
  readonly choices: ShipChoices;
  readonly onChoose: (choices: ShipChoices) => void;
}

const remedies = ['sortRows', 'leaveOutBadRows', 'acceptLand'] as const;

/** What is wrong with a file, line by line, under what would let it pass; then what should be known. */
export function RemarkList({ reading, choices, onChoose }: RemarkListProps) {
  const language = useApp((state) => state.language);
  const { problems, warnings } = reading;
  const incurable = problems.filter(({ remedy }) => remedy === undefined);
  const zoneless = problems.filter(({ remedy }) => remedy === 'utcOffsetMin');
  if (problems.length + warnings.length === 0 && !remedies.some((each) => choices[each])) {
    return null;
  }
  return (
    <div className="ship-remarks" data-testid="ship-remarks">
      {incurable.length > 0 ? (
        <Group title={words.others[language]} remarks={incurable} isBad />
      ) : null}
      {zoneless.length > 0 ? (
        <Group title={words.zoneHint[language]} remarks={zoneless} isBad />
      ) : null}
      {remedies.map((remedy) => {
        const open = problems.filter((problem) => problem.remedy === remedy);
        if (open.length === 0 && !choices[remedy]) return null;
        return (
          <Group
            key={remedy}
            remarks={open}
            isBad
            title={
              <label>
                <input
                  type="checkbox"
                  checked={choices[remedy] ?? false}
                  data-testid={`remedy-${remedy}`}
                  onChange={(event) => onChoose({ [remedy]: event.currentTarget.checked })}
                />
                {remedyNames[remedy][language]}
              </label>
            }
          />
        );
      })}
      {warnings.length > 0 ? (
        <Group
          title={`${words.warnings[language]} (${formatNumber(warnings.length, 0)})`}
          remarks={warnings}
        />
      ) : null}
    </div>
  );
}

interface GroupProps {
  readonly title: React.ReactNode;
  readonly remarks: readonly RouteRemark[];
  readonly isBad?: boolean;
}

function Group({ title, remarks, isBad = false }: GroupProps) {
  const language = useApp((state) => state.language);
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {remarks.map(({ kind, text }) => (
          <li key={`${kind} ${text.en}`} className={isBad ? 'bad' : 'warned'}>
            {isBad ? '✕' : '!'} {text[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
