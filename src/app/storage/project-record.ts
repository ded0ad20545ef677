import type { Name } from '../../network/name.ts';
import type { LayerId } from '../state/app-state.ts';

/** Where a stored project came from. */
export type ProjectOrigin = 'embedded' | 'file' | 'copy' | 'new';

/** What was on screen when a project was last left. */
export interface ProjectView {
  readonly scenarioId: string;
  readonly year: number;
  readonly serviceId: string;
  readonly layer: LayerId;
  readonly map: {
    readonly longitudeDeg: number;
    readonly latitudeDeg: number;
    readonly zoom: number;
  } | null;
}

/** What is known of a stored project without reading it. */
export interface ProjectRecord {
  readonly id: string;
  readonly name: Name;
  readonly origin: ProjectOrigin;
  /** Of the scenario that has the most. */
  readonly sites: number;
  /** Of its JSON. */
  readonly bytes: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** Counts the writes; one that expects another number than it finds is refused. */
  readonly revision: number;
  /** Of the project file. */
  readonly fileVersion: number;
  /** Name and version of the engine that wrote it. */
  readonly engine: string;
  readonly view: ProjectView | null;
  /** A picture of the chart as a data URL. */
  readonly thumbnail: string | null;
}

/** A state of a project that is kept to be returned to. */
export interface VersionRecord {
  readonly id: string;
  readonly projectId: string;
  readonly kind: 'named' | 'automatic';
  /** As the user called it; empty for automatic ones. */
  readonly name: string;
  readonly atMs: number;
  readonly sites: number;
  readonly bytes: number;
}

/** Settled figures of a project, in a file of their own. */
export interface ResultReference {
  readonly projectId: string;
  readonly scenarioId: string;
  /** The state of the project that the figures are of. */
  readonly revision: number;
  readonly engine: string;
  readonly inputsHash: string;
  /** Name of the file, which tells its contents by their SHA-256. */
  readonly file: string;
  readonly bytes: number;
}
