import './terminal-dialog.css';
import { Modal } from '@mantine/core';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { setTerminal } from '../../state/actions.ts';
import { currentTerminal } from '../../state/current.ts';
import { copyTerminal, removeTerminal } from '../../state/terminal-actions.ts';
import { canDelete, canDuplicate } from '../../state/terminal-edits.ts';
import { useApp } from '../../state/use-app.ts';
import { TerminalFields } from './terminal-fields.tsx';
import { TerminalSymbol } from './terminal-symbol.tsx';

/** Lists the terminals and edits the one that the map shows; every change is one step that can be undone. */
export function TerminalDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const shown = useApp(currentTerminal);
  if (!shown) return null;
  const deletable = canDelete(project, shown.id);
  const copyable = canDuplicate(project, shown.id);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('terminal.edit')}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={700}
      data-testid="terminal-dialog"
    >
      <div className="terminal-editor">
        <nav aria-label={t('terminal.choose')}>
          {project.terminals.map((terminal) => (
            <button
              key={terminal.id}
              type="button"
              className={terminal === shown ? 'selected' : undefined}
              aria-current={terminal === shown}
              data-autofocus={terminal === shown ? true : undefined}
              onClick={() => setTerminal(terminal.id)}
            >
              <TerminalSymbol terminal={terminal} />
              <span className="cut">{terminal.name[language]}</span>
              <span className="unit">{formatExact(terminal.heightM)} m</span>
            </button>
          ))}
          <div className="terminal-acts">
            <button
              type="button"
              className="icon-button bordered"
              data-testid="copy-terminal"
              title={t(copyable ? 'terminal.copyHint' : 'terminal.noRoom')}
              disabled={!copyable}
              onClick={() => copyTerminal(shown.id)}
            >
              <Icon name="copy" size={15} />
              {t('terminal.copy')}
            </button>
            <button
              type="button"
              className="icon-button bordered"
              data-testid="delete-terminal"
              title={t(deletable ? 'terminal.deleteHint' : 'terminal.inUse')}
              disabled={!deletable}
              onClick={() => removeTerminal(shown.id)}
            >
              <Icon name="bin" size={15} />
              {t('terminal.delete')}
            </button>
          </div>
        </nav>
        <TerminalFields key={shown.id} terminal={shown} />
      </div>
    </Modal>
  );
}
