import type { Carrier } from '../../../network/carrier.ts';
import type { Language } from '../../../network/name.ts';
import { carrierText } from '../../../planning/cell-identities/cell-labels.ts';
import type { IdentityCell } from '../../../planning/cell-identities/identity-cell.ts';
import { severityOf } from '../../../planning/cell-identities/identity-problem.ts';
import type {
  IdentitySummary,
  ProblemCount,
} from '../../../planning/cell-identities/identity-summary.ts';
import type { RootReuse } from '../../../planning/cell-identities/root-reuse.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { countsText, kindNames, reuseText, texts } from './identity-texts.ts';

interface IdentityStateProps {
  readonly summary: IdentitySummary;
  readonly reuse: readonly RootReuse[];
  readonly cells: readonly IdentityCell[];
  readonly carrierOf: (cell: IdentityCell) => Carrier | undefined;
  readonly isChecked: boolean;
  readonly language: Language;
}

/** How all identities together stand: one line, and below it where roots are shared. */
export function IdentityState(props: IdentityStateProps) {
  const { summary, reuse, cells, carrierOf, isChecked, language } = props;
  return (
    <div className="identity-state" data-testid="identity-summary">
      <p>
        <span>{countsText(summary.cells, summary.missing, summary.locked)[language]}</span>
        {isChecked
          ? summary.problems.map((count) => (
              <CountChip key={count.kind} count={count} language={language} />
            ))
          : null}
      </p>
      {reuse.map(({ channel, rootCount, cells: sharing, areaKm2, crowd }) => {
        const carrier = carrierOf(cells[sharing[0]]);
        const roots = (crowd ?? []).reduce((sum, cell) => sum + cells[cell].rootsNeeded, 0);
        const facts = {
          channel: carrier ? carrierText(carrier) : String(channel),
          cells: sharing.length,
          areaKm2,
          rootCount,
          crowd: crowd && { cells: crowd.length, roots },
        };
        return (
          <p key={`${channel} ${rootCount}`} className="reuse">
            {reuseText(facts)[language]}
          </p>
        );
      })}
    </div>
  );
}

/** Faults are marked as met or missed; what cannot be avoided altogether is only counted. */
function CountChip({ count, language }: { count: ProblemCount; language: Language }) {
  const { kind, areaKm2 } = count;
  const { name, hint } = kindNames[kind];
  const none = count.count === 0;
  const severity = severityOf[kind];
  const mark = severity === 'note' ? '' : none ? '✓ ' : '✕ ';
  return (
    <span title={`${hint[language]}\n${texts.areaHint[language]}`} data-testid={`count-${kind}`}>
      <b className={none && severity !== 'note' ? 'ok' : severity}>
        {mark}
        {name[language]}
        {language === 'zh' ? '：' : ': '}
        {formatNumber(count.count, 0)}
      </b>
      {none ? null : <span className="muted"> · {formatQuantity(areaKm2, 'km²', 0)}</span>}
    </span>
  );
}
