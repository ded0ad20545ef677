import { useRef } from 'react';
import type { Language } from '../../../network/name.ts';
import {
  type CellLabel,
  carrierText,
  cellText,
} from '../../../planning/cell-identities/cell-labels.ts';
import type { IdentityProblem } from '../../../planning/cell-identities/identity-problem.ts';
import { identityProblemKinds } from '../../../planning/cell-identities/identity-problem.ts';
import type { IdentityRow } from '../../../planning/cell-identities/identity-table.ts';
import { formatBearing, formatNumber, unknownNumber } from '../../i18n/format.ts';
import { lockCellIdentities } from '../../state/identity-actions.ts';
import { columns, kindNames, texts } from './identity-texts.ts';
import { useVisibleRows } from './visible-rows.ts';

const rowHeightPx = 25;

interface IdentityGridProps {
  readonly rows: readonly IdentityRow[];
  readonly labels: ReadonlyMap<string, CellLabel>;
  /** False while overlaps are awaited: neighbours and problems are not known. */
  readonly isChecked: boolean;
  readonly pickedKey: string | null;
  readonly language: Language;
  readonly onPick: (key: string) => void;
}

/** The cells, of which only those in sight are in the page. */
export function IdentityGrid(props: IdentityGridProps) {
  const { rows, labels, language } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end } = useVisibleRows(scroller, rows.length, rowHeightPx);
  return (
    <div className="identity-grid" ref={scroller} data-testid="identity-grid">
      <table aria-rowcount={rows.length + 1} aria-label={texts.table[language]}>
        <thead>
          <tr aria-rowindex={1}>
            {Object.entries(columns).map(([id, name]) => (
              <th key={id} className={id} scope="col">
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {rows.slice(first, end).map((row, offset) => {
            const label = labels.get(row.key);
            return label ? (
              <Row key={row.key} {...props} row={row} label={label} index={first + offset} />
            ) : null;
          })}
          <Gap rows={rows.length - Math.min(end, rows.length)} />
        </tbody>
      </table>
      {rows.length === 0 ? <p className="empty">{texts.nothingListed[language]}</p> : null}
    </div>
  );
}

/** The room of rows that are not in the page. */
function Gap({ rows }: { rows: number }) {
  return rows === 0 ? null : (
    <tr aria-hidden style={{ height: rows * rowHeightPx }}>
      <td colSpan={Object.keys(columns).length} />
    </tr>
  );
}

interface RowProps extends IdentityGridProps {
  readonly row: IdentityRow;
  readonly label: CellLabel;
  readonly index: number;
}

function Row({ row, label, index, isChecked, pickedKey, language, onPick }: RowProps) {
  const picked = row.key === pickedKey;
  return (
    <tr
      aria-rowindex={index + 2}
      className={picked ? 'selected' : undefined}
      style={{ height: rowHeightPx }}
      data-testid={`identity-${row.key}`}
    >
      <td className="site">
        <button
          type="button"
          className="cut"
          aria-pressed={picked}
          title={label.site[language]}
          onClick={() => onPick(row.key)}
        >
          {label.site[language]}
        </button>
      </td>
      <td className="sector">
        {label.sector} <span className="muted">{formatBearing(label.azimuthDeg)}</span>
      </td>
      <td className="carrier">{carrierText(label.carrier)}</td>
      <td className="pci">{row.pci ?? unknownNumber}</td>
      <td className="parts muted">
        {row.pci === null ? unknownNumber : `${row.nId1} / ${row.nId2}`}
      </td>
      <td className="roots">
        {row.firstRoot === null ? unknownNumber : `${row.firstRoot}–${row.lastRoot}`}
      </td>
      <td className="neighbours">{isChecked ? formatNumber(row.neighbours, 0) : unknownNumber}</td>
      <td className="problems">
        {isChecked ? <ProblemChips problems={row.problems} language={language} /> : unknownNumber}
      </td>
      <td className="locked">
        <input
          type="checkbox"
          checked={row.locked}
          aria-label={`${columns.locked[language]}: ${cellText(label, language)}`}
          onChange={() => lockCellIdentities([row.key], !row.locked)}
        />
      </td>
    </tr>
  );
}

function ProblemChips({
  problems,
  language,
}: {
  problems: readonly IdentityProblem[];
  language: Language;
}) {
  return identityProblemKinds.map((kind) => {
    const ofKind = problems.filter((problem) => problem.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <span key={kind} className={`fault ${ofKind[0].severity}`}>
        {kindNames[kind].short[language]} ×{formatNumber(ofKind.length, 0)}
      </span>
    );
  });
}
