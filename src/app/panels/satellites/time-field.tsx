import { useState } from 'react';
import { useApp } from '../../state/use-app.ts';
import { FieldFrame } from '../inspector/field-frame.tsx';
import { words } from './satellite-texts.ts';

interface TimeFieldProps {
  readonly label: string;
  /** UTC, as ISO 8601. */
  readonly value: string;
  readonly testId: string;
  readonly onCommit: (value: string) => void;
}

/** A time in UTC, taken on Enter and on leaving; one that cannot be read stays as typed. */
export function TimeField({ label, value, testId, onCommit }: TimeFieldProps) {
  const language = useApp((state) => state.language);
  const [typed, setTyped] = useState<string | null>(null);
  const next = typed === null ? value : readTime(typed);
  const leave = () => {
    if (typed === null || next === null) return;
    setTyped(null);
    if (next !== value) onCommit(next);
  };
  return (
    <FieldFrame label={label} wide expected={next === null ? words.startRule[language] : null}>
      {(ids) => (
        <input
          id={ids.input}
          className="text"
          data-testid={testId}
          autoComplete="off"
          data-changed={typed !== null}
          data-mantine-stop-propagation={typed !== null ? true : undefined}
          value={typed ?? value}
          aria-invalid={next === null}
          aria-describedby={next === null ? ids.expected : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
            else if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
    </FieldFrame>
  );
}

/** A day, or a day and a time, as UTC; null when it is none. */
function readTime(text: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?)?Z?$/.exec(text.trim());
  if (!parts) return null;
  const [, day, minute = '00:00', second = ':00'] = parts;
  const written = `${day}T${minute}${second}Z`;
  const timeMs = Date.parse(written);
  // the 31st of June would become the 1st of July
  return new Date(timeMs || 0).toISOString().startsWith(day) ? written : null;
}
