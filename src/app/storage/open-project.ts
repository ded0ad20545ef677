import type { Project } from '../../planning/project.ts';
import type { ProjectOrigin, ProjectRecord } from './project-record.ts';

/** The project on screen, as its keeper knows it. */
export interface OpenProject {
  /** Null until it is in the store. */
  record: ProjectRecord | null;
  readonly origin: ProjectOrigin;
  /** The state that it was opened in, and when. */
  readonly opened: Project;
  readonly openedAtMs: number;
  /** The state that is in the store. */
  stored: Project | null;
  /** The state that was last saved to a file. */
  inFile: Project | null;
  /** When the last version was kept; null before the first of this session. */
  versionAtMs: number | null;
  /** The state that the thumbnail shows. */
  pictured: Project | null;
}

/** A project that has just been opened, from the store or from elsewhere. */
export function openProjectOf(
  project: Project,
  origin: ProjectOrigin,
  record: ProjectRecord | null = null,
): OpenProject {
  return {
    record,
    origin,
    opened: project,
    openedAtMs: Date.now(),
    stored: record ? project : null,
    inFile: null,
    versionAtMs: null,
    pictured: record?.thumbnail ? project : null,
  };
}
