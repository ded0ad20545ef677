import type { Project } from '../../planning/project.ts';
import type { OpeningView } from '../state/actions.ts';
import type { ProjectView } from './project-record.ts';

/** What the keeper of projects asks of the session that joins store, engine and map. */
export interface KeeperHost {
  /** Makes ready to show a checked project. Rejects when the region lacks one of its shapes. */
  prepare(project: Project): Promise<void>;
  /** Puts it on screen, at once. */
  show(project: Project, view: OpeningView): void;
  /** Text of the plan that ships with Offing. */
  loadShipped(): Promise<string>;
  mapView(): ProjectView['map'];
  showMap(view: NonNullable<ProjectView['map']>): void;
  /** A small picture of the chart as a data URL; null when there is none. */
  picture(): Promise<string | null>;
  /** Lets go of cached files; false when there were none. */
  makeRoom(): Promise<boolean>;
}
