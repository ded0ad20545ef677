import { useEffect, useRef, useState } from 'react';
import type { ProjectCheck } from '../../../planning/parse-project.ts';
import type { Project } from '../../../planning/project.ts';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import type { VersionRecord } from '../../storage/project-record.ts';
import {
  type PreviousPlan,
  readPlanFile,
  readVersion,
  storedVersions,
  twinScenario,
  versionName,
} from './previous-plan.ts';
import { texts } from './report-texts.ts';

interface PreviousChoiceProps {
  /** The scenario reported on, whose namesake is taken of the earlier plan. */
  readonly scenarioId: string;
  readonly onChoose: (previous: PreviousPlan | null) => void;
}

/** What of the earlier plan has been read so far. */
type Read =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly project: Project; readonly scenarioId: string }
  | { readonly phase: 'failed'; readonly reason: string };

/** The plan as it was reported before: a version from the store, or a project file. */
export function PreviousChoice({ scenarioId, onChoose }: PreviousChoiceProps) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const [versions, setVersions] = useState<readonly VersionRecord[]>([]);
  const [source, setSource] = useState('');
  const [fileName, setFileName] = useState('');
  const [read, setRead] = useState<Read>({ phase: 'none' });
  const fileInput = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  useEffect(() => {
    // a browser that forbids the store has no versions, and files go on
    if (session) void storedVersions(session.projects).then(setVersions, () => setVersions([]));
  }, [session]);

  const take = async (next: string, reading: Promise<ProjectCheck>) => {
    const own = ++latest.current;
    setSource(next);
    setRead({ phase: 'reading' });
    onChoose(null);
    const check = await reading.catch((error: unknown) => ({
      valid: false as const,
      reason: (error as Error).message,
    }));
    if (own !== latest.current) return;
    if (check.valid) choose(check.project, twinScenario(check.project, scenarioId));
    else setRead({ phase: 'failed', reason: check.reason });
  };
  const choose = (project: Project, id: string) => {
    setRead({ phase: 'read', project, scenarioId: id });
    onChoose({ project, scenarioId: id });
  };
  const setFrom = (value: string) => {
    if (value === 'file') fileInput.current?.click();
    else if (value === '') {
      latest.current++;
      setSource('');
      setRead({ phase: 'none' });
      onChoose(null);
    } else if (session) void take(value, readVersion(session.projects, value));
  };
  return (
    <>
      <div className="exchange-line" title={texts.previousHint[language]}>
        <label htmlFor="report-previous">{texts.previous[language]}</label>
        <select
          id="report-previous"
          data-testid="report-previous"
          value={source}
          onChange={(event) => setFrom(event.currentTarget.value)}
        >
          <option value="">{texts.noPrevious[language]}</option>
          {versions.map((version) => (
            <option key={version.id} value={version.id}>
              {versionName(version, language)}
            </option>
          ))}
          {source === 'chosenFile' ? <option value="chosenFile">{fileName}</option> : null}
          <option value="file">{texts.fromFile[language]}</option>
        </select>
        <input
          ref={fileInput}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="report-previous-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (!file) return;
            setFileName(file.name);
            void take('chosenFile', readPlanFile(file));
          }}
        />
        {read.phase === 'reading' ? <span className="muted">{texts.reading[language]}</span> : null}
        {read.phase === 'read' ? (
          <PreviousScenario
            project={read.project}
            scenarioId={read.scenarioId}
            onChoose={(id) => choose(read.project, id)}
          />
        ) : null}
      </div>
      {read.phase === 'failed' ? (
        <p className="bad" role="alert">
          ✕ {texts.cannotRead[language]}
          {read.reason}
        </p>
      ) : null}
    </>
  );
}

interface PreviousScenarioProps {
  readonly project: Project;
  readonly scenarioId: string;
  readonly onChoose: (id: string) => void;
}

/** Which of the earlier plan's scenarios it was; nothing to choose where it had one. */
function PreviousScenario({ project, scenarioId, onChoose }: PreviousScenarioProps) {
  const language = useApp((state) => state.language);
  if (project.scenarios.length < 2) {
    return <span className="muted cut">{project.scenarios[0].name[language]}</span>;
  }
  return (
    <select
      aria-label={texts.previousScenario[language]}
      data-testid="report-previous-scenario"
      value={scenarioId}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {project.scenarios.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}
