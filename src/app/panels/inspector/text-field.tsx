import { useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { FieldFrame } from './field-frame.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly language: string;
  readonly value: string;
  readonly testId: string;
  readonly onCommit: (value: string) => void;
}

/** A text that must not be empty, taken on Enter and on leaving. */
export function TextField({ label, language, value, testId, onCommit }: TextFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const empty = typed !== null && typed.trim() === '';
  const leave = () => {
    if (typed !== null && !empty) {
      setTyped(null);
      onCommit(typed.trim());
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
