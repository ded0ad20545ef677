import { createStore } from 'zustand/vanilla';
import { openDialog } from '../../state/actions.ts';

/** What the report dialog begins with; all else is as the page shows it. */
export interface ReportPreset {
  /** The scenario reported on, then those compared with it. */
  readonly scenarioIds?: readonly string[];
}

/** What the dialog was last opened with. */
export const reportPreset = createStore<{ readonly preset: ReportPreset }>()(() => ({
  preset: {},
}));

/** Opens the report dialog, for example with the scenarios that are being compared. */
export function openReportDialog(preset: ReportPreset = {}): void {
  reportPreset.setState({ preset });
  openDialog('report');
}
