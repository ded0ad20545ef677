import type { Language } from '../../../network/name.ts';
import { type CellLabel, cellText } from '../../../planning/cell-identities/cell-labels.ts';
import type { IdentityCell } from '../../../planning/cell-identities/identity-cell.ts';
import type { IdentityProblem } from '../../../planning/cell-identities/identity-problem.ts';
import type { IdentityRow } from '../../../planning/cell-identities/identity-table.ts';
import { problemText, texts } from './identity-texts.ts';

interface IdentityDetailsProps {
  /** Null while none is picked. */
  readonly row: IdentityRow | null;
  readonly cells: readonly IdentityCell[];
  readonly labels: ReadonlyMap<string, CellLabel>;
  readonly isChecked: boolean;
  readonly language: Language;
}

/** With which other cells the picked one has problems, and over what area. */
export function IdentityDetails(props: IdentityDetailsProps) {
  const { row, cells, labels, isChecked, language } = props;
  const nameOf = (cell: number) => {
    const label = labels.get(cells[cell].key);
    return label ? cellText(label, language) : cells[cell].key;
  };
  const told = (problem: IdentityProblem) => {
    const { kind, confusedCell, areaKm2 } = problem;
    const others = problem.cells.filter((cell) => cell !== row?.cell).map(nameOf);
    const confused =
      confusedCell === null || confusedCell === row?.cell ? null : nameOf(confusedCell);
    return problemText({ kind, others, confused, areaKm2 }, language);
  };
  if (!row || !isChecked) {
    return <p className="identity-details muted">{texts.pickRow[language]}</p>;
  }
  return (
    <section className="identity-details" aria-live="polite" data-testid="identity-details">
      <h3>{nameOf(row.cell)}</h3>
      {row.problems.length === 0 ? (
        <p className="muted">
          {texts[row.neighbours === 0 ? 'noNeighbour' : 'noProblem'][language]}
        </p>
      ) : (
        <ul>
          {row.problems.map((problem) => (
            <li
              key={`${problem.kind} ${problem.cells.join(' ')} ${problem.confusedCell}`}
              className={problem.severity}
            >
              {told(problem)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
