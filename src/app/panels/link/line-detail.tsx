import type { InspectedBudget } from '../../../planning/link-inspection/link-budget-of.ts';
import { useText } from '../../i18n/text.ts';
import { lineNumber, lineUnit } from './line-value.ts';
import type { Direction, LinkLine } from './link-rows.ts';

interface LineDetailProps {
  readonly shown: { readonly direction: Direction; readonly id: LinkLine['id'] } | null;
  readonly budget: InspectedBudget;
}

/** Where the line that is pointed at comes from: formula, source, and what of the formula is no line. */
export function LineDetail({ shown, budget }: LineDetailProps) {
  const t = useText();
  const lines: readonly LinkLine[] = shown ? budget[shown.direction] : [];
  const line = lines.find(({ id }) => id === shown?.id);
  if (!shown || !line) return <p className="line-detail muted">{t('link.lineHint')}</p>;
  const { id, symbol, formula, source } = line;
  const named = symbolsIn(formula);
  const givens = budget.givens[shown.direction].filter((given) => named.includes(given.symbol));
  return (
    <p className="line-detail" data-testid="line-detail">
      <b>{`${t(`link.${shown.direction}`)} · ${t(`link.line.${id}`)}`}</b>
      {formula === '' ? (
        <span>{t('link.given', { source })}</span>
      ) : (
        <>
          <span className="formula">{`${symbol} = ${formula}`}</span>
          {givens.map((given) => (
            <span key={given.id} className="muted" title={given.source}>
              {`${given.symbol} ${lineNumber(given.value, given.unit)} ${lineUnit(given.unit)}`.trim()}
              {` ${t(`link.symbol.${given.id}`)}`}
            </span>
          ))}
          {source === '' ? null : <span className="source">{source}</span>}
        </>
      )}
    </p>
  );
}

/** The symbols that a formula names. */
function symbolsIn(formula: string): readonly string[] {
  return formula.match(/\p{L}[\p{L}\d_-]*/gu) ?? [];
}
