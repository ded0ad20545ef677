import { type KeyboardEvent, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { FieldFrame } from './field-frame.tsx';
import { readNumber } from './read-number.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly note?: string;
  readonly unit: string;
  readonly value: number;
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  /** What an arrow key adds. */
  readonly step: number;
  readonly testId: string;
  readonly onCommit: (value: number) => void;
}

/**
 * A number with its unit. It is taken on Enter, on leaving and by the arrow keys;
 * a value out of range is refused, stays as typed, and the range is said below.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, note, unit, value, decimals, from, to, step, testId, onCommit } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const shown = formatNumber(value, decimals);

  const settle = () => {
    setTyped(null);
    setRefused(false);
  };
  const take = (next: number) => {
    if (next >= from && next <= to) {
      settle();
      onCommit(next);
    } else {
      setRefused(true);
    }
  };
  const leave = () => {
    if (typed === null || readNumber(typed) === readNumber(shown)) {
      settle();
    } else {
      take(readNumber(typed));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      leave();
    } else if (event.key === 'Escape') {
      settle();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const base = typed === null ? value : readNumber(typed);
      const next = base + (event.key === 'ArrowUp' ? step : -step);
      take(Number(Math.max(from, Math.min(to, next)).toFixed(decimals)));
    }
  };
  const expected = `${t('inspector.mustBe', { from: plainNumber(from), to: plainNumber(to), unit })}${note ? ` ${note}` : ''}`;
  return (
    <FieldFrame
      label={label}
      hint={hint}
      note={note}
      unit={unit}
      expected={refused ? expected : null}
    >
      {(ids) => (
        <input
          id={ids.input}
          data-testid={testId}
          inputMode="decimal"
          autoComplete="off"
          data-changed={typed !== null}
          value={typed ?? shown}
          aria-invalid={refused}
          aria-describedby={refused ? ids.expected : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      )}
    </FieldFrame>
  );
}

function plainNumber(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}
