import { useState } from 'react';

interface ShipTextProps {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly testId: string;
  /** What a text that cannot be taken must be; null for one that can. */
  readonly expected?: (text: string) => string | null;
  readonly onCommit: (text: string) => void;
}

/** A field that is taken on Enter and on leaving; what is refused stays as typed and says what is expected. */
export function ShipText(props: ShipTextProps) {
  const { label, value, unit, testId, expected, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const refused = typed === null ? null : (expected?.(typed.trim()) ?? null);
  const leave = () => {
    if (typed === null || refused !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onCommit(typed.trim());
  };
  return (
    <label>
      <span>{label}</span>
      <span className="box">
        <input
          value={typed ?? value}
          autoComplete="off"
          aria-label={refused === null ? undefined : `${label}: ${refused}`}
          aria-invalid={refused !== null}
          data-changed={typed !== null}
          data-testid={testId}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
            else if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation();
              setTyped(null);
            }
          }}
        />
        {unit ? <span className="unit">{unit}</span> : null}
      </span>
      {refused === null ? null : (
        <span className="bad expected" role="alert">
          {refused}
        </span>
      )}
    </label>
  );
}
