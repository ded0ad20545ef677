import type {
  AvailabilityStack,
  StackEntry,
} from '../../../planning/availability-stack/availability-stack.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import type { Service } from '../../../planning/service.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { formatAvailability } from '../../satellites/format-availability.ts';
import { keyOf, type ServerKey, stackWithout } from '../../satellites/serving-at.ts';
import type { TerrestrialAnswer } from '../../satellites/use-terrestrial.ts';
import { useApp } from '../../state/use-app.ts';
import { ServingEntry } from './serving-entry.tsx';
import { servingWords } from './serving-texts.ts';

interface ServingStackProps {
  readonly stack: AvailabilityStack;
  readonly service: Service;
  readonly plan: SatellitePlan;
  readonly masts: TerrestrialAnswer | null;
  readonly isKnown: boolean;
  /** Those who are supposed to have failed. */
  readonly failed: ReadonlySet<ServerKey>;
  readonly onFail: (failed: ReadonlySet<ServerKey>) => void;
}

/** All who could serve, in order, with the availability of all together; any of them can be supposed to fail. */
export function ServingStack(props: ServingStackProps) {
  const { stack, service, plan, masts, isKnown, failed, onFail } = props;
  const language = useApp((state) => state.language);
  const left = stackWithout(stack, service, failed);
  const struck = stack.entries.filter((entry) => failed.has(keyOf(entry)));
  const toggle = (key: ServerKey) => {
    const next = new Set(failed);
    if (!next.delete(key)) next.add(key);
    onFail(next);
  };
  return (
    <>
      <Combined stack={stack} left={left} struck={struck} plan={plan} isKnown={isKnown} />
      {struck.length > 0 ? (
        <button type="button" className="restore" onClick={() => onFail(new Set())}>
          {servingWords.restore[language]}
        </button>
      ) : null}
      {isKnown && left.primary === null ? (
        <p className="bad">{`✕ ${servingWords.nobody[language]}`}</p>
      ) : null}
      <ol className={isKnown ? 'serving-stack' : 'serving-stack stale'}>
        {masts && masts.offer === null ? (
          <li className="silent">
            <span>{servingWords.masts[language]}</span>
            <span className="muted">{servingWords.noMast[language]}</span>
          </li>
        ) : null}
        {stack.entries.map((entry) => (
          <ServingEntry
            key={entryId(entry)}
            entry={entry}
            role={roleOf(entry, left, failed)}
            service={service}
            plan={plan}
            masts={masts}
            onToggle={() => toggle(keyOf(entry))}
          />
        ))}
      </ol>
    </>
  );
}

interface CombinedProps {
  readonly stack: AvailabilityStack;
  readonly left: AvailabilityStack;
  readonly struck: readonly StackEntry[];
  readonly plan: SatellitePlan;
  readonly isKnown: boolean;
}

/** The availability of all that suffice together, against what it was before some failed. */
function Combined({ stack, left, struck, plan, isKnown }: CombinedProps) {
  const language = useApp((state) => state.language);
  const names = new Set(
    struck.map((entry) =>
      entry.kind === 'terrestrial'
        ? servingWords.masts[language]
        : (plan.systems.find(({ id }) => id === entry.offer.systemId)?.name[language] ?? ''),
    ),
  );
  const label =
    names.size === 0
      ? servingWords.combined[language]
      : filled(servingWords.without[language], {
          names: [...names].join(language === 'zh' ? '、' : ', '),
        });
  return (
    <div className="combined" title={servingWords.combinedHint[language]}>
      <span className="muted">
        {isKnown ? label : servingWords.computing[language]}
        {isKnown && names.size > 0 ? (
          <small>
            {filled(servingWords.was[language], {
              percent: formatAvailability(stack.combinedPercent),
            })}
          </small>
        ) : null}
      </span>
      {isKnown ? (
        <b data-testid="serving-combined">
          {formatAvailability(left.combinedPercent)}
          <span className="unit">%</span>
        </b>
      ) : (
        <b>{formatNumber(Number.NaN, 0)}</b>
      )}
    </div>
  );
}

export type ServingRole = 'primary' | 'fallback' | 'further' | 'short' | 'failed';

function roleOf(
  entry: StackEntry,
  { primary, fallback }: AvailabilityStack,
  failed: ReadonlySet<ServerKey>,
): ServingRole {
  if (failed.has(keyOf(entry))) return 'failed';
  if (entry.offer === primary?.offer) return 'primary';
  if (entry.offer === fallback?.offer) return 'fallback';
  return entry.suffices ? 'further' : 'short';
}

function entryId(entry: StackEntry): string {
  return entry.kind === 'terrestrial'
    ? 'terrestrial'
    : `${entry.offer.systemId} ${entry.offer.satelliteTerminalId}`;
}
