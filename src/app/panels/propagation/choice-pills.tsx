import { useId } from 'react';

interface ChoicePillsProps<T> {
  readonly label: string;
  readonly tag?: string;
  readonly choices: readonly {
    readonly value: T;
    readonly label: string;
    /** Why it cannot be chosen. */
    readonly refusal?: string | null;
  }[];
  readonly value: T;
  /** What the choice means, and why others cannot be chosen. */
  readonly notes: readonly (string | null)[];
  readonly testId: string;
  readonly onChoose: (value: T) => void;
}

/** One of a few choices, side by side, with what it means below. */
export function ChoicePills<T extends string | number | null>(props: ChoicePillsProps<T>) {
  const { label, tag, choices, value, notes, testId, onChoose } = props;
  const id = useId();
  return (
    <fieldset className="choices share-choice" aria-describedby={`${id}-notes`}>
      <div className="share-line">
        <legend>{label}</legend>
        {tag === undefined ? null : <span className="tag small promise">{tag}</span>}
        <span className="pills">
          {choices.map(({ value: choice, label: text, refusal }) => (
            <label key={text} title={refusal ?? undefined} data-off={Boolean(refusal)}>
              <input
                type="radio"
                name={id}
                checked={choice === value}
                disabled={Boolean(refusal)}
                data-testid={`${testId}-${choice ?? 'off'}`}
                onChange={() => onChoose(choice)}
              />
              {text}
            </label>
          ))}
        </span>
      </div>
      <p id={`${id}-notes`}>{notes.filter((note) => note !== null).join(' ')}</p>
    </fieldset>
  );
}
