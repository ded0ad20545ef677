import { type RefObject, useEffect, useRef } from 'react';
import {
  select,
  setDuctingTime,
  setLayer,
  setTool,
  showAntenna,
  toggleHistory,
  togglePlaceCard,
  toggleSiteTable,
} from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { selectedSector, selectedSite } from '../state/current.ts';
import { layerKey, layerOrder } from '../state/current-layer.ts';
import { cancelEdit, redo, undo } from '../state/edit-history.ts';
import { closeLink, startLink } from '../state/link-actions.ts';
import { closeProfile, startProfile } from '../state/profile-actions.ts';
import type { SessionPort } from './session-port.ts';

interface ShellKeys {
  readonly session: SessionPort | null;
  readonly toggleRail: () => void;
  readonly toggleKeyList: () => void;
}

/** Listens to the keys that work wherever the focus is, except in fields and dialogs. */
export function useKeyboard(keys: ShellKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event, latest);
    // before the map sees the key: − and = would zoom it as well
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}

function onKey(event: KeyboardEvent, keys: RefObject<ShellKeys>): void {
  const command = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented || event.altKey || isTakenBy(event, command)) {
    return;
  }
  const done = command ? onCommand(event, keys.current) : onPlainKey(event.key, keys.current);
  if (done) {
    event.stopPropagation();
    event.preventDefault();
  }
}

function onCommand(event: KeyboardEvent, { session }: ShellKeys): boolean {
  const key = event.key.toLowerCase();
  if (key === 'z') {
    (event.shiftKey ? redo : undo)();
  } else if (key === 'y') {
    redo();
  } else if (key === 's') {
    takeTypedValue();
    session?.saveProject();
  } else if (key === 'o') {
    document.getElementById('project-file')?.click();
  } else {
    return false;
  }
  return true;
}

/** Edits bring the schemas along, which the first picture does without. */
function siteActions() {
  return import('../state/site-actions.ts');
}

function onPlainKey(key: string, keys: ShellKeys): boolean {
  const state = appStore.getState();
  const sector = selectedSector(state);
  const site = selectedSite(state);
  const layer = layerOrder.find((each) => layerKey(each) === key);
  if (layer) {
    setLayer(layer);
  } else if (key === 'Escape') {
    leaveNearest(keys);
  } else if (key === 'v' || key === 'V') {
    setTool('select');
  } else if (key === 's' || key === 'S') {
    setTool('addSite');
  } else if (key === 'e' || key === 'E') {
    startProfile();
  } else if (key === 'a' || key === 'A') {
    showAntenna(null);
  } else if (key === 'i' || key === 'I') {
    togglePlaceCard();
  } else if (key === 'l' || key === 'L') {
    startLink();
  } else if (key === 'g' || key === 'G') {
    toggleSiteTable();
  } else if (key === 'h' || key === 'H') {
    toggleHistory();
  } else if (key === 't' || key === 'T') {
    keys.toggleRail();
  } else if (key === '?') {
    keys.toggleKeyList();
  } else if (key === 'Delete' && site) {
    const { siteIds } = state.selection ?? { siteIds: [site.id] };
    void import('../state/bulk-actions.ts').then(({ removeSites }) => removeSites(siteIds));
  } else if ((key === '[' || key === ']') && sector) {
    const byDeg = key === '[' ? -1 : 1;
    void siteActions().then(({ turnSectorBy }) => turnSectorBy(sector.id, byDeg));
  } else if ((key === '-' || key === '=') && sector) {
    const byDeg = key === '-' ? -0.5 : 0.5;
    void siteActions().then(({ tiltSectorBy }) => tiltSectorBy(sector.id, byDeg));
  } else {
    return false;
  }
  return true;
}

/** Leaves whatever is nearest: a drag, a path or link, a tool, ducts, a run, the selection. */
function leaveNearest({ session }: ShellKeys): void {
  const { draft, tool, profile, link, run, ductingTimePercent } = appStore.getState();
  if (draft) {
    cancelEdit();
  } else if (profile && (tool === 'profile' || tool === 'select')) {
    closeProfile();
  } else if (link && (tool === 'select' || !link.place)) {
    closeLink();
  } else if (tool !== 'select') {
    setTool('select');
  } else if (ductingTimePercent !== null) {
    setDuctingTime(null);
  } else if (run.phase === 'running') {
    session?.cancelRun();
  } else {
    select(null);
  }
}

/** Leaves the field that has the focus, which takes what was typed into it. */
function takeTypedValue(): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}

const typingPlaces =
  'textarea, select, [contenteditable], [role="menu"], [role="grid"], input:not([type="radio"], [type="checkbox"])';

/** Commands that mean cells where cells are. */
const gridCommands = new Set(['a', 'c', 'd', 'v', 'x', 'enter']);

/** True where a dialog is open, or keys are typed into something; a command is only while that is changed. */
function isTakenBy({ target, key }: KeyboardEvent, command: boolean): boolean {
  if (document.querySelector('[role="dialog"]')) {
    return true;
  }
  const cells = gridCommands.has(key.toLowerCase()) ? ', [role="grid"]' : '';
  const places = command ? `[data-changed="true"]${cells}` : typingPlaces;
  return target instanceof HTMLElement && target.closest(places) !== null;
}
