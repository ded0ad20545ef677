import { setTool } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { takeUp } from './map-tools.tsx';

/** Edits bring the schemas along, which the first picture does without. */
const sites = () => import('../state/many-site-actions.ts');
const sketches = () => import('../state/sketch-actions.ts');
const shapes = () => import('../state/own-shape-actions.ts');

/** Keys that take up tools, edit what is selected, or go on with what is drawn; true when it was one of them. */
export function onEditKey(event: KeyboardEvent): boolean {
  const command = event.ctrlKey || event.metaKey;
  return command
    ? onCommandKey(event)
    : onSketchKey(event) || onSelectionKey(event) || onTool(event);
}

function onCommandKey({ key, shiftKey }: KeyboardEvent): boolean {
  if (shiftKey || appStore.getState().draft) return false;
  if (key.toLowerCase() === 'a') {
    void sites().then(({ selectAllInService }) => selectAllInService());
    return true;
  }
  if (key.toLowerCase() === 'd') {
    const { scope } = appStore.getState();
    void sites().then(({ duplicateSelected }) => duplicateSelected(scope));
    return true;
  }
  return false;
}

function onSketchKey({ key }: KeyboardEvent): boolean {
  const { sketch, tool } = appStore.getState();
  if (!sketch) return false;
  if (key === 'Backspace') void sketches().then(({ removeSketchPoint }) => removeSketchPoint());
  else if (key === 'Enter') void sketches().then(({ endSketch }) => endSketch());
  else if (key === 'Escape') appStore.setState({ sketch: null });
  else return false;
  // a drawing that is given up leaves its tool too, once its end waits for a name
  if (key === 'Escape' && sketch.ended && tool !== 'measure') setTool('select');
  return true;
}

function onSelectionKey(event: KeyboardEvent): boolean {
  const { selection, ownShape, draft, tool, scope } = appStore.getState();
  if (draft) return false;
  if (event.key === 'Delete' && ownShape) {
    void shapes().then(({ removeShape }) => removeShape(ownShape));
    return true;
  }
  if (!selection) return false;
  if (event.key === 'Delete') void sites().then(({ removeSelected }) => removeSelected());
  else if (event.key === 'o' || event.key === 'O') {
    void sites().then(({ toggleDisabled }) => toggleDisabled());
  } else if (event.key === 'k' || event.key === 'K') {
    void sites().then(({ toggleLocked }) => toggleLocked());
  } else if (event.shiftKey && (event.code === 'BracketLeft' || event.code === 'BracketRight')) {
    const byDeg = event.code === 'BracketLeft' ? -1 : 1;
    void sites().then(({ turnSelected }) => turnSelected(byDeg));
  } else if (arrows[event.key] && tool === 'select' && isOnChart(event.target)) {
    const [east, south] = arrows[event.key];
    const px = event.shiftKey ? 10 : 1;
    void sites().then(({ nudgeSelected }) => nudgeSelected(east * px, south * px, scope));
  } else return false;
  return true;
}

const arrows: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Time bar, tabs and lists have arrow keys of their own. */
function isOnChart(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    (target instanceof Element && target.closest('.map-container') !== null)
  );
}

const toolKeys = {
  x: 'box',
  q: 'lasso',
  m: 'measure',
  p: 'drawZone',
  n: 'drawLane',
  r: 'drawRoute',
} as const;

function onTool({ key, shiftKey }: KeyboardEvent): boolean {
  const name = key.toLowerCase();
  if (shiftKey || !isToolKey(name)) return false;
  takeUp(toolKeys[name]);
  return true;
}

function isToolKey(key: string): key is keyof typeof toolKeys {
  return key in toolKeys;
}

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
      if (!appStore.getState().selection || isText(event.target)) return;
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
      if (draft || isText(event.target) || !text.includes('"offing-sites"')) return;
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
