import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { readNumber } from '../inspector/read-number.ts';

interface BoundFieldProps {
  readonly value: number;
  /** What it may be set to. */
  readonly from: number;
  readonly to: number;
  /** What an arrow key adds; below 1, where values may be smaller, a tenth of it. */
  readonly step: number;
  /** What it bounds, for those who do not see the row. */
  readonly label: string;
  readonly testId: string;
  readonly onCommit: (value: number) => void;
}

/** A number of the legend that turns into a field when it is pressed: Enter takes it, Esc leaves it. */
export function BoundField(props: BoundFieldProps) {
  const { value, label, testId } = props;
  const t = useText();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const comesBack = useRef(false);
  useEffect(() => {
    if (editing || !comesBack.current) return;
    comesBack.current = false;
    button.current?.focus();
  }, [editing]);
  if (editing) {
    return (
      <BoundInput
        {...props}
        onLeave={(byKey) => {
          comesBack.current = byKey;
          setEditing(false);
        }}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="bound"
      data-testid={testId}
      title={t('legend.editBound')}
      aria-label={`${label}: ${formatExact(value)}. ${t('legend.editBound')}`}
      onClick={() => setEditing(true)}
    >
      {formatExact(value)}
    </button>
  );
}

function BoundInput(props: BoundFieldProps & { readonly onLeave: (byKey: boolean) => void }) {
  const { value, from, to, step, label, testId, onCommit, onLeave } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // what is typed next takes the place of a value that an arrow key has moved
  useEffect(() => {
    if (input.current?.value === formatExact(value)) input.current.select();
  }, [value]);

  const next = typed === null ? value : readNumber(typed);
  const isGood = next >= from && next <= to;
  const expected = t('legend.mustBe', { from: formatExact(from), to: formatExact(to) });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      onLeave(true);
    } else if (event.key === 'Enter' && isGood) {
      // or it would press the number that has the focus again
      event.preventDefault();
      if (next !== value) onCommit(next);
      onLeave(true);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const moved = stepped(isGood ? next : value, event.key === 'ArrowUp' ? 1 : -1, step, from);
      if (moved < from || moved > to) return;
      setTyped(null);
      onCommit(moved);
    }
  };
  return (
    <input
      ref={input}
      className="bound"
      data-testid={testId}
      inputMode="decimal"
      autoComplete="off"
      aria-label={isGood ? label : `${label}: ${expected}`}
      aria-invalid={!isGood}
      title={expected}
      value={typed ?? formatExact(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (isGood && next !== value) onCommit(next);
        onLeave(false);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function stepped(value: number, direction: 1 | -1, step: number, from: number): number {
  const mayBeSmall = from > 0 && from < 1;
  const isSmall = direction < 0 ? value <= 1 : value < 1;
  const by = mayBeSmall && isSmall ? step / 10 : step;
  return Number((value + direction * by).toFixed(3));
}
