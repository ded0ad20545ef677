import { useId } from 'react';

interface PillsProps<T> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly testId: string;
  readonly onChoose: (value: T) => void;
}

/** One of a few choices, side by side. */
export function Pills<T extends string | number>(props: PillsProps<T>) {
  const { label, choices, value, testId, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices pills" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            data-testid={`${testId}-${choice.value}`}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
