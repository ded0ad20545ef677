import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { toggleHistory } from '../../state/actions.ts';
import { redo, undo } from '../../state/edit-history.ts';
import { useApp } from '../../state/use-app.ts';
import { Icon } from '../icons.tsx';
import { Tip } from '../mantine/tip.tsx';

const HistoryList = lazy(async () => ({
  default: (await import('./history-list.tsx')).HistoryList,
}));

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
      <HistoryButton />
      {last ? <span className="step-name cut">{undoText}</span> : null}
    </>
  );
}

/** Opens the list of all steps. */
function HistoryButton() {
  const t = useText();
  const opened = useApp((state) => state.historyOpen);
  const hasSteps = useApp(({ past, future }) => past.length + future.length > 0);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  return (
    <>
      <Tip label={t('keys.history')} keys="H">
        <button
          ref={setButton}
          type="button"
          className={opened ? 'icon-button on' : 'icon-button'}
          data-testid="open-history"
          aria-label={t('keys.history')}
          aria-expanded={opened}
          disabled={!hasSteps}
          onClick={toggleHistory}
        >
          <Icon name="history" />
        </button>
      </Tip>
      {opened && button ? (
        <Suspense fallback={null}>
          <HistoryList opener={button} />
        </Suspense>
      ) : null}
    </>
  );
}
