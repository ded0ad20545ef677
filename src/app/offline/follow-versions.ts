import { storageStore } from '../storage/storage-state.ts';

/** A page left open asks this often whether there is a newer version, in ms. */
const askEveryMs = 3_600_000;

/**
 * Makes the app work offline, and tells when a newer version of it is there, whole. Does nothing
 * where the browser has no service workers, as in private windows of some.
 */
export async function followVersions(): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  const registration = await container.register(`${import.meta.env.BASE_URL}sw.js`);
  const tell = () => {
    if (registration.waiting && container.controller) storageStore.setState({ versionReady: true });
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  setInterval(() => void registration.update().catch(() => {}), askEveryMs);
}
