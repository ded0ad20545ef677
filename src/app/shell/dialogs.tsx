import { type ComponentType, useEffect, useRef } from 'react';
import { closeDialog } from '../state/actions.ts';
import type { DialogId } from '../state/app-state.ts';
import { useApp } from '../state/use-app.ts';
import { lazily } from './lazily.tsx';

type Dialog = ComponentType<{ onClose: () => void }>;

/** The dialogs that a command may open by name, each brought in when it is first asked for. */
const dialogs: Partial<Record<DialogId, Dialog>> = {
  palette: lazily(async () => (await import('../palette/palette.tsx')).Palette),
  keys: lazily(async () => (await import('./key-list.tsx')).KeyList),
  identities: lazily(
    async () =>
      (await import('../panels/identities/cell-identities-dialog.tsx')).CellIdentitiesDialog,
  ),
  report: lazily(async () => (await import('../panels/report/report-dialog.tsx')).ReportDialog),
  branch: lazily(async () => (await import('../panels/scenarios/branch-dialog.tsx')).BranchDialog),
  scenario: lazily(
    async () => (await import('../panels/scenarios/scenario-dialog.tsx')).ScenarioDialog,
  ),
  goals: lazily(async () => (await import('../panels/goal-editor/goals-dialog.tsx')).GoalsDialog),
  satellites: lazily(
    async () => (await import('../panels/satellites/satellites-dialog.tsx')).SatellitesDialog,
  ),
  terminals: lazily(
    async () => (await import('../panels/terminals/terminal-dialog.tsx')).TerminalDialog,
  ),
};

/** The dialog that is open; what had the focus before has it again after. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (dialog === null) {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
    } else {
      opener.current ??= document.activeElement;
    }
  }, [dialog]);
  const Open = dialog === null ? undefined : dialogs[dialog];
  return Open ? <Open onClose={closeDialog} /> : null;
}
