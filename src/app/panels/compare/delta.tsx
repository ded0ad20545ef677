import { formatNumber, unknownNumber } from '../../i18n/format.ts';

const barPx = 40;

interface DeltaProps {
  /** Of the first side and the second. */
  readonly values: readonly (number | null)[];
  readonly decimals: number;
  /** The difference whose bar fills its half. */
  readonly widestAt: number;
  /** Of costs: less is better. */
  readonly lessIsBetter?: boolean;
}

/** The second figure less the first, with its sign, and a bar to either side of nothing. */
export function Delta({ values: [first, second], decimals, widestAt, lessIsBetter }: DeltaProps) {
  if (first === null || second === null || first === undefined || second === undefined) {
    return (
      <>
        <td className="muted">{unknownNumber}</td>
        <td />
      </>
    );
  }
  const delta = second - first;
  const text = formatNumber(Math.abs(delta), decimals);
  const isNothing = Number(text.replaceAll(/\s/g, '')) === 0;
  const isGood = lessIsBetter ? delta < 0 : delta > 0;
  const tone = isNothing ? 'muted' : isGood ? 'ok' : 'bad';
  const length = widestAt > 0 ? Math.min(1, Math.abs(delta) / widestAt) * (barPx / 2) : 0;
  return (
    <>
      <td className={tone}>
        {isNothing ? '±' : delta > 0 ? '+' : '−'}
        {text}
      </td>
      <td className="delta-bar" aria-hidden="true">
        <svg width={barPx} height="12" aria-hidden="true" style={{ verticalAlign: 'middle' }}>
          <rect y="3" width={barPx} height="6" rx="1" fill="var(--paper2)" />
          {isNothing ? null : (
            <rect
              x={delta > 0 ? barPx / 2 : barPx / 2 - length}
              y="3"
              width={length}
              height="6"
              fill={`var(--${tone})`}
            />
          )}
          <path d={`M${barPx / 2} 1v10`} stroke="var(--ink3)" />
        </svg>
      </td>
    </>
  );
}
