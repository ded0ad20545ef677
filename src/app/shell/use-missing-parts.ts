import { useEffect } from 'react';
import { showNotice } from '../state/notice.ts';

const text = {
  zh: '应用的一部分未能载入：可能已断网，或已有新版本。',
  en: 'A part of the app could not be loaded: offline, or a newer version is out.',
};
const reload = { zh: '重新载入页面', en: 'Reload the page' };

/** Tells of parts that do not come, also where nothing on the page stands in their place. */
export function useMissingParts(): void {
  useEffect(() => {
    const tell = () => showNotice(text, { label: reload, run: () => window.location.reload() });
    window.addEventListener('vite:preloadError', tell);
    return () => window.removeEventListener('vite:preloadError', tell);
  }, []);
}
