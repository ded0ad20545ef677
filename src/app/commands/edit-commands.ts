import { closeShips, selectShip } from '../ships/ship-view.ts';
import {
  closeAntennas,
  closeChanges,
  closeDialog,
  markPlace,
  select,
  setDuctingTime,
  setTool,
  toggleHistory,
  toggleSiteTable,
} from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { comparedScenario } from '../state/current.ts';
import { cancelEdit, redo, undo } from '../state/edit-history.ts';
import { closeLink } from '../state/link-actions.ts';
import { closeProfile } from '../state/profile-actions.ts';
import type { Command, CommandContext } from './command.ts';
import { textName } from './text-name.ts';

/** Undo and redo, and leaving what is under way. */
export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    name: textName('top.undo'),
    keywords: 'back 回退 后退',
    keys: ['Mod+Z'],
    repeats: true,
    available: ({ past, draft }) => draft !== null || past.length > 0,
    run: undo,
  },
  {
    id: 'edit.redo',
    group: 'edit',
    name: textName('top.redo'),
    keywords: 'again forward 前进 恢复',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    repeats: true,
    available: ({ future }) => future.length > 0,
    run: redo,
  },
  {
    id: 'edit.history',
    group: 'edit',
    name: textName('keys.history'),
    keywords: 'steps history undo list 历史 步骤',
    keys: ['H'],
    available: ({ ready }) => ready,
    isOn: ({ historyOpen }) => historyOpen,
    run: toggleHistory,
  },
  {
    id: 'edit.siteTable',
    group: 'edit',
    name: textName('keys.siteTable'),
    keywords: 'grid spreadsheet bulk edit list 表格 批量',
    keys: ['G'],
    available: ({ ready }) => ready,
    isOn: ({ siteTableOpen }) => siteTableOpen,
    run: toggleSiteTable,
  },
  {
    id: 'edit.escape',
    group: 'edit',
    name: textName('keys.escape'),
    keys: ['Escape'],
    inPalette: false,
    run: leaveNearest,
  },
];

/** Leaves whatever is nearest: a drag, a path or link, a tool, ducts, a run, the selection. */
function leaveNearest({ session }: CommandContext): void {
  const state = appStore.getState();
  const { draft, tool, profile, link, run, ductingTimePercent } = state;
  if (draft) {
    cancelEdit();
  } else if (state.dialog) {
    closeDialog();
  } else if (state.antennaLibrary) {
    closeAntennas();
  } else if (profile && (tool === 'profile' || tool === 'select')) {
    closeProfile();
  } else if (link && (tool === 'select' || !link.place)) {
    closeLink();
  } else if (tool !== 'select') {
    setTool('select');
  } else if (state.markedPlace) {
    markPlace(null);
  } else if (comparedScenario(state)) {
    closeChanges();
  } else if (state.shipsDrawer) {
    closeShips();
  } else if (state.ship) {
    selectShip(null);
  } else if (ductingTimePercent !== null) {
    setDuctingTime(null);
  } else if (run.phase === 'running') {
    session?.cancelRun();
  } else {
    select(null);
  }
}
