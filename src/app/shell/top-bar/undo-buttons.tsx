import { useText } from '../../i18n/text.ts';
import { redo, undo } from '../../state/edit-history.ts';
import { useApp } from '../../state/use-app.ts';
import { Icon } from '../icons.tsx';
import { Tip } from '../mantine/tip.tsx';

/** Takes steps back and does them again; each button names its step. */
export function UndoButtons() {
  const t = useText();
  const language = useApp((state) => state.language);
  const last = useApp((state) => state.past.at(-1) ?? null);
  const next = useApp((state) => state.future[0] ?? null);
  const undoText = last ? t('top.undoStep', { step: last.name[language] }) : t('top.undo');
  const redoText = next ? t('top.redoStep', { step: next.name[language] }) : t('top.redo');
  return (
    <>
      <Tip label={undoText} keys="Ctrl Z">
        <button
          type="button"
          className="icon-button"
          data-testid="undo"
          aria-label={undoText}
          disabled={!last}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
      </Tip>
      <Tip label={redoText} keys="Ctrl Shift Z">
        <button
          type="button"
          className="icon-button"
          data-testid="redo"
          aria-label={redoText}
          disabled={!next}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
      </Tip>
      {last ? <span className="step-name cut">{undoText}</span> : null}
    </>
  );
}
