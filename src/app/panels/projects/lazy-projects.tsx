import { useStore } from 'zustand';
import { lazily } from '../../shell/lazily.tsx';
import { useApp } from '../../state/use-app.ts';
import { closeProjects, storageStore } from '../../storage/storage-state.ts';

const ProjectsDialog = lazily<{ onClose: () => void }>(
  async () => (await import('./projects-dialog.tsx')).ProjectsDialog,
);

const StorageBanners = lazily(async () => (await import('./storage-banners.tsx')).StorageBanners);

const SavingState = lazily(async () => (await import('./saving-state.tsx')).SavingState);

/** The list of projects, brought in when first opened. */
export function LazyProjects() {
  const opened = useStore(storageStore, ({ list }) => list !== null);
  return opened ? <ProjectsDialog onClose={closeProjects} /> : null;
}

/** What stands over the map while the project can only be looked at, or a new version waits. */
export function LazyStorageBanners() {
  const readOnly = useApp((state) => state.readOnly !== null);
  const versionReady = useStore(storageStore, (state) => state.versionReady);
  return readOnly || versionReady ? <StorageBanners /> : null;
}

/** Whether the project is stored, once there is anything of the user's to store. */
export function LazySavingState() {
  const shown = useStore(storageStore, ({ saving }) => saving.phase !== 'none');
  return shown ? <SavingState /> : null;
}
