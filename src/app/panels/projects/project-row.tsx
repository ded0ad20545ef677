import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { Name } from '../../../network/name.ts';
import { projectVersion } from '../../../planning/project.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { Icon, type IconName } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useApp } from '../../state/use-app.ts';
import type { ProjectDesk } from '../../storage/project-desk.ts';
import type { ProjectRecord } from '../../storage/project-record.ts';
import { showProjects, storageStore } from '../../storage/storage-state.ts';
import { words } from './project-texts.ts';
import { dateTime } from './times.ts';

interface ProjectRowProps {
  readonly record: ProjectRecord;
  readonly desk: ProjectDesk;
  readonly isElsewhere: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly onChange: () => void;
}

/** One stored project: its picture, its facts, and what can be done with it. */
export function ProjectRow(props: ProjectRowProps) {
  const { record, desk, isElsewhere, onOpen, onRemove, onChange } = props;
  const language = useApp((state) => state.language);
  const isOpen = useStore(storageStore, ({ projectId }) => projectId === record.id);
  const [renaming, setRenaming] = useState(false);
  const name = record.name[language];
  const isNewer = record.fileVersion > projectVersion;
  const then = (work: Promise<unknown>) => void work.then(onChange, onChange);
  return (
    <li className={isOpen ? 'project-row selected' : 'project-row'} data-testid="project-row">
      <button
        type="button"
        className="project-open"
        aria-label={`${words.open[language]} ${name}`}
        aria-current={isOpen}
        disabled={isOpen || isNewer}
        onClick={onOpen}
      >
        {record.thumbnail ? (
          <img src={record.thumbnail} width={96} height={60} alt="" />
        ) : (
          <span className="no-picture" />
        )}
      </button>
      <div className="project-facts">
        {renaming ? (
          <NameField
            name={name}
            onDone={(called) => {
              setRenaming(false);
              if (called !== null) then(desk.rename(record.id, called));
            }}
          />
        ) : (
          <button
            type="button"
            className="project-title cut"
            disabled={isOpen || isNewer}
            onClick={onOpen}
          >
            {name}
          </button>
        )}
        <small>
          {isOpen ? <span className="tag">{words.isOpen[language]}</span> : null}
          <span>{`${record.sites} ${words[record.sites === 1 ? 'site' : 'sites'][language]}`}</span>
          <span>{dateTime(record.updatedAtMs, language)}</span>
          <span>{formatQuantity(record.bytes / 1e6, 'MB', 2)}</span>
        </small>
        {isNewer ? <small className="bad">{words.newer[language]}</small> : null}
        {isElsewhere ? <small className="warn">{words.elsewhere[language]}</small> : null}
      </div>
      <div className="project-actions">
        {isOpen ? (
          <button
            type="button"
            className="icon-button"
            data-testid="versions"
            onClick={() => showProjects('versions')}
          >
            {words.versions[language]}
          </button>
        ) : null}
        <Action
          id="rename"
          icon="pencil"
          words={words.rename}
          disabled={isElsewhere || isNewer}
          onChoose={() => setRenaming(true)}
        />
        <Action
          id="duplicate"
          icon="copy"
          words={words.duplicate}
          onChoose={() => then(desk.duplicate(record))}
        />
        <Action
          id="save-file"
          icon="save"
          words={words.saveFile}
          onChoose={() => void desk.saveFile(record, name)}
        />
        <Action
          id="remove"
          icon="bin"
          words={words.remove}
          disabled={isElsewhere}
          onChoose={onRemove}
        />
      </div>
    </li>
  );
}

interface ActionProps {
  readonly id: string;
  readonly icon: IconName;
  readonly words: Name;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

function Action({ id, icon, words: called, disabled = false, onChoose }: ActionProps) {
  const language = useApp((state) => state.language);
  return (
    <Tip label={called[language]}>
      <button
        type="button"
        className="icon-button"
        data-testid={id}
        aria-label={called[language]}
        disabled={disabled}
        onClick={onChoose}
      >
        <Icon name={icon} size={15} />
      </button>
    </Tip>
  );
}

/** Enter and leaving the field take the name, Escape and an empty one do not. */
function NameField({ name, onDone }: { name: string; onDone: (called: string | null) => void }) {
  const language = useApp((state) => state.language);
  const [text, setText] = useState(name);
  const take = () => {
    const called = text.trim();
    onDone(called === '' || called === name ? null : called);
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        take();
      }}
    >
      <input
        className="project-name-field"
        aria-label={words.nameLabel[language]}
        data-testid="project-name-field"
        value={text}
        maxLength={120}
        ref={(field) => field?.focus()}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(null);
        }}
      />
    </form>
  );
}
