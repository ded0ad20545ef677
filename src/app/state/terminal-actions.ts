import type { Terminal } from '../../network/terminal.ts';
import { setTerminal } from './actions.ts';
import type { StepName } from './app-state.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import type { FieldName } from './step-name.ts';
import { writtenValue } from './step-name.ts';
import {
  changeTerminal,
  deleteTerminal,
  duplicateTerminal,
  type TerminalFields,
} from './terminal-edits.ts';

/** Changes one field of a terminal; quick repetitions are one step. */
export function editTerminal(terminalId: string, fields: TerminalFields, called: FieldName): void {
  const [field] = Object.keys(fields) as (keyof TerminalFields)[];
  edit(
    nameOfChange(terminalId, field, called),
    (project) => changeTerminal(project, terminalId, fields),
    `terminal ${terminalId} ${field}`,
  );
}

/** Adds a copy of a terminal with its services, and shows it. */
export function copyTerminal(terminalId: string): string {
  const { project } = appStore.getState();
  const copied = duplicateTerminal(project, terminalId);
  edit(nameOf(terminalId, { zh: '复制终端', en: 'duplicate' }), () => copied.project);
  setTerminal(copied.terminalId);
  return copied.terminalId;
}

/** Takes a terminal away that no goal names; another one is shown in its place. */
export function removeTerminal(terminalId: string): void {
  const { project } = appStore.getState();
  const at = project.terminals.findIndex(({ id }) => id === terminalId);
  const other = project.terminals[at - 1] ?? project.terminals[at + 1];
  setTerminal(other.id);
  edit(nameOf(terminalId, { zh: '删除终端', en: 'delete' }), (before) =>
    deleteTerminal(before, terminalId),
  );
}

function nameOfChange(
  terminalId: string,
  field: keyof TerminalFields,
  called: FieldName,
): StepName {
  return (before, after) => {
    const was = find(before.terminals, terminalId)?.[field];
    const terminal = find(after.terminals, terminalId);
    const is = terminal?.[field];
    const change =
      typeof was === 'number' && typeof is === 'number'
        ? ` ${writtenValue(was, called)} → ${writtenValue(is, called)}`
        : '';
    return {
      zh: `${called.zh}${change} · ${terminal?.name.zh ?? ''}`,
      en: `${called.en}${change} · ${terminal?.name.en ?? ''}`,
    };
  };
}

function nameOf(terminalId: string, verb: { zh: string; en: string }): StepName {
  return (before) => {
    const name = find(before.terminals, terminalId)?.name;
    return { zh: `${verb.zh} ${name?.zh ?? ''}`, en: `${verb.en} ${name?.en ?? ''}` };
  };
}

function find(terminals: readonly Terminal[], terminalId: string): Terminal | undefined {
  return terminals.find(({ id }) => id === terminalId);
}
