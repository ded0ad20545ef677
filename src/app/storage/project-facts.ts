import { engineVersion } from '../../planning/engine-version.ts';
import type { Project } from '../../planning/project.ts';
import { writtenProject } from '../../planning/scenarios/written-project.ts';
import type { ProjectRecord } from './project-record.ts';

/** What a record tells of the project itself. */
export type ProjectFacts = Pick<
  ProjectRecord,
  'name' | 'sites' | 'bytes' | 'fileVersion' | 'engine'
>;

/** The facts of a project as it is. */
export function projectFacts(project: Project): ProjectFacts {
  return {
    name: project.name,
    sites: siteCount(project),
    bytes: new TextEncoder().encode(JSON.stringify(writtenProject(project))).length,
    fileVersion: project.version,
    engine: engineVersion,
  };
}

/** Sites of the scenario that has the most. */
function siteCount({ scenarios }: Project): number {
  return Math.max(0, ...scenarios.map(({ sites }) => sites.length));
}
