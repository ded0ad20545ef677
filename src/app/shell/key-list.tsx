import { Modal } from '@mantine/core';
import { type CommandGroup, commandGroups } from '../commands/command.ts';
import { allCommands } from '../commands/command-registry.ts';
import { gestures } from '../commands/gestures.ts';
import { keyRows } from '../commands/key-rows.ts';
import { showFirstSteps } from '../first-steps/first-steps-store.ts';
import { useText } from '../i18n/text.ts';
import { appStore } from '../state/app-store.ts';
import { useApp } from '../state/use-app.ts';
import { KeyCaps } from './key-caps.tsx';

/** Every key and what it does, made from the commands. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={760}
    >
      <div className="key-columns">
        {(Object.keys(commandGroups) as CommandGroup[]).map((group) => (
          <KeyGroup key={group} group={group} />
        ))}
      </div>
      <div className="dialog-actions">
        <button
          type="button"
          className="icon-button bordered"
          onClick={() => {
            onClose();
            showFirstSteps();
          }}
        >
          {t('keys.first')}
        </button>
      </div>
    </Modal>
  );
}

function KeyGroup({ group }: { group: CommandGroup }) {
  const language = useApp((state) => state.language);
  const rows = keyRows(allCommands(appStore.getState()), group);
  const held = gestures.filter((gesture) => gesture.group === group);
  if (rows.length + held.length === 0) return null;
  return (
    <section className="key-group">
      <h3>{commandGroups[group][language]}</h3>
      <dl>
        {rows.map(({ name, keys }) => (
          <div key={name.en}>
            <dt>
              {keys.map((stroke) => (
                <KeyCaps key={stroke} stroke={stroke} />
              ))}
            </dt>
            <dd>{name[language]}</dd>
          </div>
        ))}
        {held.map(({ caps, name }) => (
          <div key={name.en}>
            <dt>{caps.map((cap) => (cap === '+' ? '+' : <kbd key={cap}>{cap}</kbd>))}</dt>
            <dd>{name[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
