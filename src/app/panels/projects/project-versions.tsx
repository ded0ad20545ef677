import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { Language, Name } from '../../../network/name.ts';
import { setProblem } from '../../state/actions.ts';
import { showNotice } from '../../state/notice.ts';
import { useApp } from '../../state/use-app.ts';
import type { ProjectChanges } from '../../storage/compare-projects.ts';
import type { ProjectDesk } from '../../storage/project-desk.ts';
import type { VersionRecord } from '../../storage/project-record.ts';
import { versionWords, words } from './project-texts.ts';
import { dateTime } from './times.ts';

interface ProjectVersionsProps {
  readonly desk: ProjectDesk;
  readonly onClose: () => void;
}

/** States of the project on screen to return to, and what has changed since each. */
export function ProjectVersions({ desk, onClose }: ProjectVersionsProps) {
  const language = useApp((state) => state.language);
  const readOnly = useApp((state) => state.readOnly !== null);
  const [versions, setVersions] = useState<readonly VersionRecord[] | null>(null);
  const readAgain = useCallback(async () => {
    setVersions(await desk.versions().catch(() => []));
  }, [desk]);
  useEffect(() => void readAgain(), [readAgain]);

  const restore = async (version: VersionRecord) => {
    const check = await desk.restore(version, calledIn(version));
    if (!check.valid) {
      setProblem(versionWords.cannotRestore, check.reason);
      return;
    }
    onClose();
    showNotice(versionWords.restored);
  };
  return (
    <div className="projects">
      <p className="muted">{versionWords.intro[language]}</p>
      <KeepForm onKeep={async (name) => desk.keepVersion(name).then(readAgain)} />
      {versions?.length === 0 ? <p className="empty">{versionWords.empty[language]}</p> : null}
      <ul>
        {versions?.map((version) => (
          <li key={version.id} className="version-row" data-testid="version-row">
            <div className="project-facts">
              <span className="cut">
                {version.name || <span className="muted">{versionWords.automatic[language]}</span>}
              </span>
              <small>
                <span>{dateTime(version.atMs, language)}</span>
                <span>
                  {`${version.sites} ${words[version.sites === 1 ? 'site' : 'sites'][language]}`}
                </span>
                <Changes desk={desk} id={version.id} />
              </small>
            </div>
            <div className="project-actions">
              <button
                type="button"
                className="icon-button bordered"
                data-testid="restore"
                disabled={readOnly}
                onClick={() => void restore(version)}
              >
                {versionWords.restore[language]}
              </button>
              <button
                type="button"
                className="icon-button"
                onClick={() => void desk.removeVersion(version.id).then(readAgain)}
              >
                {words.remove[language]}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function KeepForm({ onKeep }: { onKeep: (name: string) => Promise<void> }) {
  const language = useApp((state) => state.language);
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void onKeep(name.trim()).then(() => setName(''));
  };
  return (
    <form className="project-tools" onSubmit={keep}>
      <input
        className="project-name-field"
        aria-label={versionWords.keepLabel[language]}
        placeholder={versionWords.keepPlaceholder[language]}
        data-testid="version-name"
        data-autofocus
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button
        type="submit"
        className="icon-button bordered"
        data-testid="keep-version"
        disabled={name.trim() === ''}
      >
        {versionWords.keep[language]}
      </button>
    </form>
  );
}

/** What has changed since a version, once it has been read. */
function Changes({ desk, id }: { desk: ProjectDesk; id: string }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const [text, setText] = useState('');
  useEffect(() => {
    let isShown = true;
    const tell = (changes: ProjectChanges | null) => {
      if (isShown && project) setText(changesIn(changes, language));
    };
    void desk.changesSince(id).then(tell, () => tell(null));
    return () => {
      isShown = false;
    };
  }, [desk, id, project, language]);
  return <span data-testid="changes">{text}</span>;
}

function changesIn(changes: ProjectChanges | null, language: Language): string {
  if (!changes) return versionWords.unreadable[language];
  const counts = (['added', 'removed', 'moved', 'changed'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => `${changes[kind]} ${versionWords[kind][language]}`);
  const parts = changes.other ? [...counts, versionWords.other[language]] : counts;
  if (parts.length === 0) return versionWords.same[language];
  return versionWords.since[language] + parts.join(language === 'zh' ? '，' : ', ');
}

/** What a version is called in the list of steps. */
function calledIn({ name, atMs }: VersionRecord): Name {
  return {
    zh: name || dateTime(atMs, 'zh'),
    en: name || dateTime(atMs, 'en'),
  };
}
