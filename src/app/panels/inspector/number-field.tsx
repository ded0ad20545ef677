import { NumberEntry, type NumberLimits } from './number-entry.tsx';

interface NumberFieldProps extends NumberLimits {
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

/** A number that is always stated, with its unit. */
export function NumberField({ onCommit, ...entry }: NumberFieldProps) {
  return (
    <NumberEntry
      {...entry}
      onCommit={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
