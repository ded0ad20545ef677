import { useApp } from '../../state/use-app.ts';
import { newSystemWords } from './new-system-texts.ts';

interface NewSystemNameProps {
  readonly name: string;
  /** Whether it was asked for and is not there. */
  readonly isMissing: boolean;
  readonly onName: (name: string) => void;
}

/** What a new system is to be called, with what is wrong with it. */
export function NewSystemName({ name, isMissing, onName }: NewSystemNameProps) {
  const language = useApp((state) => state.language);
  return (
    <>
      <label className="line">
        <span>{newSystemWords.name[language]}</span>
        <input
          className="text"
          data-autofocus
          data-testid="new-system-name"
          value={name}
          aria-invalid={isMissing}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      </label>
      {isMissing ? (
        <p className="bad" role="alert">
          {newSystemWords.nameRule[language]}
        </p>
      ) : null}
    </>
  );
}
