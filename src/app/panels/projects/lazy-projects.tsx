import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../state/use-app.ts';
import { storageStore } from '../../storage/storage-state.ts';

const ProjectsDialog = lazy(async () => {
  const dialog = await import('./projects-dialog.tsx');
  return { default: dialog.ProjectsDialog };
});

const StorageBanners = lazy(async () => {
  const banners = await import('./storage-banners.tsx');
  return { default: banners.StorageBanners };
});

const SavingState = lazy(async () => {
  const state = await import('./saving-state.tsx');
  return { default: state.SavingState };
});

/** The list of projects, brought in when first opened. */
export function LazyProjects() {
  const opened = useStore(storageStore, ({ list }) => list !== null);
  return <Suspense>{opened ? <ProjectsDialog /> : null}</Suspense>;
}

/** What stands over the map while the project can only be looked at, or a new version waits. */
export function LazyStorageBanners() {
  const readOnly = useApp((state) => state.readOnly !== null);
  const versionReady = useStore(storageStore, (state) => state.versionReady);
  return <Suspense>{readOnly || versionReady ? <StorageBanners /> : null}</Suspense>;
}

/** Whether the project is stored, once there is anything of the user's to store. */
export function LazySavingState() {
  const shown = useStore(storageStore, ({ saving }) => saving.phase !== 'none');
  return <Suspense>{shown ? <SavingState /> : null}</Suspense>;
}
