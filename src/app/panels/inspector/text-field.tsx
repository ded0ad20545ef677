import { useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { FieldFrame } from './field-frame.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly language: string;
  readonly value: string;
  /** Shown while it is empty. */
  readonly placeholder?: string | undefined;
  /** Whether it may be emptied. */
  readonly optional?: boolean | undefined;
  readonly testId: string;
  readonly onCommit: (value: string) => void;
}

/** A text, taken on Enter and on leaving. */
export function TextField(props: TextFieldProps) {
  const { label, language, value, placeholder, optional = false, testId, onCommit } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const empty = !optional && typed !== null && typed.trim() === '' && value !== '';
  const leave = () => {
    if (typed !== null && !empty) {
      setTyped(null);
      if (typed.trim() !== value) onCommit(typed.trim());
    }
  };
  return (
    <FieldFrame label={label} wide expected={empty ? t('inspector.mustBeText') : null}>
      {(ids) => (
        <input
          id={ids.input}
          className="text"
          lang={language}
          data-testid={testId}
          autoComplete="off"
          data-changed={typed !== null}
          data-mantine-stop-propagation={typed !== null ? true : undefined}
          value={typed ?? value}
          placeholder={placeholder}
          aria-invalid={empty}
          aria-describedby={empty ? ids.expected : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              leave();
            } else if (event.key === 'Escape') {
              setTyped(null);
            }
          }}
        />
      )}
    </FieldFrame>
  );
}
