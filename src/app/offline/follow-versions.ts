import { appStore } from '../state/app-store.ts';
import { storageStore } from '../storage/storage-state.ts';

/** A page left open asks this often whether there is a newer version, in ms. */
const askEveryMs = 3_600_000;

/** Keeping the app for later must not slow down the first figures, but not wait for ever, in ms. */
const figuresWithinMs = 30_000;

/**
 * Makes the app work offline, and tells when a newer version of it is there, whole. Does nothing
 * where the browser has no service workers or forbids them. Never rejects.
 */
export async function followVersions(): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  await firstFigures();
  try {
    const registration = await container.register(`${import.meta.env.BASE_URL}sw.js`);
    const tell = () => {
      const isReady = registration.waiting !== null && container.controller !== null;
      if (isReady) storageStore.setState({ versionReady: true });
    };
    tell();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
    setInterval(() => void registration.update().catch(() => {}), askEveryMs);
  } catch {
    // then the app works with a network only, as before
  }
}

function firstFigures(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, figuresWithinMs);
    const stop = appStore.subscribe(({ run }) => {
      if (run.phase !== 'done') return;
      stop();
      resolve();
    });
  });
}
