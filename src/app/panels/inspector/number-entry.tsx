import { type KeyboardEvent, useState } from 'react';
import { formatExact, formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { FieldFrame } from './field-frame.tsx';
import { readNumber } from './read-number.ts';

/** What a field of a number shows and allows. */
export interface NumberLimits {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  readonly unit: string;
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  /** What an arrow key adds. */
  readonly step: number;
  /** Whole numbers only. */
  readonly whole?: boolean | undefined;
  readonly testId: string;
  /** Reads what is typed, NaN when it is none; a number as users type it when left out. */
  readonly read?: ((text: string) => number) | undefined;
  /** Takes what is typed in place of a number, if it is more than one; false when it is not. */
  readonly takesWhole?: ((text: string) => boolean) | undefined;
}

interface NumberEntryProps extends NumberLimits {
  /** Null while nothing is stated. */
  readonly value: number | null;
  /** What holds while nothing is stated, and where arrow keys begin; without it a value must be. */
  readonly whenEmpty?: { readonly placeholder: string; readonly value: number } | undefined;
  /** What else must hold of a value in range, in words; null when it does. */
  readonly check?: ((value: number | null) => string | null) | undefined;
  readonly onCommit: (value: number | null) => void;
}

/**
 * A number with its unit. It is taken on Enter, on leaving and by the arrow keys; one that is not
 * allowed is refused, stays as typed, and what is expected is said below.
 */
export function NumberEntry(props: NumberEntryProps) {
  const { label, hint, note, unit, decimals, from, to, step, whole, testId } = props;
  const { value, whenEmpty, check, onCommit, read = readNumber, takesWhole } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = value === null ? '' : formatNumber(value, decimals);

  const settle = () => {
    setTyped(null);
    setRefused(null);
  };
  const range = { from: formatExact(from), to: formatExact(to), unit };
  const expected = `${t(whole ? 'inspector.mustBeWhole' : 'inspector.mustBe', range)}${note ? ` ${note}` : ''}`;
  const take = (next: number | null) => {
    const allowed =
      next === null || (next >= from && next <= to && (!whole || Number.isInteger(next)));
    const problem = allowed ? (check?.(next) ?? null) : expected;
    if (problem === null) {
      settle();
      onCommit(next);
    } else {
      setRefused(problem);
    }
  };
  const leave = () => {
    if (typed === null || typed === shown || read(typed) === readNumber(shown)) {
      settle();
    } else if (takesWhole?.(typed)) {
      settle();
    } else {
      take(whenEmpty && typed.trim() === '' ? null : read(typed));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      leave();
    } else if (event.key === 'Escape') {
      settle();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const stated = value ?? whenEmpty?.value ?? from;
      const base = typed === null || typed.trim() === '' ? stated : read(typed);
      const next = base + (event.key === 'ArrowUp' ? step : -step);
      take(Number(Math.max(from, Math.min(to, next)).toFixed(decimals)));
    }
  };
  return (
    <FieldFrame label={label} hint={hint} note={note} unit={unit} expected={refused}>
      {(ids) => (
        <input
          id={ids.input}
          data-testid={testId}
          inputMode="decimal"
          autoComplete="off"
          data-changed={typed !== null}
          // Escape gives back the value first, and closes a dialog only when pressed again
          data-mantine-stop-propagation={typed !== null ? true : undefined}
          value={typed ?? shown}
          placeholder={whenEmpty?.placeholder}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : ids.expected}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      )}
    </FieldFrame>
  );
}
