import { useState } from 'react';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { readNumber } from '../inspector/read-number.ts';

interface TableNumberProps {
  readonly label: string;
  /** Null for an empty field. */
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
  readonly mayBeEmpty?: boolean;
  readonly onCommit: (value: number | null) => void;
}

/** A number in a table, taken on Enter and on leaving; one that is refused stays as typed and says what is expected. */
export function TableNumber(props: TableNumberProps) {
  const { label, value, from, to, mayBeEmpty = false, onCommit } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : formatExact(value);
  const next = typed?.trim() === '' && mayBeEmpty ? null : readNumber(typed ?? shown);
  const isGood = typed === null || next === null || (next >= from && next <= to);
  const expected = t('legend.mustBe', { from: formatExact(from), to: formatExact(to) });
  const leave = () => {
    if (typed === null || !isGood) return;
    setTyped(null);
    if (next !== value) onCommit(next);
  };
  return (
    <input
      className="number-input"
      inputMode="decimal"
      autoComplete="off"
      aria-label={isGood ? label : `${label}: ${expected}`}
      aria-invalid={!isGood}
      title={isGood ? undefined : expected}
      placeholder={mayBeEmpty ? '—' : undefined}
      data-changed={typed !== null}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
        else if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
    />
  );
}
