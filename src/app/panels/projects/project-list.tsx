import { useCallback, useEffect, useState } from 'react';
import { formatQuantity } from '../../i18n/format.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import type { ProjectDesk, RemovedProject } from '../../storage/project-desk.ts';
import type { ProjectKeeper } from '../../storage/project-keeper.ts';
import type { ProjectRecord } from '../../storage/project-record.ts';
import { ProjectRow } from './project-row.tsx';
import { words } from './project-texts.ts';

interface ProjectListProps {
  readonly desk: ProjectDesk;
  readonly keeper: ProjectKeeper;
  readonly onClose: () => void;
}

/** What is known of the projects in the store. */
interface Known {
  readonly records: readonly ProjectRecord[];
  /** Those that other tabs edit. */
  readonly elsewhere: ReadonlySet<string>;
  readonly failure: string | null;
}

/** A project that was just deleted, until something else is done. */
interface Removed extends RemovedProject {
  readonly record: ProjectRecord;
}

/** The projects in this browser, and where new ones come from. */
export function ProjectList({ desk, keeper, onClose }: ProjectListProps) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const [known, setKnown] = useState<Known | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const readAgain = useCallback(async () => setKnown(await readKnown(desk)), [desk]);
  useEffect(() => void readAgain(), [readAgain]);

  const remove = async (record: ProjectRecord) => {
    await removed?.forget();
    const now = await desk.remove(record.id);
    setRemoved(now && { record, ...now });
    await readAgain();
  };
  const bringBack = async () => {
    await removed?.undo();
    setRemoved(null);
    await readAgain();
  };
  const leaveFor = (work: () => Promise<unknown>) => {
    onClose();
    void work();
  };
  const newName = { zh: words.newName.zh, en: words.newName.en };
  return (
    <div className="projects">
      <p className="muted">{words.intro[language]}</p>
      <div className="project-tools">
        <button
          type="button"
          className="icon-button bordered"
          data-testid="open-file"
          onClick={() => leaveFor(async () => session?.chooseProjectFile())}
        >
          {words.openFile[language]}
        </button>
        <Tip label={words.createHint[language]}>
          <button
            type="button"
            className="icon-button bordered"
            data-testid="new-project"
            onClick={() => leaveFor(() => desk.createEmpty(newName))}
          >
            {words.create[language]}
          </button>
        </Tip>
        <Tip label={words.shippedHint[language]}>
          <button
            type="button"
            className="icon-button bordered"
            data-testid="open-shipped"
            onClick={() => leaveFor(() => keeper.openShipped())}
          >
            {words.shipped[language]}
          </button>
        </Tip>
      </div>
      {removed ? (
        <p className="project-removed" role="status">
          {words.removed[language]}
          <b>{removed.record.name[language]}</b>
          <button
            type="button"
            className="icon-button bordered"
            data-testid="undo-remove"
            onClick={() => void bringBack()}
          >
            {words.undo[language]}
          </button>
        </p>
      ) : null}
      {known?.failure ? (
        <p className="problem-text">{`${words.failed[language]}${known.failure}`}</p>
      ) : null}
      {known && !known.failure && known.records.length === 0 ? (
        <p className="empty">{words.empty[language]}</p>
      ) : null}
      <ul>
        {known?.records.map((record) => (
          <ProjectRow
            key={record.id}
            record={record}
            desk={desk}
            isElsewhere={known.elsewhere.has(record.id)}
            onOpen={() => leaveFor(() => keeper.open(record.id))}
            onRemove={() => void remove(record)}
            onChange={() => void readAgain()}
          />
        ))}
      </ul>
      <Usage />
    </div>
  );
}

/** What the site takes of the machine, and may take. */
function Usage() {
  const language = useApp((state) => state.language);
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(setEstimate, () => {});
  }, []);
  if (estimate?.usage === undefined || estimate.quota === undefined) return null;
  const [used, quota] = [estimate.usage, estimate.quota].map((bytes) =>
    formatQuantity(bytes / 1e6, 'MB', 0),
  );
  return (
    <p className="muted">{`${words.usage[language]} ${used}${words.usageOf[language]} ${quota}`}</p>
  );
}

async function readKnown(desk: ProjectDesk): Promise<Known> {
  try {
    const records = await desk.list();
    const isElsewhere = await Promise.all(records.map(({ id }) => desk.isElsewhere(id)));
    const elsewhere = new Set(records.filter((_, i) => isElsewhere[i]).map(({ id }) => id));
    return { records, elsewhere, failure: null };
  } catch (error) {
    return { records: [], elsewhere: new Set(), failure: (error as Error).message };
  }
}
