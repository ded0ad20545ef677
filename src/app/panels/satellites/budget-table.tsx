import type { SatelliteBudgetLine } from '../../../orbit/link/satellite-budget-line.ts';
import { useApp } from '../../state/use-app.ts';
import { lineBasis, lineNames, lineValue, sumLines } from './budget-line-text.ts';
import { linkWords } from './link-texts.ts';

interface BudgetTableProps {
  readonly name: string;
  readonly lines: readonly SatelliteBudgetLine[];
}

/** One direction of a link, line by line, each with its formula and source. */
export function BudgetTable({ name, lines }: BudgetTableProps) {
  const language = useApp((state) => state.language);
  return (
    <table className="figures-table budget-table" aria-label={name}>
      <thead>
        <tr>
          <th>{name}</th>
          <th aria-label={linkWords.symbol[language]} />
          <th className="number" />
          <th className="line-basis">{linkWords.basis[language]}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { value, unit } = lineValue(line);
          const { formula, source } = lineBasis(line, language);
          const failing = line.id === 'margin' && !(line.value >= 0);
          return (
            <tr key={line.id} className={sumLines.has(line.id) ? 'sum' : undefined}>
              <th scope="row" className="cut">
                {lineNames[line.id][language]}
              </th>
              <td className="symbol">{line.symbol}</td>
              <td className={failing ? 'number bad' : 'number'}>
                {value}
                <span className="unit">{unit}</span>
              </td>
              <td className="line-basis" title={line.source}>
                {formula === '' ? null : <span>{formula}</span>}
                {source === '' ? null : <span>{source}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
