import { useEffect, useRef } from 'react';
import type { Command, KeyPlace } from '../commands/command.ts';
import { compareStore } from '../compare/compare-store.ts';
import { openPalette, setProblem } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { listenToClipboard } from './listen-to-clipboard.ts';
import type { SessionPort } from './session-port.ts';

type Registry = typeof import('../commands/command-registry.ts') &
  Pick<typeof import('../commands/compare-commands.ts'), 'isForComparing'> &
  typeof import('../commands/key-stroke.ts');

/** Comes right after the first picture of the page, before anything can be done by key. */
async function loadRegistry(): Promise<Registry> {
  const [registry, { isForComparing }, strokes] = await Promise.all([
    import('../commands/command-registry.ts'),
    import('../commands/compare-commands.ts'),
    import('../commands/key-stroke.ts'),
  ]);
  return { ...registry, isForComparing, ...strokes };
}

/** Does the commands whose keys are pressed, wherever the focus is, except in fields and dialogs. */
export function useKeyboard(session: SessionPort | null): void {
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    let registry: Registry | null = null;
    const early: KeyboardEvent[] = [];
    void loadRegistry().then((loaded) => {
      registry = loaded;
      for (const event of early) onKey(event, loaded, latest.current);
    });
    const listener = (event: KeyboardEvent) => {
      if (registry) onKey(event, registry, latest.current);
      else early.push(event);
    };
    // before the map sees the key: − and = would zoom it as well
    window.addEventListener('keydown', listener, { capture: true });
    const stopClipboard = listenToClipboard();
    return () => {
      window.removeEventListener('keydown', listener, { capture: true });
      stopClipboard();
    };
  }, []);
}

function onKey(event: KeyboardEvent, registry: Registry, session: SessionPort | null): void {
  if (event.defaultPrevented) return;
  if (isOnItsWay()) {
    keepForPalette(event);
    return;
  }
  if (isTakenBy(event)) return;
  const state = appStore.getState();
  const meant = registry
    .allCommands(state)
    .filter((command) => !compareStore.getState().isOpen || registry.isForComparing(command))
    .filter(
      ({ keys, heard }) =>
        keys?.some((stroke) => registry.isPressed(stroke, event)) && isHeard(heard, event.target),
    );
  const command = meant.find((each) => registry.isAvailable(each, state));
  // a browser's own meaning of Ctrl with a key must not come instead of ours
  if (!command && !(meant.length > 0 && (event.ctrlKey || event.metaKey))) return;
  event.stopPropagation();
  event.preventDefault();
  if (command && (!event.repeat || command.repeats)) void runCommand(command, session);
}

/** Whether a dialog has been asked for that is not on the page yet. */
function isOnItsWay(): boolean {
  return appStore.getState().dialog !== null && !document.querySelector('[role="dialog"]');
}

/** What is typed while the palette is on its way goes into it, and to nothing else. */
function keepForPalette(event: KeyboardEvent): void {
  const { dialog, paletteQuery } = appStore.getState();
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
  if (dialog === 'palette') openPalette(paletteQuery + event.key);
  event.stopPropagation();
  event.preventDefault();
}

/** Does a command, or what else has a name and can be done; what fails is told. */
export async function runCommand(
  command: Pick<Command, 'name' | 'run'>,
  session: SessionPort | null,
): Promise<void> {
  try {
    await command.run({ session });
  } catch (error) {
    setProblem(command.name, error instanceof Error ? error.message : String(error));
  }
}

function isHeard(place: KeyPlace | undefined, target: EventTarget | null): boolean {
  if (place === undefined) return true;
  const onChart = target instanceof HTMLElement && target.closest('.map-container') !== null;
  return onChart || (place === 'chart' && target === document.body);
}

const typingPlaces =
  'textarea, select, [contenteditable], [role="menu"], [role="grid"], input:not([type="radio"], [type="checkbox"])';

/** Commands that mean cells where cells are. */
const gridCommands = new Set(['a', 'c', 'd', 'v', 'x', 'enter']);

/** True where a dialog is open, or keys are typed into something; a command is only while that is changed. */
function isTakenBy({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  const cells = gridCommands.has(key.toLowerCase()) ? ', [role="grid"]' : '';
  const places = ctrlKey || metaKey ? `[data-changed="true"]${cells}` : typingPlaces;
  return target instanceof HTMLElement && target.closest(places) !== null;
}
