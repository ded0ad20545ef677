import type { Name } from '../../../network/name.ts';
import { formatExact } from '../../i18n/format.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberEntry } from '../inspector/number-entry.tsx';
import type { RecordField } from './satellite-fields.ts';

interface RecordNumberProps<Key extends string> {
  readonly field: RecordField<Key>;
  readonly value: number | null;
  readonly testId: string;
  /** Takes the value, null for none, and what the step is called. */
  readonly onCommit: (value: number | null, called: Name) => void;
}

/** A number of a record with its unit; each change is one step. */
export function RecordNumber<Key extends string>(props: RecordNumberProps<Key>) {
  const { field, value, testId, onCommit } = props;
  const language = useApp((state) => state.language);
  const { key, name, hint, unit, from, to, step, whenEmpty } = field;
  // all that the value has, and those of a step
  const decimals = Math.max(decimalsOf(step), decimalsOf(value ?? 0));
  return (
    <NumberEntry
      key={key}
      label={name[language]}
      hint={hint?.[language]}
      unit={unit}
      decimals={decimals}
      from={from}
      to={to}
      step={step}
      value={value}
      whenEmpty={whenEmpty && { placeholder: whenEmpty[language], value: from }}
      testId={testId}
      onCommit={(next) => {
        const figure = next === null ? '—' : `${formatExact(next)} ${unit}`.trim();
        onCommit(next, {
          zh: `${name.zh} → ${figure}`,
          en: `${name.en.toLowerCase()} → ${figure}`,
        });
      }}
    />
  );
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
