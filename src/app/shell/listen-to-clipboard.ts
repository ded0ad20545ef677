import { appStore } from '../state/app-store.ts';

/** Copies selected sites to the clipboard as text, and takes them from it; the function returned ends it. */
export function listenToClipboard(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let clipboard: typeof import('../state/site-clipboard.ts') | null = null;
  const load = async () => {
    clipboard ??= await import('../state/site-clipboard.ts');
    return clipboard;
  };
  // a copy must be ready when it is asked for
  window.addEventListener('pointerdown', () => void load(), { signal, once: true });
  window.addEventListener(
    'copy',
    (event) => {
      // cells of the table are copied by the table
      if (event.defaultPrevented || !appStore.getState().selection) return;
      if (isText(event.target)) return;
      event.preventDefault();
      const text = clipboard?.copySelected();
      if (text) event.clipboardData?.setData('text/plain', text);
      else if (!clipboard) {
        void load().then(({ copySelected }) => navigator.clipboard.writeText(copySelected() ?? ''));
      }
    },
    { signal },
  );
  window.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const { draft, readout, scope } = appStore.getState();
      if (
        event.defaultPrevented ||
        draft ||
        isText(event.target) ||
        !text.includes('"offing-sites"')
      )
        return;
      event.preventDefault();
      void load().then(({ pasteSites }) => pasteSites(text, readout?.position ?? null, scope));
    },
    { signal },
  );
  return () => ending.abort();
}

/** Whether text is typed or selected there, or a dialog is open. */
function isText(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  if (target instanceof Element && target.closest('input, textarea, [contenteditable]'))
    return true;
  return (window.getSelection()?.toString() ?? '') !== '';
}
