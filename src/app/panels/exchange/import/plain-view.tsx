import { useApp } from '../../../state/use-app.ts';
import { texts } from './import-texts.ts';

interface PlainViewProps {
  readonly title: string;
  readonly files: readonly string[];
  readonly text?: string;
  readonly problem?: string;
  readonly action?: string;
  readonly other?: { readonly label: string; readonly run: () => void };
  readonly onAction?: () => void;
  readonly onCancel: () => void;
}

/** Files that are handed on, or cannot be used: what they are and what can be done. */
export function PlainView(props: PlainViewProps) {
  const { title, files, text, problem, action, other, onAction, onCancel } = props;
  const language = useApp((state) => state.language);
  return (
    <>
      <div className="import-start">
        <h3>{title}</h3>
        <ul>
          {files.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {problem ? <p className="problem-text">✕ {problem}</p> : null}
        {text ? <p>{text}</p> : null}
      </div>
      <footer className="exchange-foot">
        <span className="said" />
        <button type="button" className="icon-button bordered" onClick={onCancel}>
          {(problem ? texts.leaveOut : texts.cancel)[language]}
        </button>
        {other ? (
          <button type="button" className="icon-button bordered" onClick={other.run}>
            {other.label}
          </button>
        ) : null}
        {action ? (
          <button
            type="button"
            className="icon-button bordered take"
            data-testid="take-files"
            onClick={onAction}
          >
            {action}
          </button>
        ) : null}
      </footer>
    </>
  );
}
