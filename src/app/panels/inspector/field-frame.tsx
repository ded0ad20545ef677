import { type ReactNode, useId } from 'react';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A reference level, such as AMSL. */
  readonly note?: string | undefined;
  readonly unit?: string | undefined;
  /** What is expected; null while the value is good. */
  readonly expected?: string | null;
  readonly wide?: boolean;
  readonly children: (ids: { readonly input: string; readonly expected: string }) => ReactNode;
}

/** A label, a bordered box with the unit, and below it what is expected when the value is not. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, hint, note, unit, expected = null, wide = false, children } = props;
  const id = useId();
  const ids = { input: id, expected: `${id}-expected` };
  const kind = `${wide ? ' wide' : ''}${expected === null ? '' : ' invalid'}`;
  return (
    <div className={`field${kind}`}>
      <label className="cut" htmlFor={ids.input} title={hint}>
        {label}
        {note ? <span className="unit"> {note}</span> : null}
      </label>
      <span className="box">
        {children(ids)}
        {unit === undefined ? null : <span className="unit">{unit}</span>}
      </span>
      {expected === null ? null : (
        <span className="expected" id={ids.expected} role="alert">
          {expected}
        </span>
      )}
    </div>
  );
}
