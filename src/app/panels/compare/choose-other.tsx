import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../network/name.ts';
import type { Project } from '../../../planning/project.ts';
import { compareWith, useCompare } from '../../compare/compare-model.ts';
import { useSession } from '../../shell/session-port.ts';
import { setProblem } from '../../state/actions.ts';
import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import type { ProjectRecord } from '../../storage/project-record.ts';
import { texts } from './compare-texts.ts';

const fileValue = 'file';

/** Chooses what the open scenario is compared with: of this project, another stored one, or a file. */
export function ChooseOther({ language }: { language: Language }) {
  const session = useSession();
  const project = useApp((state) => state.project);
  const scenarioId = useApp((state) => state.scenarioId);
  const other = useCompare((state) => state.other);
  const records = useOtherProjects();
  const file = useRef<HTMLInputElement>(null);
  const isForeign = other !== null && other.project !== project;
  const own = project.scenarios.filter(({ id }) => id !== scenarioId);

  const choose = async (value: string) => {
    if (value === fileValue) {
      file.current?.click();
      return;
    }
    const [from, id] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
    if (from === 'own') compareWith({ project, scenarioId: id });
    if (from === 'foreign' && other) compareWith({ ...other, scenarioId: id });
    if (from === 'stored' && session) await chooseStored(session.projects, id, language);
  };
  const takeFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen) await chooseText(await chosen.text(), chosen.name);
  };
  const value = other === null ? '' : `${isForeign ? 'foreign' : 'own'}:${other.scenarioId}`;
  return (
    <>
      <select
        className="other-choice"
        data-testid="compare-other"
        aria-label={texts.other[language]}
        value={value}
        onChange={(event) => void choose(event.target.value)}
      >
        {other === null ? <option value="">{texts.choose[language]}</option> : null}
        {isForeign ? (
          <optgroup label={other.project.name[language]}>
            {other.project.scenarios.map(({ id, name }) => (
              <option key={id} value={`foreign:${id}`}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        ) : null}
        {own.length > 0 ? (
          <optgroup label={texts.ownScenarios[language]}>
            {own.map(({ id, name }) => (
              <option key={id} value={`own:${id}`}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label={texts.otherProjects[language]}>
          {records.map(({ id, name }) => (
            <option key={id} value={`stored:${id}`}>
              {name[language]}
            </option>
          ))}
          <option value={fileValue}>{texts.file[language]}</option>
        </optgroup>
      </select>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="compare-file"
        onChange={(event) => void takeFile(event)}
      />
    </>
  );
}

/** Stored projects but the open one; none where the browser keeps none. */
function useOtherProjects(): readonly ProjectRecord[] {
  const session = useSession();
  const [records, setRecords] = useState<readonly ProjectRecord[]>([]);
  useEffect(() => {
    let gone = false;
    const list = async () => {
      const all = (await (await session?.projects.stores())?.projects.list()) ?? [];
      const current = session?.projects.current?.record?.id;
      if (!gone) setRecords(all.filter(({ id }) => id !== current));
    };
    list().catch(() => {});
    return () => {
      gone = true;
    };
  }, [session]);
  return records;
}

async function chooseStored(
  keeper: {
    stores(): Promise<{ projects: { read(id: string): Promise<{ document: unknown } | null> } }>;
  },
  id: string,
  language: Language,
): Promise<void> {
  try {
    const stored = await (await keeper.stores()).projects.read(id);
    if (!stored) setProblem(texts.cannotRead, texts.gone[language]);
    else await chooseText(JSON.stringify(stored.document), id);
  } catch (error) {
    setProblem(texts.cannotRead, (error as Error).message);
  }
}

/** Takes the first scenario of a project's text; says what is wrong with it, and then changes nothing. */
async function chooseText(text: string, name: string): Promise<void> {
  const { parseProject } = await import('../../../planning/parse-project.ts');
  const check = parseProject(text);
  if (check.valid) compareWith({ project: check.project, scenarioId: firstOf(check.project) });
  else setProblem(texts.cannotRead, `${name}: ${check.reason}`);
}

/** The scenario that is called as the open one, or the first. */
function firstOf({ scenarios }: Project): string {
  const { scenarioId } = appStore.getState();
  return scenarios.find(({ id }) => id === scenarioId)?.id ?? scenarios[0].id;
}
