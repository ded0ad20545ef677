import { formatExact, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { openDialog, setTerminal } from '../../state/actions.ts';
import { currentTerminal } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { TerminalSymbol } from './terminal-symbol.tsx';

/** Chooses the terminal that map and figures speak of: each by its symbol and height. */
export function TerminalSwitch() {
  const t = useText();
  const language = useApp((state) => state.language);
  const terminals = useApp((state) => state.project.terminals);
  const current = useApp(currentTerminal);
  return (
    <fieldset className="terminal-switch" aria-label={t('terminal.choose')}>
      {terminals.map((terminal) => (
        <Tip
          key={terminal.id}
          label={`${terminal.name[language]} · ${formatQuantity(terminal.heightM, 'm', 1)}`}
        >
          <label
            className={terminal === current ? 'selected' : undefined}
            data-testid={`terminal-${terminal.id}`}
          >
            <input
              type="radio"
              name="terminal"
              aria-label={`${terminal.name[language]} ${formatExact(terminal.heightM)} m`}
              checked={terminal === current}
              onChange={() => setTerminal(terminal.id)}
            />
            <TerminalSymbol terminal={terminal} />
            <span>{formatExact(terminal.heightM)} m</span>
          </label>
        </Tip>
      ))}
      <Tip label={t('terminal.edit')}>
        <button
          type="button"
          className="icon-button"
          data-testid="edit-terminals"
          aria-label={t('terminal.edit')}
          onClick={() => openDialog('terminals')}
        >
          <Icon name="sliders" size={15} />
        </button>
      </Tip>
    </fieldset>
  );
}
