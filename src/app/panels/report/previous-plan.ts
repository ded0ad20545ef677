import type { Language } from '../../../network/name.ts';
import { checkProject, type ProjectCheck, parseProject } from '../../../planning/parse-project.ts';
import type { Project } from '../../../planning/project.ts';
import type { ProjectKeeper } from '../../storage/project-keeper.ts';
import type { VersionRecord } from '../../storage/project-record.ts';
import { dateTime } from '../projects/times.ts';
import { texts } from './report-texts.ts';

/** A plan as it was reported before. */
export interface PreviousPlan {
  readonly project: Project;
  readonly scenarioId: string;
}

/** Versions of the project on screen, the newest first; none where nothing can be stored. */
export async function storedVersions(keeper: ProjectKeeper): Promise<VersionRecord[]> {
  const id = keeper.current?.record?.id;
  if (id === undefined) return [];
  return (await keeper.stores()).versions.list(id);
}

export async function readVersion(keeper: ProjectKeeper, id: string): Promise<ProjectCheck> {
  return checkProject(await (await keeper.stores()).versions.document(id));
}

export async function readPlanFile(file: File): Promise<ProjectCheck> {
  const check = parseProject(await file.text());
  return check.valid ? check : { valid: false, reason: `${file.name}: ${check.reason}` };
}

/** The scenario of the same id, or the first. */
export function twinScenario({ scenarios }: Project, id: string): string {
  return scenarios.find((scenario) => scenario.id === id)?.id ?? scenarios[0].id;
}

export function versionName({ name, atMs }: VersionRecord, language: Language): string {
  return `${name || texts.automatic[language]} · ${dateTime(atMs, language)}`;
}
