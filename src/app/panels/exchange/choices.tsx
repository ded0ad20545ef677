import { useId } from 'react';

interface PillsProps<T> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly {
    readonly value: T;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly testId: string;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side, with its name before. */
export function Pills<T extends string | number>(props: PillsProps<T>) {
  const { label, hint, value, choices, testId, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="exchange-line" title={hint}>
      <legend>{label}</legend>
      <span className="exchange-pills">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              disabled={choice.disabled ?? false}
              data-testid={`${testId}-${choice.value}`}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

interface FormatListProps<T> {
  readonly label: string;
  readonly value: T;
  readonly formats: readonly {
    readonly value: T;
    readonly name: string;
    readonly ending: string;
    readonly use: string;
  }[];
  readonly onChoose: (value: T) => void;
}

/** File formats, one a row, with what each is for. */
export function FormatList<T extends string>({
  label,
  value,
  formats,
  onChoose,
}: FormatListProps<T>) {
  const name = useId();
  return (
    <fieldset className="format-list" aria-label={label}>
      {formats.map((format) => (
        <label key={format.value}>
          <input
            type="radio"
            name={name}
            checked={format.value === value}
            data-testid={`format-${format.value}`}
            onChange={() => onChoose(format.value)}
          />
          <b>{format.name}</b>
          <code>{format.ending}</code>
          <span>{format.use}</span>
        </label>
      ))}
    </fieldset>
  );
}
