import { createStore } from 'zustand/vanilla';

/** Why the project could not be written to the browser's store. */
export type SaveFailure = 'full' | 'forbidden' | 'stale' | 'other';

/** How the project on screen stands to what is stored of it. */
export interface Saving {
  /** `none` until the first edit of a plan that is not the user's own yet. */
  readonly phase: 'none' | 'saved' | 'saving' | 'failed';
  readonly failure: SaveFailure | null;
  /** When it was last written, ms since 1970; null before. */
  readonly savedAtMs: number | null;
}

/** What the page tells of the projects in the browser and of the app's own version. */
export interface StorageState {
  readonly saving: Saving;
  /** The stored project on screen; null for the shipped plan as it ships. */
  readonly projectId: string | null;
  /** Whether the list of projects is open, and at what. */
  readonly list: 'projects' | 'versions' | null;
  /** Whether a newer version of the app is stored and starts with the next reload. */
  readonly versionReady: boolean;
}

export const nothingSaved: Saving = { phase: 'none', failure: null, savedAtMs: null };

export const storageStore = createStore<StorageState>()(() => ({
  saving: nothingSaved,
  projectId: null,
  list: null,
  versionReady: false,
}));

/** Opens the list of projects, at the versions of the one on screen if asked. */
export function showProjects(list: 'projects' | 'versions' = 'projects'): void {
  storageStore.setState({ list });
}

export function closeProjects(): void {
  storageStore.setState({ list: null });
}
